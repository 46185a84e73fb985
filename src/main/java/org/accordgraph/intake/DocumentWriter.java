package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.finding.Findings;
import org.accordgraph.intake.Tally.Outcome;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Writes one document in a transaction of somebody else: first its things, later its
 * relationships, which may lead to things of other documents. What the document stated
 * before and does not state now goes.
 */
final class DocumentWriter {

	private static final int ROWS_A_STATEMENT = 5_000;

	private final Statements statements;

	private final TransactionContext tx;

	private final String document;

	private final @Nullable Staging staging;

	private final Findings findings;

	private final DecidedThings decided;

	private final Progress progress;

	private final Tally tally = new Tally();

	/** What it stated before: things, and relationships by key. */
	private final Set<String> formerThings = new HashSet<>();

	private final FormerFacts formerFacts = new FormerFacts();

	/**
	 * What becomes of its things; of most rows that is told by their relationships too.
	 */
	private final Map<String, Outcome> outcomes = new HashMap<>();

	private final List<String> agreements = new ArrayList<>();

	/** Whether what the rules compute has to be computed again. */
	private boolean dropped;

	DocumentWriter(Statements statements, TransactionContext tx, String document, @Nullable Staging staging,
			DecidedThings decided, Findings findings, Progress progress) {
		this.statements = statements;
		this.tx = tx;
		this.document = document;
		this.staging = staging;
		this.decided = decided;
		this.findings = findings;
		this.progress = progress;
	}

	private Iterator<StagedRow> rows() {
		return (this.staging != null) ? this.staging.rowsOf(this.document) : Collections.emptyIterator();
	}

	private void readFormer() {
		for (Record row : this.statements.run(this.tx, "former-facts", Map.of("document", this.document))) {
			String from = row.get("id").asString();
			if (row.get("own").asBoolean(false)) {
				this.formerThings.add(from);
			}
			row.get("facts")
				.asList((fact) -> Fact.key(from, fact.get(0).asString(), fact.get(1).asString()))
				.forEach(this.formerFacts::add);
		}
	}

	/** Writes its things. */
	void writeThings() {
		readFormer();
		this.decided.read(rows());
		Map<String, StatedThing> batch = new LinkedHashMap<>();
		for (Iterator<StagedRow> rows = rows(); rows.hasNext();) {
			StagedRow row = rows.next();
			if (!row.table().isRelations() && !this.decided.isOther(row)) {
				StatedThing thing = StatedThing.of(row);
				batch.merge(thing.id(), thing, StatedThing::and);
				if (row.table().label().equals("Agreement")) {
					this.agreements.add(thing.id());
				}
			}
			if (batch.size() == ROWS_A_STATEMENT) {
				writeThings(batch);
			}
		}
		writeThings(batch);
	}

	/** Gives the names of what stands for nothing to what stands for it. */
	void writeNames() {
		this.decided.write();
	}

	private void writeThings(Map<String, StatedThing> batch) {
		Map<String, Record> there = new HashMap<>();
		this.statements.run(this.tx, "things", Map.of("ids", List.copyOf(batch.keySet())))
			.forEach((row) -> there.put(row.get("id").asString(), row));
		List<Map<String, Object>> entities = new ArrayList<>();
		List<Map<String, Object>> passages = new ArrayList<>();
		for (StatedThing thing : batch.values()) {
			Presence presence = Presence.of(thing, there.get(thing.id()), this.document,
					this.decided.namesOf(thing.id()));
			presence.differences().forEach((difference) -> difference.report(new Reported(thing.row(), this.findings)));
			this.outcomes.put(thing.id(), presence.outcome());
			this.formerThings.remove(thing.id());
			if (presence.isToBeWritten()) {
				(thing.isPassage() ? passages : entities).add(Map.of("id", thing.id(), "labels",
						List.copyOf(presence.labels()), "properties", presence.properties()));
			}
		}
		write("entities", entities);
		write("passages", passages);
		batch.clear();
	}

