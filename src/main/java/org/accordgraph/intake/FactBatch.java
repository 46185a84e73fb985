package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.finding.Findings;
import org.accordgraph.intake.Tally.Outcome;
import org.neo4j.driver.TransactionContext;

/** Some relationships that are written together, type by type. */
final class FactBatch {

	private final Statements statements;

	private final TransactionContext tx;

	private final String document;

	private final Findings findings;

	private final Map<String, Map<String, Fact>> byType = new LinkedHashMap<>();

	private int size;

	FactBatch(Statements statements, TransactionContext tx, String document, Findings findings) {
		this.statements = statements;
		this.tx = tx;
		this.document = document;
		this.findings = findings;
	}

	void add(Fact fact) {
		if (this.byType.computeIfAbsent(fact.type(), (type) -> new LinkedHashMap<>()).put(fact.key(), fact) == null) {
			this.size++;
		}
	}

	int size() {
		return this.size;
	}

	/**
	 * Writes them.
	 * @return what became of the relationships of each row
	 */
	Map<StagedRow, Outcome> write() {
		Map<StagedRow, Outcome> outcomes = new IdentityHashMap<>();
		this.byType.forEach((type, facts) -> write(type, facts, outcomes));
		this.byType.clear();
		this.size = 0;
		return outcomes;
	}

	private void write(String type, Map<String, Fact> facts, Map<StagedRow, Outcome> outcomes) {
		List<Map<String, Object>> ends = facts.values()
			.stream()
			.map((fact) -> Map.<String, Object>of("from", fact.from(), "to", fact.to()))
			.toList();
		Map<String, Map<String, Object>> there = new HashMap<>();
		this.statements.run(this.tx, "facts", type, Map.of("rows", ends))
			.forEach((row) -> there.put(Fact.key(row.get("from").asString(), type, row.get("to").asString()),
					row.get("properties").asMap()));
		List<Map<String, Object>> rows = new ArrayList<>();
		facts.forEach((key, fact) -> {
			Map<String, Object> before = there.get(key);
			Map<String, Object> now = new LinkedHashMap<>(fact.properties());
			now.put("document", this.document);
			Outcome outcome = (before == null) ? Outcome.CREATED
					: bare(before).equals(bare(now)) ? Outcome.UNCHANGED : Outcome.CHANGED;
			if (outcome == Outcome.CHANGED && isSomebodyElses(before)) {
				new Reported(fact.row(), this.findings).error(null, key, "relation.differs",
						"The graph has this relation already, with " + bare(before) + ".",
						"Write the same, or take the row out.");
			}
			outcomes.merge(fact.row(), outcome, Outcome::and);
			if (outcome != Outcome.UNCHANGED) {
				rows.add(Map.of("from", fact.from(), "to", fact.to(), "properties", now));
			}
		});
		if (!rows.isEmpty()) {
			long stated = this.statements.run(this.tx, "state-facts", type, Map.of("rows", rows))
				.get(0)
				.get("stated")
				.asLong();
			if (stated != rows.size()) {
				throw new IllegalStateException(
						"%d of %d relationships %s were stated".formatted(stated, rows.size(), type));
			}
		}
	}

	private static Map<String, Object> bare(Map<String, Object> properties) {
		Map<String, Object> bare = new HashMap<>(properties);
		bare.keySet().removeAll(List.of("document", "script"));
		return bare;
	}

	/** What a rule computed may be stated instead. */
	private boolean isSomebodyElses(Map<String, Object> before) {
		return before.get("derived") == null && !this.document.equals(before.get("document"));
	}

}
