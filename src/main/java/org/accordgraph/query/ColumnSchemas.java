package org.accordgraph.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.accordgraph.model.AnswerWords;
import org.accordgraph.model.Property;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.model.Words;

import org.springframework.stereotype.Component;

/**
 * The schemas of the columns of questions. The type of a column follows from its name: an
 * id or a name is text, a property of the model has the type that the model gives it on
 * all that have it. The database does not tell the types of others before it has run the
 * question.
 */
@Component
class ColumnSchemas {

	private static final String TEXT = "string";

	/** Words of the source, of one statement or of several. */
	private static final Set<String> ONE_OR_SEVERAL = Set.of("words");

	private final Vocabulary vocabulary;

	private final AnswerWords words;

	ColumnSchemas(Vocabulary vocabulary, AnswerWords words) {
		this.vocabulary = vocabulary;
		this.words = words;
	}

	Schema<?> of(String column) {
		Schema<?> schema = typed(column);
		this.words.find("column", column.replaceFirst("(Id|Name)?(En)?$", ""))
			.map(Words::en)
			.ifPresent(schema::setDescription);
		return schema;
	}

	private Schema<?> typed(String column) {
		if (column.equals("evidence") || column.endsWith("Ids")) {
			return list();
		}
		if (column.endsWith("Id") || column.endsWith("Name") || column.endsWith("NameEn")) {
			return nullable(TEXT);
		}
		if (column.matches("is[A-Z].*")) {
			return nullable("boolean");
		}
		return ONE_OR_SEVERAL.contains(column) ? new JsonSchema() : property(column).orElseGet(JsonSchema::new);
	}

	private Optional<Schema<?>> property(String name) {
		Set<String> types = this.vocabulary.properties()
			.stream()
			.filter((property) -> property.name().equals(name))
			.map(Property::type)
			.collect(Collectors.toCollection(TreeSet::new));
		return (types.size() == 1) ? Optional.ofNullable(switch (types.iterator().next()) {
			case "text", "id" -> nullable(TEXT);
			case "date" -> nullable(TEXT).format("date");
			case "integer" -> nullable("integer");
			case "number" -> nullable("number");
			case "boolean" -> nullable("boolean");
			case "texts" -> list();
			default -> null;
		}) : Optional.empty();
	}

	private static Schema<?> nullable(String type) {
		// In this order: two descriptions of the same questions are equal.
		return new JsonSchema().types(new LinkedHashSet<>(List.of(type, "null")));
	}

	private static Schema<?> list() {
		return nullable("array").items(new JsonSchema().types(Set.of(TEXT)));
	}

}
