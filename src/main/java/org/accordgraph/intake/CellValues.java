package org.accordgraph.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.accordgraph.datapackage.RawCell;
import org.accordgraph.cypher.ThingId;
import org.accordgraph.form.Column;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a column. What is typed in another way than the form asks for is
 * understood where it can mean one thing only, and then told; otherwise it is refused.
 * Values are texts, whole numbers, numbers, days as {@code 2021-12-31}, and arrays of
 * texts.
 */
final class CellValues {

	private static final Pattern FORMULA_AS_TEXT = Pattern.compile("^'(?=[=+\\-@\\t\\r])");

	private static final Pattern LIST = Pattern.compile("[;；\\n\\r]+");

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

	private CellValues() {
	}

	/**
	 * Reads a cell that is not empty.
	 * @param column its column
	 * @param cell what stands there
	 * @param note is given what was understood although it was written in another way
	 * @return the value
	 * @throws Misread if it is none
	 */
	static Object read(Column column, RawCell cell, Note note) throws Misread {
		refuseWhatIsNoValue(cell);
		// A spreadsheet shows no apostrophe before a text that would be a formula.
		String stripped = cell.text().strip();
		String text = stripped.startsWith("'") ? FORMULA_AS_TEXT.matcher(stripped).replaceFirst("") : stripped;
		if (CONTROL.matcher(text).find()) {
			throw new Misread("value.control", "There are control characters in it.", "Type it anew.");
		}
		return switch (column.type()) {
			case TEXT -> text;
			case ID -> id(text);
			case TEXTS, REFERENCES -> list(text);
			case REFERENCE -> text;
			case VALUE, LABEL, TYPE -> value(column, text, note);
			case NUMBER -> Numbers.read(text, note);
			case INTEGER -> integer(text, note);
			case DATE -> Days.read(cell.kind(), text, note);
			case PERIOD -> period(text);
			case DIGEST -> digest(cell.text());
		};
	}

	private static void refuseWhatIsNoValue(RawCell cell) throws Misread {
		switch (cell.kind()) {
			case FORMULA ->
				throw new Misread("cell.formula", "It is a formula.", "Copy the cell and paste it as a value.");
			case ERROR -> throw new Misread("cell.error", "It is an error of the spreadsheet.",
					"Correct the cell, or leave it empty.");
			case BOOLEAN -> throw new Misread("cell.boolean", "It is yes or no; no column takes these.",
					"Write what the column asks for.");
			default -> {
			}
		}
	}

	private static String id(String text) throws Misread {
		if (!ThingId.isOne(text)) {
			throw new Misread("value.id", "It is no id.",
					"Write small letters a to z, digits, and hyphens or dots between them, not more than "
							+ ThingId.LONGEST + ".");
		}
		return text;
	}

	private static Object list(String text) {
		return LIST.splitAsStream(text)
			.map(String::strip)
			.filter((each) -> !each.isEmpty())
			.distinct()
			.toArray(String[]::new);
	}

	private static Object value(Column column, String text, Note note) throws Misread {
		List<String> values = column.values();
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		for (String value : values) {
			if (value.equals(plain)) {
				return isNumbers(values) ? (Object) Long.valueOf(value) : value;
			}
		}
		for (String value : values) {
			if (value.equalsIgnoreCase(plain.replace(' ', '_'))) {
				note.readAs(value);
				return value;
			}
		}
		throw new Misread("value.enumeration", "The column takes no such value.",
				"Write one of " + String.join(", ", values) + ".");
	}

	private static boolean isNumbers(List<String> values) {
		return values.stream().allMatch((value) -> value.matches("\\d+"));
	}

	private static Object integer(String text, Note note) throws Misread {
		Object number = Numbers.read(text, note);
		if (number instanceof Long) {
			return number;
		}
		throw new Misread("value.integer", "It is no whole number.", "Write a whole number.");
	}

	private static String period(String text) throws Misread {
		String plain = text.toUpperCase(Locale.ROOT);
		try {
			return plain.contains("T") ? Duration.parse(plain).toString() : Period.parse(plain).toString();
		}
		catch (DateTimeParseException ex) {
			throw new Misread("value.period", "It is no period.", "Write P1Y for yearly, P1M for monthly.");
		}
	}

	private static String digest(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The texts of a value, whatever it is. */
	static List<String> texts(@Nullable Object value) {
		if (value instanceof Object[] several) {
			return Arrays.stream(several).map(String::valueOf).toList();
		}
		return (value != null) ? List.of(String.valueOf(value)) : List.of();
	}

	/** Is told how something was read. */
	@FunctionalInterface
	interface Note {

		void readAs(Object value);

	}

	/** A cell that cannot be read. */
	static final class Misread extends Exception {

		private final String rule;

		private final String repair;

		Misread(String rule, String message, String repair) {
			super(message, null, false, false);
			this.rule = rule;
			this.repair = repair;
		}

		String rule() {
			return this.rule;
		}

		String repair() {
			return this.repair;
		}

	}

}
