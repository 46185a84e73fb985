package org.accordgraph.ingest.staging;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.accordgraph.lookup.search.SearchName;
import org.accordgraph.model.ColumnType;
import org.accordgraph.model.StoredAs;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.jspecify.annotations.Nullable;

/**
 * An entity as one or more rows state it.
 *
 * @param row the first row
 * @param labels its labels
 * @param properties its properties, without those that are computed
 */
public record StatedEntity(StagedRow row, Set<String> labels, Map<String, Object> properties) {

	private static final String PASSAGE = "Passage";

	public static StatedEntity of(StagedRow row) {
		TemplateTable table = row.table();
		Set<String> labels = new TreeSet<>();
		labels.add(table.label());
		if (!table.label().equals(PASSAGE)) {
			labels.add("Entity");
		}
		table.column(StoredAs.Kind.LABEL).map(row::texts).ifPresent(labels::addAll);
		return new StatedEntity(row, labels, PendingEnglish.filledIn(properties(row)));
	}

	static Map<String, Object> properties(StagedRow row) {
		Map<String, Object> properties = new LinkedHashMap<>();
		for (TemplateColumn column : row.table().columns()) {
			Object value = value(row, column);
			if (column.isProperty() && value != null) {
				properties.put(column.place().name(), value);
			}
		}
		return properties;
	}

	private static @Nullable Object value(StagedRow row, TemplateColumn column) {
		Object value = row.cell(column);
		if (column.type().isReference() && value == null) {
			// Without evidence the property is absent, not an empty list.
			return null;
		}
		if (column.type().isList()) {
			return StagedRow.textsOf(value);
		}
		if (value != null && column.type() == ColumnType.DATE) {
			return LocalDate.parse(String.valueOf(value));
		}
		return value;
	}

	/** The same entity with what a row of another table states. */
	public StatedEntity and(StatedEntity other) {
		Set<String> all = new TreeSet<>(this.labels);
		all.addAll(other.labels);
		Map<String, Object> both = new LinkedHashMap<>(this.properties);
		both.putAll(other.properties);
		return new StatedEntity(this.row, all, both);
	}

	public String id() {
		return this.row.text("id");
	}

	/** All properties of the node. */
	public Map<String, Object> complete(String document) {
		Map<String, Object> complete = new LinkedHashMap<>(this.properties);
		complete.put("document", document);
		return complete;
	}

	/** The search forms of its names; none if it has no name. */
	public Optional<SearchName> searchName() {
		return SearchName.of(this.properties);
	}

	/** The same entity with further names. */
	public StatedEntity with(Set<String> names) {
		Set<String> all = new LinkedHashSet<>(aliases());
		all.addAll(names);
		all.remove(String.valueOf(this.properties.get("name")));
		all.remove(String.valueOf(this.properties.get("nameEn")));
		Map<String, Object> more = new LinkedHashMap<>(this.properties);
		more.put("aliases", List.copyOf(all));
		return new StatedEntity(this.row, this.labels, more);
	}

	/** The aliases that its rows state. */
	public List<String> aliases() {
		return (this.properties.get("aliases") instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	/** The same entity with other aliases. */
	public StatedEntity withAliases(Set<String> aliases) {
		Map<String, Object> changed = new LinkedHashMap<>(this.properties);
		changed.put("aliases", List.copyOf(aliases));
		return new StatedEntity(this.row, this.labels, changed).with(Set.of());
	}

}
