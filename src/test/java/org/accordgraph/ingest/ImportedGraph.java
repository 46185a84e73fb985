package org.accordgraph.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.accordgraph.AccordGraph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * All facts, in lines that compare; who stated them, and in which import, is left out.
 */
public final class ImportedGraph {

	private ImportedGraph() {
	}

	/**
	 * Starts the service, which may take something in, and writes the lines to a file.
	 * @param arguments where to write the lines, then the service's own arguments
	 */
	public static void main(String[] arguments) throws IOException {
		String[] own = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
		try (ConfigurableApplicationContext service = SpringApplication.run(AccordGraph.class, own)) {
			Files.write(Path.of(arguments[0]), read(service.getBean(Driver.class)));
		}
		System.exit(0);
	}

	/** Reads it. */
	public static List<String> read(Driver driver) {
		List<String> lines = new ArrayList<>();
		try (Session session = driver.session()) {
			session.run(
					"MATCH (node:Entity|Passage) RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties")
				.forEachRemaining((row) -> lines.add(row.get("id").asString() + " "
						+ row.get("labels").asList(Value::asString).stream().sorted().toList() + " "
						+ properties(row.get("properties"))));
			session.run(
					"MATCH (from:Entity|Passage)-[fact]->(to) RETURN from.id AS from, type(fact) AS type, to.id AS to, properties(fact) AS properties")
				.forEachRemaining((row) -> lines.add(row.get("from").asString() + " " + row.get("type").asString() + " "
						+ row.get("to").asString() + " " + properties(row.get("properties"))));
		}
		return lines.stream().sorted().toList();
	}

	/** The lines that only one of two graphs has, those of the second marked as new. */
	public static List<String> difference(List<String> before, List<String> after) {
		List<String> gone = new ArrayList<>(before);
		List<String> added = new ArrayList<>(after);
		Set<String> first = Set.copyOf(before);
		Set<String> second = Set.copyOf(after);
		gone.removeIf(second::contains);
		added.removeIf(first::contains);
		return Stream.concat(gone.stream().map((line) -> "- " + line), added.stream().map((line) -> "+ " + line))
			.toList();
	}

	private static String properties(Value properties) {
		TreeMap<String, Object> sorted = new TreeMap<>(properties.asMap());
		sorted.keySet().removeAll(List.of("script", "document", "takenInBy"));
		return sorted.toString();
	}

}
