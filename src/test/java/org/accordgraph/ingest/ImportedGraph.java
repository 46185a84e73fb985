package org.accordgraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * All facts of the graph as sorted lines, without documents and imports.
 */
public final class ImportedGraph {

	private ImportedGraph() {
	}

	/** Reads the facts. */
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

	/**
	 * Returns the lines that are in only one of two graphs; those of the second are
	 * marked as new.
	 */
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
		sorted.keySet().removeAll(List.of("script", "document", "importedBy", "firstImportedBy", "firstImportedAt"));
		return sorted.toString();
	}

}
