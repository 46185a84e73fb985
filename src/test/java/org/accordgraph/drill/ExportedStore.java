package org.accordgraph.drill;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.accordgraph.database.embedded.OpenedStore;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of a store in a compressed file, with one JSON object per line: a statement
 * that creates a constraint or an index, a node, or a relationship. A store created from
 * it contains the same marks, names and schema as the original.
 */
final class ExportedStore {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String TYPE = "~type";

	private static final String VALUE = "~value";

	private static final String NODES = """
			UNWIND $rows AS row
			CREATE (node:$(row.labels))
			SET node = row.properties
			RETURN row.node AS node, elementId(node) AS elementId
			""";

	private static final String RELATIONSHIPS = """
			UNWIND $rows AS row
			MATCH (from)
			WHERE elementId(from) = row.from
			MATCH (to)
			WHERE elementId(to) = row.to
			CREATE (from)-[relationship:$(row.type)]->(to)
			SET relationship = row.properties
			""";

	private ExportedStore() {
	}

	/** Exports a store: its folder, and the file to write. */
	public static void main(String[] arguments) {
		OpenedStore.read(Path.of(arguments[0]), (driver) -> {
			try {
				write(driver, Path.of(arguments[1]));
				return true;
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	private static void write(Driver driver, Path file) throws IOException {
		List<Map<String, Object>> lines = new ArrayList<>();
		try (Session session = driver.session()) {
			session.run("SHOW CONSTRAINTS YIELD name, createStatement RETURN createStatement AS text ORDER BY name")
				.forEachRemaining((row) -> lines.add(Map.of("schema", row.get("text").asString())));
			session.run(
					"SHOW INDEXES YIELD name, type, createStatement, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN createStatement AS text ORDER BY name")
				.forEachRemaining((row) -> lines.add(Map.of("schema", row.get("text").asString())));
			Map<String, Integer> numbers = new HashMap<>();
			for (Record row : session.run(
					"MATCH (node) RETURN elementId(node) AS id, labels(node) AS labels, properties(node) AS properties ORDER BY node.id")
				.list()) {
				numbers.put(row.get("id").asString(), numbers.size());
				lines.add(ordered("labels", row.get("labels").asList(), "properties",
						encoded(row.get("properties").asMap())));
			}
			session.run(
					"MATCH (from)-[fact]->(to) RETURN elementId(from) AS from, type(fact) AS type, elementId(to) AS to, properties(fact) AS properties ORDER BY startNode(fact).id, type, endNode(fact).id")
				.forEachRemaining((row) -> lines.add(ordered("from", numbers.get(row.get("from").asString()), "type",
						row.get("type").asString(), "to", numbers.get(row.get("to").asString()), "properties",
						encoded(row.get("properties").asMap()))));
		}
		try (BufferedWriter out = new BufferedWriter(
				new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
			for (Map<String, Object> line : lines) {
				out.write(JSON.writeValueAsString(line));
				out.write('\n');
			}
		}
	}

	/** Creates the content in an empty database. */
	static void read(Path file, Driver driver) throws IOException {
		List<Map<String, Object>> nodes = new ArrayList<>();
		List<Map<String, Object>> relationships = new ArrayList<>();
		try (Session session = driver.session()) {
			for (Map<String, Object> line : lines(file)) {
				if (line.containsKey("schema")) {
					session.run((String) line.get("schema")).consume();
				}
				else if (line.containsKey("labels")) {
					line.put("node", nodes.size());
					nodes.add(line);
				}
				else {
					relationships.add(line);
				}
			}
			Map<Object, Object> ids = new HashMap<>();
			session.run(NODES, Map.of("rows", nodes))
				.forEachRemaining((row) -> ids.put((int) row.get("node").asLong(), row.get("elementId").asString()));
			relationships.forEach((each) -> {
				each.computeIfPresent("from", (key, number) -> ids.get(number));
				each.computeIfPresent("to", (key, number) -> ids.get(number));
			});
			session.run(RELATIONSHIPS, Map.of("rows", relationships)).consume();
		}
	}

	/** The lines of a file, with values as the driver takes them. */
	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> lines(Path file) throws IOException {
		List<Map<String, Object>> lines = new ArrayList<>();
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
			for (String text = in.readLine(); text != null; text = in.readLine()) {
				Map<String, Object> line = JSON.readValue(text, LinkedHashMap.class);
				line.computeIfPresent("properties", (key, properties) -> decoded((Map<String, Object>) properties));
				lines.add(line);
			}
		}
		return lines;
	}

	private static Map<String, Object> ordered(Object... keysAndValues) {
		Map<String, Object> ordered = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			ordered.put((String) keysAndValues[i], keysAndValues[i + 1]);
		}
		return ordered;
	}

	private static Map<String, Object> encoded(Map<String, Object> properties) {
		Map<String, Object> encoded = new TreeMap<>(properties);
		encoded.replaceAll((name, value) -> (value instanceof LocalDate || value instanceof ZonedDateTime)
				? Map.of(TYPE, value.getClass().getSimpleName(), VALUE, value.toString()) : value);
		return encoded;
	}

	private static Map<String, Object> decoded(Map<String, Object> properties) {
		properties.replaceAll((name, value) -> {
			if (!(value instanceof Map<?, ?> typed)) {
				return value;
			}
			String text = String.valueOf(typed.get(VALUE));
			return typed.get(TYPE).equals("LocalDate") ? LocalDate.parse(text) : ZonedDateTime.parse(text);
		});
		return properties;
	}

}
