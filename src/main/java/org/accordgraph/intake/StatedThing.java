package org.accordgraph.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.accordgraph.form.Column;
import org.accordgraph.form.ColumnType;
import org.accordgraph.form.FormTable;
import org.accordgraph.form.Place;
import org.accordgraph.search.NameForms;
import org.jspecify.annotations.Nullable;

/**
 * A thing as one or more rows state it.
 *
 * @param row the first row
 * @param labels its labels
 * @param properties its properties, without those that are computed
 */
record StatedThing(StagedRow row, Set<String> labels, Map<String, Object> properties) {

	private static final String PASSAGE = "Passage";

	static StatedThing of(StagedRow row) {
		FormTable table = row.table();
		Set<String> labels = new TreeSet<>();
		labels.add(table.label());
		if (!table.label().equals(PASSAGE)) {
			labels.add("Entity");
		}
		table.column(Place.Kind.LABEL).map(row::texts).ifPresent(labels::addAll);
		return new StatedThing(row, labels, properties(row));
	}

	static Map<String, Object> properties(StagedRow row) {
		Map<String, Object> properties = new LinkedHashMap<>();
		for (Column column : row.table().columns()) {
			Object value = value(row, column);
			if (column.isProperty() && value != null) {
				properties.put(column.place().name(), value);
			}
		}
		return properties;
	}

	private static @Nullable Object value(StagedRow row, Column column) {
		Object value = row.cell(column);
		if (column.type().isReference() && value == null) {
			// No evidence is none, not an empty list of it.
			return null;
		}
		if (column.type().isList()) {
			return CellValues.texts(value);
		}
		if (value != null && column.type() == ColumnType.DATE) {
			return LocalDate.parse(String.valueOf(value));
		}
		return value;
	}

	/** The same thing, stated by a row of another table too. */
	StatedThing and(StatedThing other) {
		Set<String> all = new TreeSet<>(this.labels);
		all.addAll(other.labels);
		Map<String, Object> both = new LinkedHashMap<>(this.properties);
		both.putAll(other.properties);
		return new StatedThing(this.row, all, both);
	}

	String id() {
		return this.row.text("id");
	}

	/** All properties that the graph keeps. */
	Map<String, Object> complete(String document) {
		Map<String, Object> complete = new LinkedHashMap<>(this.properties);
		complete.put("document", document);
		complete.putAll(nameForms());
		return complete;
	}

	/** The forms of all its names that it is searched by. */
	private Map<String, Object> nameForms() {
		Map<String, Object> forms = new LinkedHashMap<>();
		if (this.properties.get("name") instanceof String name) {
			List<String> names = new ArrayList<>(
					List.of(name, String.valueOf(this.properties.getOrDefault("nameEn", ""))));
			names.addAll(aliases());
			forms.putAll(NameForms.of(names).properties());
		}
		return forms;
	}

	/** Its aliases, and the forms of all its names that it is searched by. */
	Map<String, Object> names() {
		Map<String, Object> names = nameForms();
		names.put("aliases", aliases());
		return names;
	}

	/** The same thing with further names. */
	StatedThing with(Set<String> names) {
		Set<String> all = new LinkedHashSet<>(aliases());
		all.addAll(names);
		all.remove(String.valueOf(this.properties.get("name")));
		all.remove(String.valueOf(this.properties.get("nameEn")));
		Map<String, Object> more = new LinkedHashMap<>(this.properties);
		more.put("aliases", List.copyOf(all));
		return new StatedThing(this.row, this.labels, more);
	}

	private List<String> aliases() {
		return (this.properties.get("aliases") instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	/** The same thing with the aliases that it has already: no name is lost. */
	StatedThing keeping(Object aliases) {
		Set<String> all = new LinkedHashSet<>();
		if (aliases instanceof List<?> list) {
			list.forEach((alias) -> all.add(String.valueOf(alias)));
		}
		all.addAll(aliases());
		Map<String, Object> kept = new LinkedHashMap<>(this.properties);
		kept.put("aliases", List.copyOf(all));
		return new StatedThing(this.row, this.labels, kept);
	}

}
