package org.accordgraph.database.load;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Clears the nodes and relationships of the scripts before they run, so that a fresh load
 * follows. A node to which others have linked a relationship cannot be deleted, because
 * that relationship would be deleted with it. Instead, its labels and properties are
 * removed; afterwards, it replaces the newly loaded node with its id. If no script states
 * that node any more, it is kept as a {@code Retired} node with its former id and name.
 */
final class GraphClearing {

	private static final String OURS = Ownership.LABELS + "|Retired";

	private final TransactionContext tx;

	private final List<Record> aside;

	private GraphClearing(TransactionContext tx, List<Record> aside) {
		this.tx = tx;
		this.aside = aside;
	}

	/** Whether there are nodes of the scripts to be cleared. */
	static boolean isAnythingOurs(TransactionContext tx) {
		return Stream.of("Entity", "Passage")
			.anyMatch((label) -> tx
				.run("MATCH (node:%s) WHERE node.script IS NOT NULL RETURN true AS ours LIMIT 1".formatted(label))
				.hasNext());
	}

	/** Whether the database holds nothing but the record of the load. */
	static boolean isNothingThere(TransactionContext tx) {
		return !tx.run("MATCH (node:!Dataset) RETURN true AS anything LIMIT 1").hasNext();
	}

	/** Clears an empty database, in which planning the statements would take seconds. */
	static GraphClearing ofNothing(TransactionContext tx) {
		return new GraphClearing(tx, List.of());
	}

	static GraphClearing of(TransactionContext tx) {
		tx.run("MATCH (name:SearchName) WHERE name.script IS NOT NULL DELETE name").consume();
		tx.run("""
				MATCH (node:%s)-[fact]->()
				WHERE fact.script IS NOT NULL
				DELETE fact
				""".formatted(OURS)).consume();
		tx.run("""
				MATCH (node:%s)
				WHERE node.script IS NOT NULL AND NOT EXISTS { (node)--() }
				DELETE node
				""".formatted(OURS)).consume();
		List<Record> aside = tx.run("""
				MATCH (node:%s)
				WHERE node.script IS NOT NULL
				WITH node, elementId(node) AS elementId, properties(node) AS former, labels(node) AS labels
				REMOVE node:$(labels)
				SET node = {}
				RETURN elementId, former.id AS id, former {.id, .name, .nameEn, .script} AS former
				ORDER BY elementId
				""".formatted(OURS)).list();
		return new GraphClearing(tx, aside);
	}

	/** Whether others have linked relationships to nodes of the scripts. */
	boolean isAnythingAside() {
		return !this.aside.isEmpty();
	}

	/**
	 * Restores the nodes that were kept for relationships of others.
	 * @return the number of those that no script states any more
	 */
	int settle() {
		int retired = 0;
		for (Record row : this.aside) {
			Map<String, Object> parameters = Map.of("elementId", row.get("elementId"), "id", row.get("id"), "former",
					row.get("former"));
			boolean stated = !this.tx
				.run("MATCH (fresh:%s {id: $id}) RETURN fresh.id".formatted(Ownership.LABELS), parameters)
				.list()
				.isEmpty();
			if (stated) {
				takeThePlace(parameters);
			}
			else {
				this.tx.run("""
						MATCH (aside)
						WHERE elementId(aside) = $elementId
						SET aside:Retired, aside = $former
						""", parameters).consume();
				retired++;
			}
		}
		return retired;
	}

	private void takeThePlace(Map<String, Object> parameters) {
		this.tx.run("""
				MATCH (aside)
				WHERE elementId(aside) = $elementId
				MATCH (fresh:%s {id: $id})
				CALL (aside, fresh) {
				  MATCH (fresh)-[fact]->(other)
				  CREATE (aside)-[moved:$(type(fact))]->(other)
				  SET moved = properties(fact)
				  DELETE fact
				}
				CALL (aside, fresh) {
				  MATCH (fresh)<-[fact]-(other)
				  CREATE (aside)<-[moved:$(type(fact))]-(other)
				  SET moved = properties(fact)
				  DELETE fact
				}
				WITH aside, fresh, labels(fresh) AS labels, properties(fresh) AS properties
				DELETE fresh
				SET aside = properties
				SET aside:$(labels)
				""".formatted(Ownership.LABELS), parameters).consume();
	}

}
