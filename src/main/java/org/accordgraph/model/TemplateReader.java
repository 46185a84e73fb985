package org.accordgraph.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of the template. The values of a property are defined in
 * {@code properties.csv} and {@code values.csv}, the ends of a relationship in
 * {@code types.csv}; the template does not repeat them.
 */
final class TemplateReader {

	/** A type with several ends, of which one pair has a table of its own. */
	private static final String SHARED = "PART_OF";

	private final Vocabulary vocabulary;

	/** The relationship types without a column or table of their own. */
	private final List<String> others;

	TemplateReader(Vocabulary vocabulary, Collection<List<CSVRecord>> tables) {
		this.vocabulary = vocabulary;
		Set<String> own = tables.stream()
			.flatMap(List::stream)
			.flatMap(TemplateReader::typesOfItsOwn)
			.collect(Collectors.toSet());
		this.others = vocabulary.relationshipTypes()
			.stream()
			.filter((type) -> !type.computed() && !own.contains(type.name()))
			.map(RelationshipType::name)
			.sorted()
			.toList();
	}

	/**
	 * The relationship types for which a column or its table is made. {@code PART_OF} of
	 * agreements has a table, but that of places and projects has not.
	 */
	private static Stream<String> typesOfItsOwn(CSVRecord row) {
		return isType(row) ? ModelFile.list(row, "of").stream().filter((type) -> !type.equals(SHARED))
				: Stream.of(StoredAs.of(row.get("stored"), "", ColumnType.REFERENCE).name());
	}

	private static boolean isType(CSVRecord row) {
		return row.get("type").equals("type");
	}

	TemplateTable table(String name, List<CSVRecord> rows) {
		CSVRecord first = rows.get(0);
		String label = first.get("type").equals("id") ? first.get("stored") : "";
		String type = label.isEmpty() ? StoredAs.of(first.get("stored"), "", ColumnType.REFERENCE).name() : "";
		List<String> carriers = !label.isEmpty() ? carriersAt(label) : type.isEmpty() ? types(rows) : List.of(type);
		return new TemplateTable(name, label, rows.stream().map((row) -> column(row, label, carriers)).toList());
	}

	/** The types that the rows of a table may have: those it names, or all others. */
	private List<String> types(List<CSVRecord> rows) {
		return rows.stream()
			.filter(TemplateReader::isType)
			.map((row) -> ModelFile.list(row, "of"))
			.filter((types) -> !types.isEmpty())
			.findFirst()
			.orElse(this.others);
	}

	/** The label, its subdivisions, and the more general label. */
	private List<String> carriersAt(String label) {
		String within = this.vocabulary.label(label)
			.orElseThrow(() -> wrong(label, "there is no such label in model/labels.csv: correct it, or add it there"))
			.within();
		return Stream.of(List.of(label), this.vocabulary.kindsOf(label), List.of(within))
			.flatMap(List::stream)
			.toList();
	}

	private TemplateColumn column(CSVRecord row, String label, List<String> carriers) {
		String name = row.get("column");
		List<Property> properties = carriers.stream()
			.flatMap((carrier) -> this.vocabulary.carried(carrier, name))
			.toList();
		List<String> values = carriers.stream()
			.flatMap((carrier) -> this.vocabulary.valuesIfAny(carrier, name).stream())
			.distinct()
			.toList();
		ColumnType type = type(row, properties, values);
		StoredAs place = StoredAs.of(row.get("stored"), name, type);
		List<String> taken = switch (type) {
			case VALUE -> values;
			case LABEL -> this.vocabulary.kindsOf(label);
			case TYPE -> carriers;
			default -> List.of();
		};
		return new TemplateColumn(name, type, ModelFile.yes(row, "required"), place, of(row, place, carriers), taken,
				ModelFile.list(row, "default"), ModelFile.optional(row, "formerly"), heading(row, properties));
	}

	/** The heading in Chinese: its own, or else the word of the property. */
	private String heading(CSVRecord row, List<Property> properties) {
		String own = ModelFile.optional(row, "zh");
		return !own.isEmpty() ? own
				: Stream.concat(properties.stream(), this.vocabulary.properties().stream())
					.filter((property) -> property.name().equals(row.get("column")))
					.map((property) -> property.word().zh())
					.findFirst()
					.orElse(row.get("column"));
	}

	private static ColumnType type(CSVRecord row, List<Property> properties, List<String> values) {
		if (!row.get("type").isEmpty()) {
			return ColumnType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
		}
		if (properties.isEmpty()) {
			throw wrong(row.get("table") + "," + row.get("column"),
					"there is no such property in model/properties.csv: correct it, or add it there");
		}
		return values.isEmpty() ? ColumnType.valueOf(properties.get(0).type().toUpperCase(Locale.ROOT))
				: ColumnType.VALUE;
	}

	/** The labels of the entities that a cell may refer to. */
	private List<String> of(CSVRecord row, StoredAs place, List<String> carriers) {
		if (!row.get("of").isEmpty() && !isType(row)) {
			return ModelFile.list(row, "of");
		}
		return switch (place.kind()) {
			case OUT -> ends(place, RelationshipType.Ends::from, RelationshipType.Ends::to, carriers);
			case IN -> ends(place, RelationshipType.Ends::to, RelationshipType.Ends::from, carriers);
			case FROM -> ends(place, RelationshipType.Ends::from, RelationshipType.Ends::from, List.of());
			case TO -> ends(place, RelationshipType.Ends::to, RelationshipType.Ends::to, List.of());
			default -> List.of();
		};
	}

	private List<String> ends(StoredAs place, Function<RelationshipType.Ends, List<String>> here,
			Function<RelationshipType.Ends, List<String>> there, List<String> carriers) {
		return this.vocabulary.endsOf(place.name())
			.stream()
			.filter((ends) -> carriers.isEmpty() || here.apply(ends).stream().anyMatch(carriers::contains))
			.flatMap((ends) -> there.apply(ends).stream())
			.distinct()
			.toList();
	}

	private static RuntimeException wrong(String name, String what) {
		return ModelFile.wrong(Template.FILE, name, what);
	}

}
