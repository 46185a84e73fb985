package org.accordgraph.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.accordgraph.AccordGraph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Everything that is in a database, in lines that compare: nodes, relationships,
 * constraints and indexes. When it was loaded is left out. As a program it starts the
 * service on a store, writes the lines to a file and ends.
 */
public final class WholeGraph {

	private WholeGraph() {
	}

	/**
	 * Starts the service.
	 * @param arguments where to write the lines, then the service's own arguments
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		String[] own = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
		try (ConfigurableApplicationContext service = SpringApplication.run(AccordGraph.class, own)) {
			if (service.getEnvironment().getProperty("drill.keep", Boolean.class, false)) {
				Thread.currentThread().join();
			}
			Files.write(Path.of(arguments[0]), read(service.getBean(Driver.class)));
		}
		System.exit(0);
	}

	static List<String> read(Driver driver) {
		List<String> lines = new ArrayList<>();
		try (Session session = driver.session()) {
			session.run(
					"MATCH (node) RETURN coalesce(node.id, elementId(node)) AS id, labels(node) AS labels, properties(node) AS properties")
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
					.forEachRemaining((row) -> lines.add(kind + " " + new TreeMap<>(row.asMap())));
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
