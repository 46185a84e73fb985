package org.accordgraph.lookup.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.accordgraph.model.EnumeratedValue;
import org.accordgraph.model.Property;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Describes the tables as a Frictionless Data Package. */
final class TablesDescriptor {

	static final String FILE = "datapackage.json";

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private TablesDescriptor() {
	}

	/** The file {@code datapackage.json} for these tables. */
	static byte[] of(List<GraphTable> tables) {
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("profile", "tabular-data-package");
		descriptor.put("name", "accord-graph-tables");
		descriptor.put("resources", tables.stream().map(TablesDescriptor::resource).toList());
		return JSON.writeValueAsBytes(descriptor);
	}

	private static Map<String, Object> resource(GraphTable table) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("fields", table.columns().stream().map((column) -> field(table, column)).toList());
		if (!table.isRelationships()) {
			schema.put("primaryKey", "id");
		}
		Map<String, Object> resource = new LinkedHashMap<>();
		resource.put("profile", "tabular-data-resource");
		// Names of resources are lower-case.
		resource.put("name",
				(table.isRelationships() ? "relationships-" : "nodes-") + table.of().toLowerCase(Locale.ROOT));
		resource.put("path", table.file());
		resource.put("encoding", "utf-8");
		resource.put("title", table.of());
		resource.put("description", table.meaning().en());
		resource.put("schema", schema);
		return resource;
	}

	private static Map<String, Object> field(GraphTable table, String column) {
		Map<String, Object> field = new LinkedHashMap<>();
		field.put("name", column);
		Property property = table.properties()
			.stream()
			.filter((each) -> each.name().equals(column))
			.findFirst()
			.orElse(null);
		if (property == null) {
			field.put("type", column.equals(GraphTable.LABELS) ? "array" : "string");
			field.put("description", switch (column) {
				case GraphTable.LABELS -> "labels of the node";
				case GraphTable.FROM -> "id of the node at the start";
				default -> "id of the node at the end";
			});
			return field;
		}
		field.put("type", switch (property.type()) {
			case "number" -> "number";
			case "integer" -> "integer";
			case "date" -> "date";
			case "datetime" -> "datetime";
			case "boolean" -> "boolean";
			case "period" -> "duration";
			case "texts" -> "array";
			default -> "string";
		});
		field.put("description", property.meaning().en());
		List<String> values = property.values().stream().map(EnumeratedValue::value).distinct().toList();
		if (!values.isEmpty() && !property.type().equals("integer")) {
			field.put("constraints", Map.of("enum", values));
		}
		return field;
	}

}
