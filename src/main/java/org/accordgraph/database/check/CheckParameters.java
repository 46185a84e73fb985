package org.accordgraph.database.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.model.ColumnType;
import org.accordgraph.model.RelationshipType;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.accordgraph.model.Vocabulary;

import org.springframework.stereotype.Component;

/**
 * The parameters of checks that are taken from the model, so that enumerations are
 * defined in {@code cypher/model} only.
 *
 * @param parameters by name: {@code valuesOf}, the enumerated properties of each label
 * and relationship type with their values, and whether one is required; {@code statuses},
 * the required status properties of each label, which give the reason why another
 * property is missing; {@code silences}, the statuses that imply that there is no value;
 * {@code evidenced}, the relationship types that require evidence; {@code firmness}, that
 * of each modality
 */
record CheckParameters(Map<String, Object> parameters) {

	private static final String STATUS = "Status";

	static CheckParameters of(Vocabulary vocabulary, Template form) {
		return new CheckParameters(Map.of("valuesOf", valuesOf(vocabulary, form), "statuses",
				statuses(vocabulary, form), "silences", vocabulary.silences(), "evidenced", evidenced(vocabulary),
				"firmness", vocabulary.followers("Commitment", "firmness")));
	}

	private static Map<String, List<Map<String, Object>>> valuesOf(Vocabulary vocabulary, Template form) {
		Set<PropertyOf> needed = columns(form);
		Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
		vocabulary.properties()
			.stream()
			.filter((property) -> !property.values().isEmpty())
			.forEach((property) -> property.carriers()
				.forEach((on) -> all.computeIfAbsent(on, (key) -> new ArrayList<>())
					.add(Map.of("property", property.name(), "values", property.valuesOn(on), "needed",
							needed.contains(new PropertyOf(on, property.name()))))));
		return all;
	}

	/** The status properties that the template requires, or fills in. */
	private static Map<String, List<String>> statuses(Vocabulary vocabulary, Template form) {
		Set<PropertyOf> needed = columns(form);
		Map<String, List<String>> all = new LinkedHashMap<>();
		vocabulary.properties()
			.stream()
			.filter((property) -> property.name().endsWith(STATUS))
			.forEach((property) -> property.carriers()
				.stream()
				.filter((on) -> needed.contains(new PropertyOf(on, property.name())))
				.forEach((on) -> all.computeIfAbsent(on, (key) -> new ArrayList<>()).add(property.name())));
		return all;
	}

	private static List<String> evidenced(Vocabulary vocabulary) {
		return vocabulary.relationshipTypes()
			.stream()
			.filter((type) -> type.evidence() == RelationshipType.Evidence.REQUIRED)
			.map(RelationshipType::name)
			.toList();
	}

	/**
	 * Labels and types with the enumerated properties that the template requires.
	 */
	private static Set<PropertyOf> columns(Template form) {
		Set<PropertyOf> columns = new HashSet<>();
		for (TemplateTable table : form.tables()) {
			for (TemplateColumn column : table.columns()) {
				if (column.type() == ColumnType.VALUE && column.isProperty() && isThere(column)) {
					columns
						.add(new PropertyOf(table.isRelations() ? table.type() : table.label(), column.place().name()));
				}
			}
		}
		return columns;
	}

	/** Whether each entity has a value there, given or by default. */
	private static boolean isThere(TemplateColumn column) {
		return column.needed() || !column.empty().isEmpty();
	}

	/** A property on the label or type that carries it. */
	private record PropertyOf(String on, String name) {

	}

	/** Reads the parameters once. */
	@Component
	static class Source {

		private final CheckParameters words;

		Source(Vocabulary vocabulary, Template form) {
			this.words = CheckParameters.of(vocabulary, form);
		}

		CheckParameters words() {
			return this.words;
		}

	}

}
