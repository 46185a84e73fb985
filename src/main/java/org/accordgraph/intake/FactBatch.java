package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.accordgraph.finding.Findings;
import org.accordgraph.intake.Tally.Outcome;
import org.neo4j.driver.TransactionContext;

/** Writes relationships, some thousand at once, type by type. */
final class FactBatch {

	private static final int MOST = 5_000;

	private final Statements statements;

	private final TransactionContext tx;

	private final Nodes nodes;

	private final Findings findings;

	private final Predicate<String> isNew;

	/** What is not written yet, by type and key. */
	private final Map<String, Map<String, Stated>> byType = new LinkedHashMap<>();

	private final Set<String> written = new HashSet<>();

	private final Map<StagedRow, Outcome> outcomes = new IdentityHashMap<>();

	/**
	 * Makes one.
	 * @param isNew whether a thing was not there before, so that it had no relationships
	 */
	FactBatch(Statements statements, TransactionContext tx, Nodes nodes, Findings findings, Predicate<String> isNew) {
		this.statements = statements;
		this.tx = tx;
		this.nodes = nodes;
		this.findings = findings;
		this.isNew = isNew;
	}

	void add(String document, Fact fact) {
		Map<String, Stated> facts = this.byType.computeIfAbsent(fact.type(), (type) -> new LinkedHashMap<>());
		Stated before = facts.get(fact.key());
		if ((before != null && !before.document.equals(document)) || facts.size() == MOST) {
			// Another document finds it stated by that one.
			write(fact.type(), facts);
		}
		facts.put(fact.key(), new Stated(document, fact));
	}

	/** Writes what is not written yet. */
	void write() {
		this.byType.forEach(this::write);
	}

	/** What became of the relationships of a row. */
	Outcome outcome(StagedRow row) {
		return this.outcomes.getOrDefault(row, Outcome.UNCHANGED);
	}

	private void write(String type, Map<String, Stated> facts) {
		this.nodes.find(facts.values()
			.stream()
			.map(Stated::fact)
			.flatMap((fact) -> Stream.of(fact.from(), fact.to()))
			.toList());
		facts.entrySet().removeIf((each) -> isMissing(each.getKey(), each.getValue().fact));
		Map<String, Map<String, Object>> there = there(type, facts);
		Map<Outcome, List<Map<String, Object>>> rows = new EnumMap<>(Outcome.class);
		facts.forEach((key, stated) -> {
			Fact fact = stated.fact;
			Map<String, Object> before = there.get(key);
			Map<String, Object> now = new HashMap<>(fact.properties());
			now.put("document", stated.document);
			Outcome outcome = (before == null) ? Outcome.CREATED
					: bare(before).equals(bare(now)) ? Outcome.UNCHANGED : Outcome.CHANGED;
			if (outcome == Outcome.CHANGED && isSomebodyElses(before, stated.document)) {
				new Reported(fact.row(), this.findings).error(null, key, "relation.differs",
						"The graph has this relation already, with " + bare(before) + ".",
						"Write the same, or take the row out.");
			}
			this.outcomes.merge(fact.row(), outcome, Outcome::and);
			this.written.add(key);
			if (outcome != Outcome.UNCHANGED) {
				rows.computeIfAbsent(outcome, (each) -> new ArrayList<>()).add(row(fact, "properties", now));
			}
		});
		if (rows.containsKey(Outcome.CREATED)) {
			this.statements.run(this.tx, "new-facts", type, Map.of("rows", rows.get(Outcome.CREATED)));
		}
		if (rows.containsKey(Outcome.CHANGED)) {
			this.statements.run(this.tx, "facts-again", type, Map.of("rows", rows.get(Outcome.CHANGED)));
		}
		facts.clear();
	}

	/** What another document states that was refused, or comes later. */
	private boolean isMissing(String key, Fact fact) {
		boolean missing = this.nodes.of(fact.from()) == null || this.nodes.of(fact.to()) == null;
		if (missing) {
			new Reported(fact.row(), this.findings).error(null, key, "reference.refused",
					"One of its ends is not in the graph: the document that states it was refused, or comes later.",
					"Repair that document, or put it before this one.");
		}
		return missing;
	}

	private Map<String, Object> row(Fact fact, String more, Object value) {
		return Map.of("from", this.nodes.of(fact.from()), "to", this.nodes.of(fact.to()), more, value);
	}

	/** Those of them that the graph has, with their properties. */
	private Map<String, Map<String, Object>> there(String type, Map<String, Stated> facts) {
		List<Map<String, Object>> ends = facts.values()
			.stream()
			.map(Stated::fact)
			.filter((fact) -> this.written.contains(fact.key())
					|| !this.isNew.test(fact.from()) && !this.isNew.test(fact.to()))
			.map((fact) -> row(fact, "key", fact.key()))
			.toList();
		Map<String, Map<String, Object>> there = new HashMap<>();
		if (!ends.isEmpty()) {
			this.statements.run(this.tx, "facts", type, Map.of("rows", ends))
				.forEach((row) -> there.put(row.get("key").asString(), row.get("properties").asMap()));
		}
		return there;
	}

	private static Map<String, Object> bare(Map<String, Object> properties) {
		Map<String, Object> bare = new HashMap<>(properties);
		bare.keySet().removeAll(List.of("document", "script"));
		return bare;
	}

	/** What a rule computed may be stated instead. */
	private static boolean isSomebodyElses(Map<String, Object> before, String document) {
		return before.get("derived") == null && !document.equals(before.get("document"));
	}

	private record Stated(String document, Fact fact) {

	}

}
