package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.accordgraph.finding.Findings;
import org.accordgraph.intake.Tally.Outcome;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Writes things, some thousand at once. */
final class ThingBatch {

	private static final int MOST = 5_000;

	private final Statements statements;

	private final TransactionContext tx;

	private final Nodes nodes;

	private final Findings findings;

	private final BiFunction<String, String, Set<String>> decidedNames;

	/** What is not written yet. */
	private final Map<String, Stated> batch = new LinkedHashMap<>();

	private final Map<String, Outcome> outcomes = new HashMap<>();

	private final Map<String, Set<String>> labels = new HashMap<>();

	/** Which document states what. */
	private final Set<String> stated = new HashSet<>();

	/**
	 * Makes one.
	 * @param decidedNames the names that a thing has because somebody decided that others
	 * are the same, by document and id
	 */
	ThingBatch(Statements statements, TransactionContext tx, Nodes nodes, Findings findings,
			BiFunction<String, String, Set<String>> decidedNames) {
		this.statements = statements;
		this.tx = tx;
		this.nodes = nodes;
		this.findings = findings;
		this.decidedNames = decidedNames;
	}

	/** Adds what a row states. */
	void add(String document, StagedRow row) {
		StatedThing thing = StatedThing.of(row);
		Stated before = this.batch.get(thing.id());
		if (before != null && !before.document.equals(document)) {
			// The other document finds it stated by this one.
			write();
			before = null;
		}
		this.batch.put(thing.id(), new Stated(document, (before != null) ? before.thing.and(thing) : thing));
		this.stated.add(document + " " + thing.id());
	}

	/** A document ends: what several of its tables state of a thing is together now. */
	void endOf(String document) {
		if (this.batch.size() >= MOST) {
			write();
		}
	}

	/** Writes what is not written yet. */
	void write() {
		List<String> ids = List.copyOf(this.batch.keySet());
		Map<String, Record> there = new HashMap<>();
		for (int i = 0; i < ids.size(); i += MOST) {
			List<Record> rows = this.statements.run(this.tx, "things",
					Map.of("ids", ids.subList(i, Math.min(i + MOST, ids.size()))));
			rows.forEach((row) -> there.put(row.get("id").asString(), row));
			this.nodes.learn(rows);
		}
		Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
		this.batch.forEach((id, each) -> {
			Presence presence = Presence.of(each.thing, there.get(id), each.document,
					this.decidedNames.apply(each.document, id));
			presence.differences()
				.forEach((difference) -> difference.report(new Reported(each.thing.row(), this.findings)));
			this.outcomes.merge(id, presence.outcome(), Outcome::and);
			this.labels.put(id, presence.labels());
			if (presence.isToBeWritten()) {
				Map<String, Object> row = new HashMap<>(
						Map.of("labels", List.copyOf(presence.labels()), "properties", presence.properties()));
				row.put("node", this.nodes.of(id));
				rows.computeIfAbsent((presence.outcome() == Outcome.CREATED) ? "new-things" : "things-again",
						(key) -> new ArrayList<>())
					.add(row);
			}
		});
		rows.forEach((statement, all) -> {
			for (int i = 0; i < all.size(); i += MOST) {
				this.nodes.learn(this.statements.run(this.tx, statement,
						Map.of("rows", all.subList(i, Math.min(i + MOST, all.size())))));
			}
		});
		this.batch.clear();
	}

	/** What became of a thing, apart from its relationships. */
	Outcome outcome(String id) {
		return this.outcomes.getOrDefault(id, Outcome.UNCHANGED);
	}

	/** Whether it was not there before, so that it had no relationships. */
	boolean isNew(String id) {
		return this.outcomes.get(id) == Outcome.CREATED;
	}

	/** Whether a document states a thing itself. */
	boolean states(String document, String id) {
		return this.stated.contains(document + " " + id);
	}

	void addTo(Scope scope) {
		this.labels.forEach(scope::add);
	}

	private record Stated(String document, StatedThing thing) {

	}

}
