package org.accordgraph.ingest.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.staging.Phase;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.staging.Staging;
import org.accordgraph.ingest.staging.StatedRelationship;
import org.accordgraph.model.StoredAs;
import org.accordgraph.model.TemplateColumn;
import org.jspecify.annotations.Nullable;

/** Assigns each row to the documents that support it. */
final class DocumentAssignment {

	private final Staging staging;

	private final KnownEntities known;

	private final ReportedStatus reports;

	private final Issues issues;

	/** Segments to their documents. */
	private final Map<String, String> segments;

	/** Entities to the first document that states them. */
	private final Map<String, String> statingDocuments;

	/**
	 * Entities to which rows refer whose passages are unknown, which is reported there.
	 */
	private final Set<String> referredToInVain = new HashSet<>();

	private String firstDocument = "";

	DocumentAssignment(Staging staging, KnownEntities known, ReportedStatus reports, Issues issues) {
		this.reports = reports;
		this.staging = staging;
		this.known = known;
		this.issues = issues;
		this.segments = staging.lookup("segments");
		this.statingDocuments = staging.lookup("statingDocuments");
	}

	/** Assigns a document, segment or passage. */
	void assignSource(StagedRow row) {
		String id = row.text("id");
		String document = switch (row.table().name()) {
			case "documents" -> id;
			case "segments" -> row.text("document");
			default -> this.segments.getOrDefault(row.text("segment"), "");
		};
		if (row.table().name().equals("documents") && this.firstDocument.isEmpty()) {
			this.firstDocument = id;
		}
		if (row.table().name().equals("segments")) {
			this.segments.put(id, document);
		}
		else if (row.table().name().equals("passages")) {
			this.known.support().addPassage(id, document);
		}
		if (!document.isEmpty() && this.known.states(document)) {
			if (!id.isEmpty()) {
				this.staging.addTo(document, row);
			}
		}
		else if (!isReported(row, document)) {
			new RowIssues(row, this.issues).error(null, id, "source.other-document",
					"It belongs to a document that is not in the package.",
					"Add the document to the table documents, or remove the row.");
		}
	}

	/**
	 * Whether the reason why a segment or passage has no document is reported already:
	 * its cell is empty or leads nowhere, or that of its segment does.
	 */
	private boolean isReported(StagedRow row, String document) {
		return switch (row.table().name()) {
			case "documents" -> true;
			case "segments" -> document.isEmpty();
			default -> row.text("segment").isEmpty() || (document.isEmpty() && this.known.states(row.text("segment")));
		};
	}

	/**
	 * Assigns a relation that is background knowledge to the document that states its
	 * start, so that both are removed together.
	 */
	void assignBackground(StagedRow row, RowIssues rowIssues) {
		String from = row.text("from");
		if (from.isEmpty()) {
			return;
		}
		if (!this.known.states(from)) {
			rowIssues.error("from", from, "background.not-stated", "The package does not state this entity.",
					"Add a row for it to the table places.");
			return;
		}
		String document = this.statingDocuments.getOrDefault(from, this.firstDocument);
		if (!isIdentified(row)) {
			return;
		}
		this.staging.addTo(document, row);
		this.known.support().addReference(row.text("to"), document);
	}

	/**
	 * Assigns any other row to the documents of the passages that it cites, each time
	 * with the passages of that document.
	 */
	void assign(StagedRow row, RowIssues rowIssues) {
		TemplateColumn evidence = row.table().column(Phase.EVIDENCE).orElseThrow();
		Map<String, List<String>> passages = new LinkedHashMap<>();
		Set<String> ofOtherDocuments = new LinkedHashSet<>();
		for (String passage : row.texts(evidence)) {
			String document = this.known.support().documentOf(passage);
			if (document != null && this.known.states(document)) {
				passages.computeIfAbsent(document, (key) -> new ArrayList<>()).add(passage);
			}
			else if (!this.known.states(passage) || !"".equals(document)) {
				ofOtherDocuments.add(passage);
			}
		}
		if (!ofOtherDocuments.isEmpty()) {
			rowIssues.error(evidence.name(), String.join("; ", ofOtherDocuments), "evidence.other-document",
					"The passage belongs to a document that is not in the package.",
					"Cite passages of the documents in the package.");
		}
		if (row.table().isRelations() && passages.size() > 1) {
			rowIssues.error(evidence.name(), String.join("; ", row.texts(evidence)), "evidence.several-documents",
					"The evidence of a relation must come from one document, not " + passages.keySet() + ".",
					"Cite passages of one document.");
		}
		if (passages.isEmpty() && ofOtherDocuments.isEmpty() && row.texts(evidence).isEmpty()) {
			this.known.support()
				.documentsReferringTo(row.text("id"))
				.forEach((document) -> passages.put(document, List.of()));
			if (passages.isEmpty() && isWithoutEvidence(row, evidence) && !evidence.needed()
					&& (Background.is(row) || !Background.isPossible(row))) {
				rowIssues.error(evidence.name(), null, "evidence.missing",
						"The row cites no passage, and no other row refers to it.",
						"Cite the passages that support it, or remove the row.");
			}
		}
		if (passages.isEmpty() && row.cell(evidence) != null) {
			row.table()
				.columns()
				.stream()
				.filter((column) -> column.type().isReference())
				.forEach((column) -> this.referredToInVain.addAll(row.texts(column)));
		}
		passages.forEach((document, ids) -> addTo(document, row, evidence, ids));
	}

	/** Whether nothing supports a row, and no error of another row is the reason. */
	private boolean isWithoutEvidence(StagedRow row, TemplateColumn evidence) {
		return row.cell(evidence) == null && !this.referredToInVain.contains(row.text("id"));
	}

	/** Whether a row has what identifies its entity or relation. */
	private static boolean isIdentified(StagedRow row) {
		if (!row.table().isRelations()) {
			return !row.text("id").isEmpty();
		}
		return Stream.of(StoredAs.Kind.FROM, StoredAs.Kind.TO)
			.allMatch((kind) -> row.table().column(kind).filter((column) -> row.cell(column) != null).isPresent())
				&& !StatedRelationship.typeOf(row).isEmpty();
	}

	private void addTo(String document, StagedRow row, TemplateColumn evidence, List<String> passages) {
		if (!isIdentified(row)) {
			return;
		}
		this.statingDocuments.putIfAbsent(row.text("id"), document);
		@Nullable Object[] cells = Arrays.copyOf(row.cells(), row.cells().length);
		cells[row.table().index(evidence)] = passages.toArray(String[]::new);
		StagedRow assigned = new StagedRow(row.table(), row.source(), row.number(), cells);
		this.staging.addTo(document, assigned);
		this.reports.of(assigned, document).ifPresent((report) -> this.staging.addTo(document, report));
		row.table()
			.columns()
			.stream()
			.filter((column) -> column.type().isReference() && column != evidence)
			.flatMap((column) -> row.texts(column).stream())
			.forEach((id) -> this.known.support().addReference(id, document));
	}

}
