package org.accordgraph.ingest.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.accordgraph.model.Vocabulary;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Describes the template as Frictionless Table Schemas. */
@Component
class TableSchemas {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final Vocabulary vocabulary;

	TableSchemas(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** The file {@code datapackage.json} of a package with these tables. */
	byte[] descriptor(List<TemplateTable> tables) {
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("profile", "tabular-data-package");
		descriptor.put("name", "accord-graph");
		descriptor.put("resources", tables.stream().map(this::resource).toList());
		return JSON.writeValueAsBytes(descriptor);
	}

	private Map<String, Object> resource(TemplateTable table) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("fields", table.columns().stream().map((column) -> field(table, column)).toList());
		if (!table.isRelations()) {
			schema.put("primaryKey", "id");
		}
		Map<String, Object> resource = new LinkedHashMap<>();
		resource.put("profile", "tabular-data-resource");
		resource.put("name", table.name());
		resource.put("path", table.name() + ".csv");
		resource.put("encoding", "utf-8");
		resource.put("schema", schema);
		return resource;
	}

	private Map<String, Object> field(TemplateTable table, TemplateColumn column) {
		Map<String, Object> field = new LinkedHashMap<>();
		field.put("name", column.name());
		field.put("type", switch (column.type()) {
			case NUMBER -> "number";
			case INTEGER -> "integer";
			case DATE -> "date";
			default -> "string";
		});
		field.put("description", description(table, column));
		Map<String, Object> constraints = new LinkedHashMap<>();
		if (column.needed()) {
			constraints.put("required", true);
		}
		if (!column.values().isEmpty()) {
			constraints.put("enum", column.values());
		}
		if (!constraints.isEmpty()) {
			field.put("constraints", constraints);
		}
		return field;
	}

	/** The meaning of a column and the format of its cells. */
	String description(TemplateTable table, TemplateColumn column) {
		if (column.name().equals(AcceptedColumn.NAME)) {
			return AcceptedColumn.DESCRIPTION;
		}
		String meaning = this.vocabulary
			.meaning(column.place().name(), table.isRelations() ? table.type() : table.label())
			.en();
		String what = switch (column.type()) {
			case REFERENCE -> "id, name or alias of one " + kinds(column);
			case REFERENCES -> "ids, names or aliases of " + kinds(column) + ", separated by semicolons";
			case TEXTS -> "separated by semicolons";
			case DATE -> "such as 2021-12-31";
			case DIGEST -> "the text; only its SHA-256 is stored";
			default -> "";
		};
		return meaning.isEmpty() ? what : what.isEmpty() ? meaning : meaning + "; " + what;
	}

	private static String kinds(TemplateColumn column) {
		return column.of().isEmpty() ? "anything" : String.join(" or ", column.of());
	}

}