	private void write(String statement, List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			this.statements.run(this.tx, statement, Map.of("rows", rows));
		}
	}

	/** Writes its relationships, and takes away what it no longer states. */
	void writeFacts() {
		FactBatch batch = new FactBatch(this.statements, this.tx, this.document, this.findings);
		Set<String> evidenced = new HashSet<>(this.outcomes.keySet());
		long number = 0;
		List<StagedRow> waiting = new ArrayList<>();
		for (Iterator<StagedRow> rows = rows(); rows.hasNext();) {
			StagedRow row = this.decided.standing(rows.next());
			this.progress.rows("writing", ++number);
			waiting.add(row);
			for (Fact fact : Fact.of(row)) {
				batch.add(fact);
				this.formerFacts.remove(fact.key());
				if (row.table().isRelations()) {
					supportEnds(fact, evidenced, batch);
				}
			}
			if (batch.size() >= ROWS_A_STATEMENT) {
				count(waiting, batch.write());
			}
		}
		count(waiting, batch.write());
		forget(false);
	}

	/**
	 * Whatever a relation leads to rests on the document too, even if no row of the
	 * document states it.
	 */
	private void supportEnds(Fact fact, Set<String> evidenced, FactBatch batch) {
		for (String end : List.of(fact.from(), fact.to())) {
			if (evidenced.add(end) && fact.properties().get("evidence") instanceof List<?> passages) {
				passages.forEach((passage) -> {
					Fact support = new Fact(fact.row(), end, "EVIDENCED_BY", String.valueOf(passage), Map.of());
					this.formerFacts.remove(support.key());
					batch.add(support);
				});
			}
		}
	}

	private void count(List<StagedRow> rows, Map<StagedRow, Outcome> facts) {
		for (StagedRow row : rows) {
			Outcome of = facts.getOrDefault(row, Outcome.UNCHANGED);
			Outcome outcome = row.table().isRelations() ? of
					: this.outcomes.getOrDefault(row.text("id"), Outcome.UNCHANGED);
			if (!row.table().isRelations() && outcome == Outcome.UNCHANGED && of != Outcome.UNCHANGED) {
				outcome = Outcome.CHANGED;
			}
			if (outcome == Outcome.UNCHANGED && losesSomething(row)) {
				outcome = Outcome.CHANGED;
			}
			this.tally.count(row.table(), outcome, 1);
		}
		rows.clear();
	}

	/**
	 * What is left of the former relationships of a row's thing when its own are known.
	 */
	private boolean losesSomething(StagedRow row) {
		return !row.table().isRelations() && this.formerFacts.hasOf(row);
	}

	/** What it no longer states goes, and what was computed from that. */
	private void forget(boolean whole) {
		if (this.formerThings.isEmpty() && this.formerFacts.left().isEmpty()) {
			return;
		}
		this.statements.run(this.tx, "drop-derived", Map.of("document", this.document));
		this.dropped = true;
		long gone = this.statements
			.run(this.tx, "forget-things", Map.of("ids", List.copyOf(this.formerThings), "document", this.document))
			.get(0)
			.get("gone")
			.asLong();
		Map<String, List<Map<String, Object>>> byType = new LinkedHashMap<>();
		for (String key : this.formerFacts.left()) {
			String[] parts = key.split(" ");
			byType.computeIfAbsent(parts[1], (type) -> new ArrayList<>()).add(Map.of("from", parts[0], "to", parts[2]));
		}
		byType.forEach((type, rows) -> this.statements.run(this.tx, "forget-facts", type,
				Map.of("rows", rows, "document", this.document, "whole", whole)));
		this.tally.remove(this.formerFacts.left().size() + gone);
	}

	/** Takes the document out, with what only it supports. */
	void takeOut() {
		readFormer();
		forget(true);
		this.decided.settleAll();
	}

	/** Has the rules compute what follows from it. */
	void derive() {
		if (isChange()) {
			this.statements.run(this.tx, "drop-derived", Map.of("document", this.document));
			this.statements.derive(this.tx, this.agreements);
		}
	}

	/** Whether something is not as it was before. */
	boolean isChange() {
		return this.tally.isChange() || this.dropped;
	}

	Tally tally() {
		return this.tally;
	}

}
