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

	/** What it states again. */
	private final Set<String> again = new HashSet<>();

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
			if (row.get("own").asBoolean(false)) {
				former.things.add(row.get("id").asString());
			}
			row.get("facts")
				.asList((fact) -> Fact.key(fact.get(0).asString(), fact.get(1).asString(), fact.get(2).asString()))
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
		this.again.add(thing);
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
	 * Takes away what is left.
	 * @param whole whether the whole document goes
	 * @return how many things and relationships are gone
	 */
	long forget(boolean whole) {
		Nodes nodes = new Nodes(this.statements, this.tx);
		nodes.find(this.byEnd.keySet());
		// Of a document that goes as a whole, some relationships stay if both of their
		// ends
		// do; of one that stays, what nothing leads to any more goes.
		long gone = whole ? forgetThings(true) : 0;
		forgetFacts(nodes, whole);
		return this.facts.size() + gone + (whole ? 0 : forgetThings(false));
	}

	private long forgetThings(boolean whole) {
		Set<String> ids = ends();
		ids.removeAll(this.again);
		return this.statements
			.run(this.tx, "forget-things", Map.of("ids", List.copyOf(ids), "document", this.document, "whole", whole))
			.get(0)
			.get("gone")
			.asLong();
	}

	private void forgetFacts(Nodes nodes, boolean whole) {
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
	}

	/** What it stated, and what that was linked to, less what it states again. */
	Set<String> ends() {
		Set<String> ends = new HashSet<>(this.things);
		this.facts.forEach((key) -> {
			String[] parts = key.split(" ");
			ends.add(parts[0]);
			ends.add(parts[2]);
		});
		return ends;
	}

}
