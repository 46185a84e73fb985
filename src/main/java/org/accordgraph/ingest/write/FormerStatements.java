package org.accordgraph.ingest.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.ingest.staging.RelationshipKey;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.staging.StatedRelationship;
import org.accordgraph.model.StoredAs;
import org.accordgraph.model.TemplateColumn;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * The former statements of a document, less those that it states again.
 */
final class FormerStatements {

	private final WriteStatements statements;

	private final TransactionContext tx;

	private final String document;

	/** Entities that the document owns. */
	private final Set<String> entities = new HashSet<>();

	/** Entities that it states again. */
	private final Set<String> restated = new HashSet<>();

	private final Set<RelationshipKey> relationships = new HashSet<>();

	/** Relationships, by start and by end. */
	private final Map<String, Set<RelationshipKey>> byEnd = new HashMap<>();

	private FormerStatements(WriteStatements statements, TransactionContext tx, String document) {
		this.statements = statements;
		this.tx = tx;
		this.document = document;
	}

	static FormerStatements read(WriteStatements statements, TransactionContext tx, String document) {
		FormerStatements former = new FormerStatements(statements, tx, document);
		for (Record row : statements.run(tx, "former-statements", Map.of("document", document))) {
			if (row.get("own").asBoolean(false)) {
				former.entities.add(row.get("id").asString());
			}
			row.get("relationships")
				.asList((relationship) -> new RelationshipKey(relationship.get(0).asString(),
						relationship.get(1).asString(), relationship.get(2).asString()))
				.forEach(former::add);
		}
		return former;
	}

	private void add(RelationshipKey key) {
		this.relationships.add(key);
		this.byEnd.computeIfAbsent(key.from(), (end) -> new HashSet<>()).add(key);
		this.byEnd.computeIfAbsent(key.to(), (end) -> new HashSet<>()).add(key);
	}

	void restate(String entity) {
		this.entities.remove(entity);
		this.restated.add(entity);
	}

	/** The entities that the document states again. */
	Set<String> restated() {
		return this.restated;
	}

	void restate(StatedRelationship relationship) {
		this.relationships.remove(relationship.key());
	}

	boolean hasRemaining() {
		return !this.entities.isEmpty() || !this.relationships.isEmpty();
	}

	/**
	 * Whether one of the remaining relationships was stated by a row of this entity.
	 */
	boolean hasRelationshipOf(StagedRow row) {
		String id = row.text("id");
		for (RelationshipKey key : this.byEnd.getOrDefault(id, Set.of())) {
			if (this.relationships.contains(key) && row.table()
				.columns()
				.stream()
				.anyMatch((column) -> isOf(column, key.type()) && (isOut(column) ? key.from() : key.to()).equals(id))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOf(TemplateColumn column, String type) {
		return column.isLink() && column.place().name().equals(type);
	}

	private static boolean isOut(TemplateColumn column) {
		return column.place().kind() == StoredAs.Kind.OUT;
	}

	/**
	 * Removes the remaining relationships, then the entities that have no relationship
	 * left.
	 * @return how many entities and relationships were removed
	 */
	long removeRemaining() {
		NodeLookup nodes = new NodeLookup(this.statements, this.tx);
		nodes.find(this.byEnd.keySet());
		return removeRelationships(nodes) + removeEntities();
	}

	private long removeEntities() {
		Set<String> ids = affected();
		ids.removeAll(this.restated);
		return this.statements
			.run(this.tx, "remove-entities", Map.of("ids", List.copyOf(ids), "document", this.document))
			.get(0)
			.get("removed")
			.asLong();
	}

	private long removeRelationships(NodeLookup nodes) {
		Map<String, List<Map<String, Object>>> byType = new LinkedHashMap<>();
		for (RelationshipKey key : this.relationships) {
			String from = nodes.of(key.from());
			String to = nodes.of(key.to());
			if (from != null && to != null) {
				byType.computeIfAbsent(key.type(), (type) -> new ArrayList<>()).add(Map.of("from", from, "to", to));
			}
		}
		long removed = 0;
		for (Map.Entry<String, List<Map<String, Object>>> each : byType.entrySet()) {
			removed += this.statements
				.run(this.tx, "remove-relationships", each.getKey(),
						Map.of("rows", each.getValue(), "document", this.document))
				.get(0)
				.get("removed")
				.asLong();
		}
		return removed;
	}

	/** Remaining entities, and the ends of the remaining relationships. */
	Set<String> affected() {
		Set<String> affected = new HashSet<>(this.entities);
		this.relationships.forEach((key) -> {
			affected.add(key.from());
			affected.add(key.to());
		});
		return affected;
	}

}
