package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.accordgraph.sameness.Decision;
import org.accordgraph.sameness.Verdict;
import org.accordgraph.search.NameForms;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * The rows of a document whose things somebody decided to be others: their names go to
 * these, and nothing else of them is stated.
 */
final class DecidedThings {

	private final Statements statements;

	private final TransactionContext tx;

	private final String document;

	private final UnaryOperator<String> standingFor;

	private final List<Decision> decisions;

	/** Things that stand for others to the rows of these. */
	private final Map<String, List<StagedRow>> rows = new LinkedHashMap<>();

	DecidedThings(Statements statements, TransactionContext tx, String document, UnaryOperator<String> standingFor,
			List<Decision> decisions) {
		this.statements = statements;
		this.tx = tx;
		this.document = document;
		this.standingFor = standingFor;
		this.decisions = decisions;
	}

	/** Learns which things the document states. */
	void read(Iterator<StagedRow> all) {
		if (this.decisions.isEmpty()) {
			return;
		}
		while (all.hasNext()) {
			StagedRow row = all.next();
			if (!row.table().isRelations()) {
				if (isOther(row)) {
					this.rows.computeIfAbsent(this.standingFor.apply(row.text("id")), (each) -> new ArrayList<>())
						.add(row);
				}
			}
		}
	}

	/** Whether something else stands for the thing of a row. */
	boolean isOther(StagedRow row) {
		return !this.standingFor.apply(row.text("id")).equals(row.text("id"));
	}

	/** The row as one of the thing that stands for its own. */
	StagedRow standing(StagedRow row) {
		return (row.table().isRelations() || !isOther(row)) ? row
				: row.with("id", this.standingFor.apply(row.text("id")));
	}

	/**
	 * The names that a thing has because of decisions, whichever documents they are in.
	 */
	Set<String> namesOf(String id) {
		Set<String> names = new LinkedHashSet<>();
		this.decisions.stream()
			.filter((decision) -> decision.joins() && isFor(decision, id))
			.forEach((decision) -> names.addAll(decision.names()));
		this.rows.getOrDefault(id, List.of()).forEach((row) -> names.addAll(row.names()));
		return names;
	}

	private boolean isFor(Decision decision, String id) {
		return decision.other().equals(id) || this.standingFor.apply(decision.one()).equals(id);
	}

	/** Gives the names to things that are there. */
	void write() {
		Map<String, String> standing = new LinkedHashMap<>();
		this.rows.forEach((id, all) -> all.forEach((row) -> standing.put(decisionOn(row.text("id")).id(), id)));
		settle(standing);
		if (!this.rows.isEmpty()) {
			List<Map<String, Object>> renamed = new ArrayList<>();
			List<Map<String, Object>> applied = new ArrayList<>();
			for (Record there : this.statements.run(this.tx, "things",
					Map.of("ids", List.copyOf(this.rows.keySet())))) {
				String id = there.get("id").asString();
				Map<String, Object> properties = there.get("properties").asMap();
				Set<String> aliases = aliases(properties);
				Set<String> own = own(id, properties);
				for (StagedRow row : this.rows.get(id)) {
					List<String> names = row.names().stream().filter((name) -> !own.contains(name)).toList();
					aliases.addAll(names);
					applied.add(Map.of("id", decisionOn(row.text("id")).id(), "names", names, "to", id));
				}
				if (!aliases.equals(aliases(properties))) {
					renamed.add(renaming(id, properties.get("name"), properties.get("nameEn"), aliases));
				}
			}
			this.statements.run(this.tx, "rename", Map.of("rows", renamed));
			this.statements.run(this.tx, "apply", Map.of("rows", applied, "document", this.document));
		}
	}

	/** The document goes: no decision shows in it any more. */
	void settleAll() {
		settle(Map.of());
	}

	/**
	 * Gives names back.
	 * @param standing decisions that show in the document now, and what stands for both
	 * things
	 */
	private void settle(Map<String, String> standing) {
		List<Map<String, Object>> rows = this.decisions.stream()
			.filter((decision) -> decision.verdict() == Verdict.SAME)
			.map((decision) -> Map.<String, Object>of("id", decision.id(), "to",
					standing.getOrDefault(decision.id(), "")))
			.toList();
		if (!rows.isEmpty()) {
			List<Map<String, Object>> renamed = this.statements
				.run(this.tx, "settle", Map.of("rows", rows, "document", this.document))
				.stream()
				.map((row) -> renaming(row.get("id").asString(), row.get("name").asString(),
						row.get("nameEn").asString(""),
						new LinkedHashSet<>(row.get("aliases").asList((name) -> name.asString()))))
				.toList();
			this.statements.run(this.tx, "rename", Map.of("rows", renamed));
		}
	}

	private Decision decisionOn(String id) {
		return this.decisions.stream()
			.filter((decision) -> decision.joins() && decision.one().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static Map<String, Object> renaming(String id, Object name, Object nameEn, Set<String> aliases) {
		List<String> names = new ArrayList<>(List.of(String.valueOf(name), String.valueOf(nameEn)));
		names.addAll(aliases);
		Map<String, Object> properties = new LinkedHashMap<>(NameForms.of(names).properties());
		properties.put("aliases", List.copyOf(aliases));
		return Map.of("id", id, "properties", properties);
	}

	/** What it would go by without any decision. */
	private Set<String> own(String id, Map<String, Object> properties) {
		Set<String> own = aliases(properties);
		this.decisions.stream()
			.filter((decision) -> isFor(decision, id))
			.forEach((decision) -> own.removeAll(decision.names()));
		own.add(String.valueOf(properties.get("name")));
		own.add(String.valueOf(properties.get("nameEn")));
		return own;
	}

	private static Set<String> aliases(Map<String, Object> properties) {
		Set<String> aliases = new LinkedHashSet<>();
		if (properties.get("aliases") instanceof List<?> list) {
			list.forEach((alias) -> aliases.add(String.valueOf(alias)));
		}
		return aliases;
	}

}
