package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.accordgraph.finding.Findings;
import org.accordgraph.form.Column;
import org.accordgraph.form.ColumnType;
import org.accordgraph.form.Place;
import org.jspecify.annotations.Nullable;

/**
 * Puts the ids of things in the place of what cells call them, and gives each row to the
 * documents on whose passages it rests.
 */
final class References {

	private final Staging staging;

	private final KnownThings known;

	private final RowRules rules;

	private final Findings findings;

	/** Things to a document that states them. */
	private final Map<String, String> homes;

	private String firstDocument = "";

	References(Staging staging, KnownThings known, RowRules rules, Findings findings) {
		this.staging = staging;
		this.known = known;
		this.rules = rules;
		this.findings = findings;
		this.homes = staging.lookup("homes");
	}

	void resolve(Progress progress) {
		Map<String, String> segments = this.staging.lookup("segments");
		long rows = 0;
		for (Iterator<StagedRow> all = this.staging.rows(); all.hasNext();) {
			StagedRow row = all.next();
			progress.rows("checking", ++rows, this.staging.size());
			switch (Phase.of(row)) {
				case DOCUMENTS, SEGMENTS, PASSAGES -> source(row, segments);
				case WITH_EVIDENCE, BACKGROUND, WITHOUT_EVIDENCE -> fact(row);
			}
		}
	}

	private void source(StagedRow given, Map<String, String> segments) {
		StagedRow row = resolved(given);
		this.rules.check(row, new Reported(row, this.findings));
		String id = row.text("id");
		String document = switch (row.table().name()) {
			case "documents" -> id;
			case "segments" -> row.text("document");
			default -> segments.getOrDefault(row.text("segment"), "");
		};
		if (row.table().name().equals("documents") && this.firstDocument.isEmpty()) {
			this.firstDocument = id;
		}
		if (row.table().name().equals("segments")) {
			segments.put(id, document);
		}
		else if (row.table().name().equals("passages")) {
			this.known.learnDocument(id, document);
		}
		if (!document.isEmpty() && this.known.states(document)) {
			this.staging.addTo(document, row);
		}
		else if (this.findings.none()) {
			new Reported(row, this.findings).error(null, id, "source.elsewhere",
					"It belongs to a document that the package does not state.",
					"Add the document to the table documents, or take the row out.");
		}
	}

	private void fact(StagedRow given) {
		StagedRow row = resolved(given);
		Reported reported = new Reported(row, this.findings);
		this.rules.check(row, reported);
		if (row.table().isRelations()) {
			relation(row, reported);
		}
		if (row.table().isRelations() && Background.is(row)) {
			assignBackground(row, reported);
		}
		else {
			assign(row, reported);
		}
	}

	private StagedRow resolved(StagedRow row) {
		@Nullable Object[] cells = row.cells().clone();
		Reported reported = new Reported(row, this.findings);
		for (Column column : row.table().columns()) {
			if (column.type().isReference() && row.cell(column) != null) {
				List<String> ids = row.texts(column)
					.stream()
					.map((text) -> id(column, text, reported))
					.filter(Objects::nonNull)
					.toList();
				cells[row.table().index(column)] = (column.type() == ColumnType.REFERENCES) ? ids.toArray(String[]::new)
						: ids.isEmpty() ? null : ids.get(0);
			}
		}
		return new StagedRow(row.table(), row.source(), row.number(), cells);
	}

	private @Nullable String id(Column column, String text, Reported reported) {
		List<Thing> things = this.known.named(text, column.of());
		if (things.isEmpty()) {
			reported.error(column.name(), text, "reference.unknown", "Nothing has this id, name or alias.",
					"State it in the table where it belongs, or look for a slip of the pen.");
			return null;
		}
		if (things.size() > 1) {
			reported.error(column.name(), text, "reference.ambiguous",
					"Several things are called so: " + things.stream().map(Thing::id).toList() + ".",
					"Write the id of the one that is meant.");
			return null;
		}
		Thing thing = things.get(0);
		if (!thing.is(column.of())) {
			reported.error(column.name(), text, "reference.kind",
					"It is " + thing.labels() + ", not " + String.join(" or ", column.of()) + ".",
					"Name something of that kind.");
			return null;
		}
		return thing.id();
	}

