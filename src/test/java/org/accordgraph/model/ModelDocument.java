package org.accordgraph.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generates the data dictionary from the model. */
record ModelDocument(Vocabulary vocabulary, Template template) {

	String text() {
		return """
				# The model

				The data dictionary: every label, relationship type, property and enumerated value of the graph, and the import template. \
				This document is made of `cypher/model`; `GET /api/model` gives the same as JSON. Do not edit it: change the CSV files, then run \
				`mvn test -Dtest=ModelDocumentTests -Daccord.docs.write=true`. How to add a label, a property or a value is said in \
				[cypher/README.md](../cypher/README.md#to-change-the-model).

				## Labels

				Lists and legends have this order.

				"""
				+ labels() + """

						## Relationship types

						Evidence: whether a relationship of the type names the passages that state it.

						""" + types() + """

						## Properties

						`all` are all nodes and relationships, `relationships` all relationships.

						""" + properties() + """

						## Values

						""" + values() + """

						## Import template

						Bold columns are required.

						""" + tables();
	}

	private String labels() {
		return table("| label | English | 中文 | within | meaning | 含义 | list |", this.vocabulary.labels()
			.stream()
			.map((label) -> List.of(code(label.name()), label.word().en(), label.word().zh(), code(label.within()),
					label.meaning().en() + (label.service() ? " (kept by the service)" : ""), label.meaning().zh(),
					label.path().isEmpty() ? "" : code("/api/" + label.path()))));
	}

	private String types() {
		return table("| type | from → to | English | 中文 | meaning | 含义 | evidence |", this.vocabulary
			.relationshipTypes()
			.stream()
			.map((type) -> List.of(code(type.name()),
					type.ends().stream().map(ModelDocument::ends).collect(Collectors.joining("<br>")),
					type.word().en() + " / " + type.reverse().en(), type.word().zh() + " / " + type.reverse().zh(),
					type.meaning().en() + (type.computed() ? " (computed)" : ""), type.meaning().zh(),
					switch (type.evidence()) {
						case REQUIRED -> "required";
						case OPTIONAL -> "optional";
						case NONE -> "";
					})));
	}

	private static String ends(RelationshipType.Ends ends) {
		return String.join(", ", ends.from()) + " → " + String.join(", ", ends.to());
	}

	private String properties() {
		return table("| property | of | type | English | 中文 | meaning | 含义 |", this.vocabulary.properties()
			.stream()
			.map((property) -> List.of(code(property.name()), String.join(", ", property.carriers()),
					property.values().isEmpty() ? property.type() : property.type() + ", enumerated",
					property.word().en(), property.word().zh(), property.meaning().en(), property.meaning().zh())));
	}

	private String values() {
		return table("| property | of | value | English | 中文 | meaning | 含义 |",
				this.vocabulary.properties()
					.stream()
					.filter((property) -> !property.values().isEmpty())
					.flatMap((property) -> property.values()
						.stream()
						.filter((value) -> property.carriers().stream().anyMatch(value::isOn))
						.map((value) -> List.of(code(property.name()), String.join(", ", property.carriers()),
								code(value.value()), value.word().en(), value.word().zh(), meaning(property, value),
								value.meaning().zh()))));
	}

	private String meaning(Property property, EnumeratedValue value) {
		String follower = this.vocabulary.properties()
			.stream()
			.filter((each) -> each.follows().equals(property.name()))
			.map((each) -> each.name() + " ")
			.findFirst()
			.orElse("");
		return Stream.of(value.meaning().en(), value.implies().isEmpty() ? "" : follower + value.implies())
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("; "));
	}

	private String tables() {
		return table("| table | holds | columns |",
				this.template.tables()
					.stream()
					.map((table) -> List.of(code(table.name()), holds(table),
							table.columns().stream().map(ModelDocument::column).collect(Collectors.joining(", ")))));
	}

	private static String holds(TemplateTable table) {
		return !table.isRelations() ? table.label() : table.type().isEmpty() ? "any other relationship" : table.type();
	}

	private static String column(TemplateColumn column) {
		return column.needed() ? "**" + column.name() + "**" : column.name();
	}

	private static String code(String name) {
		return name.isEmpty() ? "" : "`" + name + "`";
	}

	private static String table(String head, Stream<List<String>> rows) {
		String line = head.replaceAll("[^|]+", "---");
		return Stream
			.concat(Stream.of(head, line),
					rows.map((row) -> "| " + String.join(" | ", row.stream().map(ModelDocument::cell).toList()) + " |"))
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private static String cell(String text) {
		return text.replace("|", "\\|");
	}

}
