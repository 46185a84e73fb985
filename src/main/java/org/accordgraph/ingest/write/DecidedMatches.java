package org.accordgraph.ingest.write;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.accordgraph.ingest.matching.MatchDecision;
import org.accordgraph.ingest.matching.MatchVerdict;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.lookup.search.SearchName;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Applies match decisions to the rows of a document: an entity that is merged into
 * another gives it its names, and nothing else of its row is written.
 */
final class DecidedMatches {

	private final WriteStatements statements;

	private final TransactionContext tx;

	private final String document;

	private final UnaryOperator<String> canonicalId;

	private final List<MatchDecision> decisions;

	/** Entities to the rows of those that are merged into them. */
	private final Map<String, List<StagedRow>> rows = new LinkedHashMap<>();

	DecidedMatches(WriteStatements statements, TransactionContext tx, String document,
			UnaryOperator<String> canonicalId, List<MatchDecision> decisions) {
		this.statements = statements;
		this.tx = tx;
		this.document = document;
		this.canonicalId = canonicalId;
		this.decisions = decisions;
	}

	/** Reads the rows whose entities are merged into others. */
	void read(Iterator<StagedRow> all) {
		if (this.decisions.isEmpty()) {
			return;
		}
		while (all.hasNext()) {
			StagedRow row = all.next();
			if (!row.table().isRelations() && isMerged(row)) {
				this.rows.computeIfAbsent(this.canonicalId.apply(row.text("id")), (each) -> new ArrayList<>()).add(row);
			}
		}
	}

	/** Whether the entity of a row is merged into another. */
	boolean isMerged(StagedRow row) {
		return !this.canonicalId.apply(row.text("id")).equals(row.text("id"));
	}

	/** The row with the id of the entity into which its own is merged. */
	StagedRow withCanonicalId(StagedRow row) {
		return (row.table().isRelations() || !isMerged(row)) ? row
				: row.with("id", this.canonicalId.apply(row.text("id")));
	}

	/**
	 * The names that an entity has because of match decisions, from all documents.
	 */
	Set<String> namesOf(String id) {
		Set<String> names = new LinkedHashSet<>();
		this.decisions.stream()
			.filter((decision) -> decision.merges() && givesNamesTo(decision, id))
			.forEach((decision) -> names.addAll(decision.names()));
		this.rows.getOrDefault(id, List.of()).forEach((row) -> names.addAll(row.names()));
		return names;
	}

	/** The names that decisions gave to an entity in the graph. */
	static Set<String> namesGivenTo(String id, List<MatchDecision> decisions, UnaryOperator<String> canonicalId) {
		Set<String> names = new LinkedHashSet<>();
		decisions.stream()
			.filter((decision) -> decision.other().equals(id) || canonicalId.apply(decision.one()).equals(id))
			.forEach((decision) -> names.addAll(decision.names()));
		return names;
	}

	private boolean givesNamesTo(MatchDecision decision, String id) {
		return decision.other().equals(id) || this.canonicalId.apply(decision.one()).equals(id);
	}

	/** Adds the names to the entities in the graph. */
	void write() {
		Map<String, String> keptEntities = new LinkedHashMap<>();
		this.rows.forEach((id, all) -> all.forEach((row) -> keptEntities.put(decisionOn(row.text("id")).id(), id)));
		withdrawNames(keptEntities);
		if (!this.rows.isEmpty()) {
			List<Map<String, Object>> renamed = new ArrayList<>();
			List<Map<String, Object>> applied = new ArrayList<>();
			for (Record existing : this.statements.run(this.tx, "existing-entities",
					Map.of("ids", List.copyOf(this.rows.keySet())))) {
				String id = existing.get("id").asString();
				Map<String, Object> properties = existing.get("properties").asMap();
				Set<String> aliases = aliases(properties);
				Set<String> namesWithoutDecisions = namesWithoutDecisions(id, properties);
				for (StagedRow row : Objects.requireNonNull(this.rows.get(id))) {
					List<String> names = row.names()
						.stream()
						.filter((name) -> !namesWithoutDecisions.contains(name))
						.toList();
					aliases.addAll(names);
					applied.add(Map.of("id", decisionOn(row.text("id")).id(), "names", names, "to", id));
				}
				if (!aliases.equals(aliases(properties))) {
					renamed.add(renaming(id, Objects.toString(properties.get("name"), ""),
							Objects.toString(properties.get("nameEn"), ""), aliases));
				}
			}
			this.statements.run(this.tx, "set-aliases", Map.of("rows", renamed));
			this.statements.run(this.tx, "record-names", Map.of("rows", applied, "document", this.document));
		}
	}

	/** Withdraws all names that the document gave, before it is removed. */
	void withdrawAllNames() {
		withdrawNames(Map.of());
	}

	/**
	 * Withdraws names that decisions no longer give.
	 * @param applied decisions that apply to the document now, and the entities that they
	 * keep
	 */
	private void withdrawNames(Map<String, String> applied) {
		List<Map<String, Object>> rows = this.decisions.stream()
			.filter((decision) -> decision.verdict() == MatchVerdict.SAME)
			.map((decision) -> Map.<String, Object>of("id", decision.id(), "to",
					applied.getOrDefault(decision.id(), "")))
			.toList();
		if (!rows.isEmpty()) {
			List<Map<String, Object>> renamed = this.statements
				.run(this.tx, "withdraw-names", Map.of("rows", rows, "document", this.document))
				.stream()
				.map((row) -> renaming(row.get("id").asString(), row.get("name").asString(),
						row.get("nameEn").asString(""),
						new LinkedHashSet<>(row.get("aliases").asList((name) -> name.asString()))))
				.toList();
			this.statements.run(this.tx, "set-aliases", Map.of("rows", renamed));
		}
	}

	private MatchDecision decisionOn(String id) {
		return this.decisions.stream()
			.filter((decision) -> decision.merges() && decision.one().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static Map<String, Object> renaming(String id, String name, String nameEn, Set<String> aliases) {
		// Its figure and statements stay as they are.
		Map<String, Object> searchName = SearchName
			.of(Map.of("id", id, "name", name, "nameEn", nameEn, "aliases", List.copyOf(aliases)))
			.orElseThrow()
			.properties();
		return Map.of("id", id, "aliases", List.copyOf(aliases), "searchName", searchName);
	}

	/** The names that it has without decisions. */
	private Set<String> namesWithoutDecisions(String id, Map<String, Object> properties) {
		Set<String> namesWithoutDecisions = aliases(properties);
		this.decisions.stream()
			.filter((decision) -> givesNamesTo(decision, id))
			.forEach((decision) -> namesWithoutDecisions.removeAll(decision.names()));
		namesWithoutDecisions.add(String.valueOf(properties.get("name")));
		namesWithoutDecisions.add(String.valueOf(properties.get("nameEn")));
		return namesWithoutDecisions;
	}

	private static Set<String> aliases(Map<String, Object> properties) {
		Set<String> aliases = new LinkedHashSet<>();
		if (properties.get("aliases") instanceof List<?> list) {
			list.forEach((alias) -> aliases.add(String.valueOf(alias)));
		}
		return aliases;
	}

}