	private void relation(StagedRow row, Reported reported) {
		Column from = row.table().column(Place.Kind.FROM).orElseThrow();
		Column to = row.table().column(Place.Kind.TO).orElseThrow();
		String type = row.table()
			.column(Place.Kind.TYPE)
			.map((column) -> row.text(column.name()))
			.orElse(row.table().type());
		if (row.cell(from) == null || row.cell(to) == null || type.isEmpty()) {
			return;
		}
		this.rules.checkEnds(type, this.known.named(row.text(from.name()), List.of()).get(0),
				this.known.named(row.text(to.name()), List.of()).get(0), to, reported);
		this.rules.checkValues(row, type, reported);
		Optional<KnownThings.Statement> before = this.known
			.learnRelation(Fact.key(row.text(from.name()), type, row.text(to.name())), row);
		if (before.isPresent()) {
			reported.error(null, null, "relation.twice", "The same is stated already, in " + before.get() + ".",
					"Take one of the rows out; their passages may all stand in one.");
		}
	}

	/**
	 * What is known from elsewhere goes with the document that states where it begins, so
	 * that it goes when that document does.
	 */
	private void assignBackground(StagedRow row, Reported reported) {
		String from = row.text("from");
		if (from.isEmpty()) {
			return;
		}
		if (!this.known.states(from)) {
			reported.error("from", from, "background.elsewhere", "The package does not state the thing itself.",
					"State it in the table places too.");
			return;
		}
		String document = this.homes.getOrDefault(from, this.firstDocument);
		this.staging.addTo(document, row);
		this.known.lead(row.text("to"), document);
	}

	/** A row of several documents is given to each with the passages of that document. */
	private void assign(StagedRow row, Reported reported) {
		Column evidence = row.table().column(Phase.EVIDENCE).orElseThrow();
		Map<String, List<String>> passages = new LinkedHashMap<>();
		Set<String> elsewhere = new LinkedHashSet<>();
		for (String passage : row.texts(evidence)) {
			String document = this.known.document(passage);
			if (document != null && this.known.states(document)) {
				passages.computeIfAbsent(document, (key) -> new ArrayList<>()).add(passage);
			}
			else {
				elsewhere.add(passage);
			}
		}
		if (!elsewhere.isEmpty()) {
			reported.error(evidence.name(), String.join("; ", elsewhere), "evidence.elsewhere",
					"It is a passage of a document that the package does not state.",
					"Let the fact rest on passages of the package's own documents.");
		}
		if (row.table().isRelations() && passages.size() > 1) {
			reported.error(evidence.name(), String.join("; ", row.texts(evidence)), "evidence.several",
					"A relation rests on passages of one document: " + passages.keySet() + ".",
					"Name the passages of one document.");
		}
		if (passages.isEmpty() && elsewhere.isEmpty()) {
			this.known.documentsLeadingTo(row.text("id")).forEach((document) -> passages.put(document, List.of()));
			if (passages.isEmpty() && !evidence.needed() && (Background.is(row) || !Background.isPossible(row))) {
				reported.error(evidence.name(), null, "evidence.missing",
						"Neither a passage nor any other row leads to it.",
						"Name the passages that it rests on, or take the row out.");
			}
		}
		passages.forEach((document, ids) -> {
			this.homes.putIfAbsent(row.text("id"), document);
			@Nullable Object[] cells = Arrays.copyOf(row.cells(), row.cells().length);
			cells[row.table().index(evidence)] = ids.toArray(String[]::new);
			this.staging.addTo(document, new StagedRow(row.table(), row.source(), row.number(), cells));
			row.table()
				.columns()
				.stream()
				.filter((column) -> column.type().isReference() && column != evidence)
				.flatMap((column) -> row.texts(column).stream())
				.forEach((id) -> this.known.lead(id, document));
		});
	}

}
