package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.form.Column;
import org.accordgraph.form.Place;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * What a document stated before, less what it states again.
 */
final class FormerStatements {

	private final Statements statements;

	private final TransactionContext tx;

	private final String document;

	/** Those that only the document states. */
	private final Set<String> things = new HashSet<>();

	/** The relationships, by key. */
	private final Set<String> facts = new HashSet<>();

	/** The same by what they begin or end at. */
	private final Map<String, Set<String>> byEnd = new HashMap<>();

	private FormerStatements(Statements statements, TransactionContext tx, String document) {
		this.statements = statements;
		this.tx = tx;
		this.document = document;
	}

	static FormerStatements read(Statements statements, TransactionContext tx, String document) {
		FormerStatements former = new FormerStatements(statements, tx, document);
		for (Record row : statements.run(tx, "former-facts", Map.of("document", document))) {
			String from = row.get("id").asString();
			if (row.get("own").asBoolean(false)) {
				former.things.add(from);
			}
			row.get("facts")
				.asList((fact) -> Fact.key(from, fact.get(0).asString(), fact.get(1).asString()))
				.forEach(former::add);
		}
		return former;
	}

	private void add(String key) {
		this.facts.add(key);
		String[] parts = key.split(" ");
		this.byEnd.computeIfAbsent(parts[0], (end) -> new HashSet<>()).add(key);
		this.byEnd.computeIfAbsent(parts[2], (end) -> new HashSet<>()).add(key);
	}

	void stays(String thing) {
		this.things.remove(thing);
	}

	void stays(Fact fact) {
		this.facts.remove(fact.key());
	}

	boolean isLeft() {
		return !this.things.isEmpty() || !this.facts.isEmpty();
	}

	/**
	 * Whether one of the relationships that are left was stated by a row of this thing.
	 */
	boolean hasOf(StagedRow row) {
		String id = row.text("id");
		for (String key : this.byEnd.getOrDefault(id, Set.of())) {
			String[] parts = key.split(" ");
			if (this.facts.contains(key) && row.table()
				.columns()
				.stream()
				.anyMatch((column) -> isOf(column, parts[1]) && parts[isOut(column) ? 0 : 2].equals(id))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOf(Column column, String type) {
		return column.isLink() && column.place().name().equals(type);
	}

	private static boolean isOut(Column column) {
		return column.place().kind() == Place.Kind.OUT;
	}

	/**
	 * Takes away what is left, and what was computed from it.
	 * @param whole whether the whole document goes
	 * @return how many things and relationships are gone
	 */
	long forget(boolean whole) {
		Nodes nodes = new Nodes(this.statements, this.tx);
		nodes.find(this.byEnd.keySet());
		this.statements.run(this.tx, "drop-derived", Map.of("document", this.document));
		long gone = this.statements
			.run(this.tx, "forget-things", Map.of("ids", List.copyOf(this.things), "document", this.document))
			.get(0)
			.get("gone")
			.asLong();
		Map<String, List<Map<String, Object>>> byType = new LinkedHashMap<>();
		for (String key : this.facts) {
			String[] parts = key.split(" ");
			String from = nodes.of(parts[0]);
			String to = nodes.of(parts[2]);
			if (from != null && to != null) {
				byType.computeIfAbsent(parts[1], (type) -> new ArrayList<>()).add(Map.of("from", from, "to", to));
			}
		}
		byType.forEach((type, rows) -> this.statements.run(this.tx, "forget-facts", type,
				Map.of("rows", rows, "document", this.document, "whole", whole)));
		return this.facts.size() + gone;
	}

	/** What is left may break a rule where it goes. */
	void addTo(Scope scope) {
		scope.addAny(this.things);
		for (String key : this.facts) {
			String[] parts = key.split(" ");
			scope.addAny(List.of(parts[0], parts[2]));
		}
	}

}
