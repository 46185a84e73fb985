package org.accordgraph.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.form.Column;
import org.accordgraph.form.ColumnType;
import org.accordgraph.form.Form;
import org.accordgraph.form.FormTable;

import org.springframework.stereotype.Component;

/**
 * What checks are told of the model, as their parameters, so that an enumeration stands
 * in {@code cypher/vocabulary.csv} only, and what is needed in
 * {@code cypher/import/form.csv}.
 *
 * @param parameters by name: {@code valuesOf}, what each label and relationship type
 * takes as its enumerated properties, and whether one of them has to be there;
 * {@code statuses}, which properties tell of each label why another is missing;
 * {@code firmness}, that of each modality
 */
record Words(Map<String, Object> parameters) {

	private static final String STATUS = "Status";

	static Words of(Vocabulary vocabulary, Form form) {
		return new Words(Map.of("valuesOf", valuesOf(vocabulary, form), "statuses", statuses(vocabulary, form),
				"firmness", vocabulary.followers("Commitment", "firmness")));
	}

	private static Map<String, List<Map<String, Object>>> valuesOf(Vocabulary vocabulary, Form form) {
		Set<String> needed = columns(form, true);
		Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
		vocabulary.entries()
			.stream()
			.filter((entry) -> entry.kind().equals("property") && !entry.values().isEmpty())
			.forEach((entry) -> entry.carriers()
				.forEach((on) -> all.computeIfAbsent(on, (key) -> new ArrayList<>())
					.add(Map.of("property", entry.name(), "values", entry.values(), "needed",
							needed.contains(on + " " + entry.name())))));
		return all;
	}

	/** A status has to be there, unless the form lets it be left out. */
	private static Map<String, List<String>> statuses(Vocabulary vocabulary, Form form) {
		Set<String> optional = columns(form, false);
		Map<String, List<String>> all = new LinkedHashMap<>();
		vocabulary.entries()
			.stream()
			.filter((entry) -> entry.kind().equals("property") && entry.name().endsWith(STATUS))
			.forEach((entry) -> entry.carriers()
				.stream()
				.filter((on) -> !optional.contains(on + " " + entry.name()))
				.forEach((on) -> all.computeIfAbsent(on, (key) -> new ArrayList<>()).add(entry.name())));
		return all;
	}

	/**
	 * Labels and types with the enumerated properties that the form needs, or does not.
	 */
	private static Set<String> columns(Form form, boolean needed) {
		Set<String> columns = new HashSet<>();
		for (FormTable table : form.tables()) {
			for (Column column : table.columns()) {
				if (column.type() == ColumnType.VALUE && isThere(column) == needed) {
					columns.add((table.isRelations() ? table.type() : table.label()) + " " + column.place().name());
				}
			}
		}
		return columns;
	}

	/** Whether each thing has a value there, written or understood. */
	private static boolean isThere(Column column) {
		return column.needed() || !column.empty().isEmpty();
	}

	/** Reads them once. */
	@Component
	static class Source {

		private final Words words;

		Source(Vocabulary vocabulary, Form form) {
			this.words = Words.of(vocabulary, form);
		}

		Words words() {
			return this.words;
		}

	}

}
