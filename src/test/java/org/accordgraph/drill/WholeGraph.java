package org.accordgraph.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * The whole content of a database as comparable lines: nodes, relationships, constraints
 * and indexes. The time of the load is omitted.
 */
public final class WholeGraph {

	private WholeGraph() {
	}

	/** Reads the content. */
	public static List<String> read(Driver driver) {
		List<String> lines = new ArrayList<>();
		try (Session session = driver.session()) {
			session.run(
					"MATCH (node) RETURN coalesce(node.id, node.entity, elementId(node)) AS id, labels(node) AS labels, properties(node) AS properties")
				.forEachRemaining((row) -> lines.add("node " + row.get("id").asString() + " "
						+ row.get("labels").asList(Value::asString).stream().sorted().toList() + " "
						+ properties(row.get("properties"))));
			session.run(
					"MATCH (from)-[fact]->(to) RETURN from.id AS from, type(fact) AS type, to.id AS to, properties(fact) AS properties")
				.forEachRemaining((row) -> lines
					.add("relationship " + row.get("from").asString() + " " + row.get("type").asString() + " "
							+ row.get("to").asString() + " " + properties(row.get("properties"))));
			for (String kind : new String[] { "CONSTRAINTS", "INDEXES" }) {
				session.run("SHOW " + kind + " YIELD name, type, labelsOrTypes, properties")
					.forEachRemaining((row) -> lines.add((kind + " " + new TreeMap<>(row.asMap()))
						// A name that a release of Neo4j gives by itself.
						.replaceAll("name=index_[0-9a-f]{8}\\b", "name=index")));
			}
			session.run("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE'")
				.forEachRemaining((row) -> lines.add("not online: " + row.get("name").asString()));
		}
		return lines.stream().sorted().toList();
	}

	private static String properties(Value properties) {
		TreeMap<String, Object> sorted = new TreeMap<>(properties.asMap());
		sorted.remove("loadedAt");
		return sorted.toString();
	}

}
