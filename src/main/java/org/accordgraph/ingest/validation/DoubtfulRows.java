package org.accordgraph.ingest.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.issue.Severity;
import org.accordgraph.ingest.staging.Phase;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.staging.Staging;
import org.accordgraph.model.TemplateColumn;

/** Finds the entities about which not everything could be read. */
final class DoubtfulRows {

	/** Issues with these codes may hide any number of rows. */
	private static final List<String> OF_WHOLE_FILES = List.of("archive.", "file.", "table.", "package.");

	private static final String OF_COLUMNS = "column.";

	private final Staging staging;

	private final KnownEntities known;

	private final Proposals proposals;

	private final Doubts doubts = new Doubts();

	/** Sources whose rows all have an error. */
	private final Set<String> sources = new HashSet<>();

	/** Rows with an error, and the columns that have one; empty for the whole row. */
	private final Map<StatementLocation, Set<String>> rows = new HashMap<>();

	/**
	 * Documents, segments and passages with an error: what cites them is not imported.
	 */
	private final Set<String> brokenSources = new HashSet<>();

	private DoubtfulRows(Staging staging, KnownEntities known, Proposals proposals) {
		this.staging = staging;
		this.known = known;
		this.proposals = proposals;
	}

	static Doubts of(Issues issues, Staging staging, KnownEntities known, Proposals proposals) {
		DoubtfulRows doubtful = new DoubtfulRows(staging, known, proposals);
		if (issues.hasErrors()) {
			doubtful.find(issues);
		}
		return doubtful.doubts;
	}

	private void find(Issues issues) {
		if (issues.errors() + issues.notes() > Issues.MAX_KEPT) {
			this.doubts.addEverything();
			return;
		}
		issues.list().stream().filter((issue) -> issue.severity() == Severity.ERROR).forEach(this::add);
		if (this.doubts.isAboutEverything()) {
			return;
		}
		// From documents to segments, passages and facts: the rows are in this order.
		for (Iterator<StagedRow> all = this.staging.rows(); all.hasNext();) {
			StagedRow row = all.next();
			if (isDoubtful(row)) {
				add(row);
			}
		}
	}

	private void add(Issue issue) {
		if (OF_WHOLE_FILES.stream().anyMatch(issue.code()::startsWith)) {
			this.doubts.addEverything();
		}
		else if (issue.row() == null || issue.code().startsWith(OF_COLUMNS)) {
			this.sources.add(issue.source());
		}
		else {
			this.rows
				.computeIfAbsent(new StatementLocation(Objects.requireNonNull(issue.row()), issue.source()),
						(row) -> new HashSet<>())
				.add(Objects.requireNonNullElse(issue.column(), ""));
		}
	}

	private boolean isDoubtful(StagedRow row) {
		return this.sources.contains(row.source())
				|| this.rows.containsKey(new StatementLocation(row.number(), row.source())) || citesBrokenSource(row);
	}

	private boolean citesBrokenSource(StagedRow row) {
		return row.table()
			.columns()
			.stream()
			.filter((column) -> column.type().isReference())
			.flatMap((column) -> row.texts(column).stream())
			.anyMatch(this.brokenSources::contains);
	}

	private void add(StagedRow row) {
		String id = row.text("id");
		this.doubts.add(this.known.canonicalId(id));
		if (lacksOnlyProperties(row) && !citesBrokenSource(row)) {
			return;
		}
		switch (Phase.of(row)) {
			case DOCUMENTS, SEGMENTS, PASSAGES -> this.brokenSources.add(id);
			case WITH_EVIDENCE, BACKGROUND, WITHOUT_EVIDENCE -> {
			}
		}
		for (TemplateColumn column : row.table().columns()) {
			if (column.type().isReference()) {
				row.texts(column).forEach((text) -> addReference(text, column));
			}
		}
	}

	/**
	 * Whether the entity of a row lacks properties only: all that links it could be read.
	 */
	private boolean lacksOnlyProperties(StagedRow row) {
		Set<String> columns = this.rows.getOrDefault(new StatementLocation(row.number(), row.source()), Set.of());
		return !row.table().isRelations() && !columns.isEmpty() && !this.sources.contains(row.source())
				&& columns.stream()
					.allMatch((name) -> !name.equals("id")
							&& row.table().column(name).filter((column) -> !column.type().isReference()).isPresent());
	}

	private void addReference(String text, TemplateColumn column) {
		List<NamedEntity> entities = this.known.find(text, column.of());
		entities.forEach((entity) -> this.doubts.add(entity.id()));
		if (entities.isEmpty()) {
			this.proposals.of(text, column.of()).forEach((near) -> this.doubts.add(near.id()));
		}
	}

}
