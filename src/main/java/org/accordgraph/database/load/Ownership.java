package org.accordgraph.database.load;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.support.startup.StartupFailure;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.SummaryCounters;

/**
 * Distinguishes the nodes and relationships of the scripts from those of others in the
 * same database: each of the scripts' has a property {@code script} with the file that
 * states it. Nodes of others with the same labels, if any, are recorded while the scripts
 * run.
 */
final class Ownership {

	/** Every node of the scripts has one of these. */
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
	 * Marks the nodes and relationships that a script just created.
	 * @param script the script
	 * @param nodesCreated the number of nodes it created
	 * @param relationshipsCreated the number of relationships it created
	 * @throws StartupFailure if some of them cannot be distinguished from data of others
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
			throw new StartupFailure("%s creates %d nodes without the label Entity or Passage: add one of these labels."
				.formatted(script.name(), nodesCreated - nodes.propertiesSet()));
		}
		if (relationships.propertiesSet() != relationshipsCreated) {
			throw new StartupFailure(
					"%s creates %d relationships that start from a node that is not part of this dataset: another node in this database has an id that the script uses."
						.formatted(script.name(), relationshipsCreated - relationships.propertiesSet()));
		}
	}

	/**
	 * A hint at nodes of others as a possible cause of a failure.
	 * @param failure the failure of a script
	 * @return the end of a message; may be empty
	 */
	String hint(Neo4jException failure) {
		if (this.others.isEmpty() || !failure.code().contains("ConstraintValidation")) {
			return "";
		}
		return "; nodes that are not part of this dataset have the ids "
				+ this.others.stream().limit(5).map((other) -> String.valueOf(id(other))).toList()
				+ ": change their ids if cypher/seed uses one of these, or use another database (spring.data.neo4j.database)";
	}

	private static @Nullable Object id(Map<String, Object> other) {
		return Objects.requireNonNull((Map<?, ?>) other.get("properties")).get("id");
	}

	/**
	 * Verifies that no script changed a node of others.
	 * @throws StartupFailure if one did, because that node has an id that a script uses
	 */
	void requireOthersUntouched() {
		List<Map<String, Object>> now = others();
		for (Map<String, Object> other : this.others) {
			if (!now.contains(other)) {
				throw new StartupFailure(
						"A node that is not part of this dataset (elementId %s) has the id '%s', which cypher/seed uses: change the id of that node, or use another database (spring.data.neo4j.database)."
							.formatted(other.get("elementId"), id(other)));
			}
		}
	}

}
