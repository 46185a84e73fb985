package org.accordgraph.graph;

import java.util.List;
import java.util.Map;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.refusal.StartRefused;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.SummaryCounters;

/**
 * Tells what the scripts made from what others put into the same database: each node and
 * relationship of ours names in {@code script} the file that states it. Others' nodes
 * with a label of ours, if there are any, are remembered while the scripts run.
 */
final class Ownership {

	/** Every node of ours carries one of these. */
	static final String LABELS = "Entity|Passage";

	private final TransactionContext tx;

	private final List<Map<String, Object>> others;

	Ownership(TransactionContext tx) {
		this.tx = tx;
		this.others = others();
	}

	private List<Map<String, Object>> others() {
		return this.tx.run("""
				MATCH (node:%s)
				WHERE node.script IS NULL
				RETURN elementId(node) AS elementId, labels(node) AS labels, properties(node) AS properties
				ORDER BY elementId
				""".formatted(LABELS)).list((row) -> row.asMap());
	}

	/**
	 * Marks what a script just made.
	 * @param script the script
	 * @param nodesCreated how many nodes it created
	 * @param relationshipsCreated how many relationships it created
	 * @throws StartRefused if not all of it can be told from others' data
	 */
	void claim(CypherFile script, int nodesCreated, int relationshipsCreated) {
		Map<String, Object> parameters = Map.of("script", script.name(), "others",
				this.others.stream().map((other) -> other.get("elementId")).toList());
		SummaryCounters nodes = this.tx.run("""
				MATCH (node:%s)
				WHERE node.script IS NULL AND NOT elementId(node) IN $others
				SET node.script = $script
				""".formatted(LABELS), parameters).consume().counters();
		SummaryCounters relationships = this.tx.run("""
				MATCH (node:%s)-[fact]->()
				WHERE node.script IS NOT NULL AND fact.script IS NULL
				SET fact.script = $script
				""".formatted(LABELS), parameters).consume().counters();
		if (nodes.propertiesSet() != nodesCreated) {
			throw new StartRefused("%s creates %d nodes without the label Entity or Passage: give them one of these."
				.formatted(script.name(), nodesCreated - nodes.propertiesSet()));
		}
		if (relationships.propertiesSet() != relationshipsCreated) {
			throw new StartRefused(
					"%s creates %d relationships that begin at a node of others: another node in this database has an id that the script uses."
						.formatted(script.name(), relationshipsCreated - relationships.propertiesSet()));
		}
	}

	/**
	 * What a failure may have to do with others' nodes.
	 * @param failure the failure of a script
	 * @return the end of a message, may be empty
	 */
	String hint(Neo4jException failure) {
		if (this.others.isEmpty() || !failure.code().contains("ConstraintValidation")) {
			return "";
		}
		return "; nodes that are not of this dataset have the ids "
				+ this.others.stream().limit(5).map((other) -> String.valueOf(id(other))).toList()
				+ ": give them others if cypher/seed uses one of these, or use another database (spring.data.neo4j.database)";
	}

	private static @Nullable Object id(Map<String, Object> other) {
		return ((Map<?, ?>) other.get("properties")).get("id");
	}

	/**
	 * Makes sure that no script wrote to a node of others.
	 * @throws StartRefused if one did, because that node has an id that a script uses
	 */
	void requireOthersUntouched() {
		List<Map<String, Object>> now = others();
		for (Map<String, Object> other : this.others) {
			if (!now.contains(other)) {
				throw new StartRefused(
						"A node that is not of this dataset (elementId %s) has the id '%s', which cypher/seed uses: give that node another id, or use another database (spring.data.neo4j.database)."
							.formatted(other.get("elementId"), id(other)));
			}
		}
	}

}
