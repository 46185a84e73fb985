package org.accordgraph.query.readable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.model.AnswerWords;
import org.accordgraph.model.EnumeratedValue;
import org.accordgraph.model.Label;
import org.accordgraph.model.Language;
import org.accordgraph.model.Property;
import org.accordgraph.model.RelationshipType;
import org.accordgraph.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Formats the values of an answer in one language, with the words of the model. Numbers
 * and dates remain what they are, and lists remain lists.
 */
public class ReadableValues {

	/** Columns with relationship types. */
	private static final Set<String> RELATIONS = Set.of("how", "over", "ties");

	/** Columns with words of the source, which stay as they are. */
	private static final Set<String> QUOTED = Set.of("words", "timeText", "valueText", "statusText", "aliases",
			"pinyin", "matches", "text");

	private static final Pattern DURATION = Pattern
		.compile("P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:([\\d.]+)S)?)?");

	private static final List<String> PARTS = List.of("years", "months", "days", "hours", "minutes", "seconds");

	private final Vocabulary vocabulary;

	private final AnswerWords words;

	private final Language language;

	private final Map<String, String> names;

	/**
	 * Creates the formats of one answer.
	 * @param names the names of entities that the answer does not name, by id
	 */
	public ReadableValues(Vocabulary vocabulary, AnswerWords words, Language language, Map<String, String> names) {
		this.vocabulary = vocabulary;
		this.words = words;
		this.language = language;
		this.names = names;
	}

	/** The heading of a column. */
	public String heading(String name) {
		return word("column", name).or(() -> property(name).findFirst().map(this::said)).orElseGet(() -> spelt(name));
	}

	/** A text for the file, with its parts filled in: {@code {n}} by {@code n}. */
	String file(String name, Map<String, ?> values) {
		return phrase("file", name, values);
	}

	/**
	 * A text of a group of words, with its parts filled in: {@code {n}} by {@code n}.
	 * @param group the group, such as {@code file}
	 * @param name its name in the group
	 * @param values the parts by their names
	 */
	public String phrase(String group, String name, Map<String, ?> values) {
		String text = word(group, name).orElseThrow();
		for (Map.Entry<String, ?> value : values.entrySet()) {
			text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
		}
		return text;
	}

	/** The name of an entity, or its id if it has none. */
	String name(Object id) {
		return this.names.getOrDefault(id.toString(), id.toString());
	}

	/**
	 * Formats a value of a column.
	 * @return text, a number, a date, or a list of these; null for nothing
	 */
	public @Nullable Object value(String column, @Nullable Object value) {
		if (value instanceof Collection<?> several) {
			List<Object> each = new ArrayList<>();
			several.forEach((one) -> Optional.ofNullable(value(column, one)).ifPresent(each::add));
			return each;
		}
		if (value instanceof Map<?, ?> map) {
			return map(map);
		}
		if (value instanceof Number number) {
			return enumerated(column, number.toString()).map((word) -> (Object) word).orElse(number);
		}
		if (value instanceof Boolean flag) {
			return word("value", flag.toString()).orElse(flag.toString());
		}
		return (value instanceof String text && !QUOTED.contains(column)) ? text(column, text) : value;
	}

	/** An entity by its name, followed by what else the map says; or all of it. */
	private Object map(Map<?, ?> map) {
		Map<String, Object> rest = new LinkedHashMap<>();
		map.forEach((key, value) -> {
			if (value != null) {
				rest.put(String.valueOf(key), value);
			}
		});
		Object id = rest.remove("id");
		Object name = rest.remove("name");
		Object nameEn = rest.remove("nameEn");
		Object called = (this.language == Language.EN && nameEn != null) ? nameEn : (name != null) ? name : nameEn;
		String entity = (called != null) ? called.toString() : (id != null) ? name(id) : "";
		String comma = file("comma", Map.of());
		String others = rest.entrySet().stream().map((each) -> {
			String value = flat(value(each.getKey(), each.getValue()));
			return entity.isEmpty() ? heading(each.getKey()) + file("colon", Map.of()) + value : value;
		}).filter((text) -> !text.isEmpty()).collect(Collectors.joining(comma));
		if (entity.isEmpty() || others.isEmpty()) {
			return entity + others;
		}
		return entity + file("open", Map.of()) + others + file("close", Map.of());
	}

	private String flat(@Nullable Object value) {
		return (value instanceof Collection<?> several)
				? several.stream().map(this::flat).collect(Collectors.joining(file("comma", Map.of())))
				: (value != null) ? value.toString() : "";
	}

	private Object text(String column, String value) {
		if (column.equals("unit")) {
			return word("unit", value).orElse(value);
		}
		if (column.equals("strands") && value.contains(" ")) {
			String[] parts = value.split(" ", 2);
			return label(parts[0]).orElse(parts[0]) + " · " + relation(parts[1]).orElse(parts[1]);
		}
		Optional<String> known = RELATIONS.contains(column) ? relation(value).or(() -> word("value", value))
				: enumerated(column, value);
		return known.or(() -> word("value", value))
			.or(() -> word("basis", value))
			.or(() -> relation(value))
			.or(() -> anyEnumerated(value))
			.or(() -> label(value))
			.or(() -> column.equals("property") ? property(value).findFirst().map(this::said) : Optional.empty())
			.or(() -> duration(value))
			.orElse(value);
	}

	/** The words for an ISO 8601 duration. */
	private Optional<String> duration(String value) {
		Matcher duration = DURATION.matcher(value);
		if (value.length() < 3 || !duration.matches()) {
			return Optional.empty();
		}
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < PARTS.size(); i++) {
			String number = duration.group(i + 1);
			if (number != null) {
				parts.add(file(PARTS.get(i), Map.of("n", number)));
			}
		}
		return Optional.of(String.join(" ", parts));
	}

	/** A value by the enumeration of the property that the column is named after. */
	private Optional<String> enumerated(String column, String value) {
		String own = column.startsWith("other") && column.length() > 5
				? column.substring(5, 6).toLowerCase(Locale.ROOT) + column.substring(6) : column;
		return Stream.of(column, own)
			.distinct()
			.flatMap(this::property)
			.flatMap((each) -> each.values().stream())
			.filter((each) -> each.value().equals(value))
			.findFirst()
			.map((each) -> each.word().in(this.language));
	}

	private Optional<String> anyEnumerated(String value) {
		return this.vocabulary.properties()
			.stream()
			.flatMap((property) -> property.values().stream())
			.filter((each) -> each.value().equals(value))
			.findFirst()
			.map(EnumeratedValue::word)
			.map((word) -> word.in(this.language));
	}

	private Optional<String> label(String name) {
		return this.vocabulary.label(name).map(Label::word).map((word) -> word.in(this.language));
	}

	private Optional<String> relation(String type) {
		return this.vocabulary.relationshipTypes()
			.stream()
			.filter((each) -> each.name().equals(type))
			.findFirst()
			.map(RelationshipType::word)
			.map((word) -> word.in(this.language))
			.or(() -> word("relation", type));
	}

	private Stream<Property> property(String name) {
		return this.vocabulary.properties().stream().filter((property) -> property.name().equals(name));
	}

	private String said(Property property) {
		return property.word().in(this.language);
	}

	private Optional<String> word(String group, String name) {
		return this.words.find(group, name).map((word) -> word.in(this.language));
	}

	/** A name of a program in words: {@code areaOrdinal} as "Area ordinal". */
	private static String spelt(String name) {
		String spaced = name.replace('_', ' ').replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
		return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
	}

}
