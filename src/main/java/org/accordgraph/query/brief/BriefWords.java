package org.accordgraph.query.brief;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.accordgraph.model.Language;
import org.accordgraph.query.readable.ReadableValues;
import org.jspecify.annotations.Nullable;

/** The words of a brief in one language. */
class BriefWords {

	private static final String GROUP = "brief";

	private final ReadableValues values;

	private final Language language;

	BriefWords(ReadableValues values, Language language) {
		this.values = values;
		this.language = language;
	}

	/** A text of the group {@code brief} of the words of the model. */
	String text(String name, Map<String, ?> parts) {
		return this.values.phrase(GROUP, name, parts);
	}

	String text(String name) {
		return text(name, Map.of());
	}

	/** A text that all downloads share. */
	String file(String name) {
		return this.values.phrase("file", name, Map.of());
	}

	/** The heading of a column of an answer. */
	String heading(String column) {
		return this.values.heading(column);
	}

	/** The word for a value of a property. */
	String value(String property, @Nullable Object value) {
		return (value != null) ? String.valueOf(this.values.value(property, value)) : "";
	}

	/** A value, and how it is known unless the source states it. */
	String known(String value, @Nullable Object status) {
		if (value.isEmpty()) {
			return value("certainty", (status != null) ? status : "NOT_STATED");
		}
		return (status == null || status.equals("STATED")) ? value
				: text("qualified", Map.of("value", value, "status", lower(value("certainty", status))));
	}

	/** The text of a column that a row has in both languages. */
	String named(Map<String, Object> row, String column) {
		Object english = row.get(column + "En");
		Object text = (this.language == Language.EN && english != null) ? english : row.get(column);
		return (text != null) ? text.toString() : "";
	}

	/** The texts of a column with lists in both languages. */
	List<String> allNamed(Map<String, Object> row, String column) {
		Object english = row.get(column + "En");
		Object texts = (this.language == Language.EN && english instanceof Collection<?>) ? english : row.get(column);
		return (texts instanceof Collection<?> several) ? several.stream().map(String::valueOf).toList() : List.of();
	}

	String joined(Collection<String> texts) {
		return texts.stream().collect(Collectors.joining(file("comma")));
	}

	String day(@Nullable Object day) {
		if (!(day instanceof LocalDate date)) {
			return "";
		}
		return DateTimeFormatter.ofPattern((this.language == Language.ZH) ? "yyyy年M月d日" : "d MMMM yyyy", Locale.ENGLISH)
			.format(date);
	}

	/** A figure with its precision and unit. */
	String figure(@Nullable Object comparator, @Nullable Object value, @Nullable Object unit) {
		if (value == null) {
			return "";
		}
		String number = (value instanceof Number figure) ? NumberFormat.getInstance(Locale.ENGLISH).format(figure)
				: value.toString();
		String precision = (comparator == null || comparator.equals("EXACT")) ? "" : value("comparator", comparator);
		String measure = (unit != null) ? value("unit", unit) : "";
		String gap = (this.language == Language.ZH) ? "" : " ";
		return (precision + gap + number + gap + measure).strip();
	}

	/** An address that can be followed; null if it is none. */
	static @Nullable String followed(@Nullable Object address) {
		if (address == null) {
			return null;
		}
		try {
			URI uri = new URI(address.toString().strip());
			return (List.of("http", "https").contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))
					&& uri.getHost() != null) ? uri.toASCIIString() : null;
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

	private String lower(String word) {
		return (this.language == Language.EN) ? word.toLowerCase(Locale.ENGLISH) : word;
	}

}
