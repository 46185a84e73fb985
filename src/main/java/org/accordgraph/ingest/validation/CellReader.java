package org.accordgraph.ingest.validation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.accordgraph.ingest.datapackage.PlainCharacters;
import org.accordgraph.ingest.datapackage.RawCell;
import org.accordgraph.model.EntityId;
import org.accordgraph.model.TemplateColumn;

/**
 * Parses cells. A value in another format is accepted with a note if it is unambiguous,
 * and rejected otherwise. The results are texts, integers, numbers, dates as
 * {@code 2021-12-31}, and arrays of texts.
 */
public final class CellReader {

	private static final Pattern FORMULA_AS_TEXT = Pattern.compile("^'(?=[=+\\-@\\t\\r＝＋－＠])");

	private static final Pattern LIST = Pattern.compile("[;；\\n\\r]+");

	private static final char LOST = '\uFFFD';

	private static final Pattern CONTROL = Pattern
		.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\p{Cs}\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]");

	/** What stands in a name between words, written otherwise than as one space. */
	private static final Pattern LAYOUT = Pattern.compile("[\\s\\u3000]{2,}|[\\t\\n\\r\\u3000]");

	private static final Set<String> NAMES = Set.of("name", "nameEn");

	private CellReader() {
	}

	/**
	 * Parses a cell that is not empty.
	 * @param column its column
	 * @param cell the cell
	 * @param note receives the result if the cell has another format
	 * @return the value
	 * @throws Misread if the cell is invalid
	 */
	static Object read(TemplateColumn column, RawCell cell, Note note) throws Misread {
		rejectFormulasAndErrors(cell);
		boolean typed = cell.kind() == RawCell.Kind.NUMBER || cell.kind() == RawCell.Kind.DATE;
		return switch (column.type()) {
			case NUMBER -> typed ? TypedNumber.read(cell, note) : NumberReader.read(text(cell), note);
			case INTEGER -> integer(typed ? TypedNumber.read(cell, note) : NumberReader.read(text(cell), note));
			case DATE -> DateReader.read(cell.kind(), typed ? cell.text() : text(cell), note);
			case TEXT ->
				NAMES.contains(column.name()) ? onOneLine(text(asShown(cell, note)), note) : text(asShown(cell, note));
			case REFERENCE -> text(asShown(cell, note));
			case ID -> id(text(asShown(cell, note)));
			case TEXTS, REFERENCES -> list(text(asShown(cell, note)));
			case VALUE, LABEL, TYPE -> value(column, text(asShown(cell, note)), note);
			case PERIOD -> period(text(asShown(cell, note)));
			case DIGEST -> {
				RawCell shown = asShown(cell, note);
				text(shown);
				yield digest(shown.text());
			}
		};
	}

	private static String text(RawCell cell) throws Misread {
		// Spreadsheets hide an apostrophe before a text that looks like a formula.
		String stripped = cell.text().strip();
		String text = stripped.startsWith("'") ? FORMULA_AS_TEXT.matcher(stripped).replaceFirst("") : stripped;
		if (CONTROL.matcher(text).find()) {
			throw new Misread("value.control-character", "The cell contains control characters.",
					"Type the value again.");
		}
		if (text.indexOf(LOST) >= 0) {
			throw new Misread("value.lost-character",
					"The cell contains U+FFFD REPLACEMENT CHARACTER, which stands for a character that was lost when the text was converted.",
					"Type the value again, or convert the file again from its original encoding.");
		}
		return text;
	}

	/** A name that is broken into lines or filled up with spaces in its cell. */
	private static String onOneLine(String text, Note note) {
		String line = LAYOUT.matcher(text)
			.replaceAll((space) -> isBetweenChinese(text, space.start(), space.end()) ? "" : " ");
		if (!line.equals(text)) {
			note.readAs(line);
		}
		return line;
	}

	/** Chinese is written without spaces. */
	private static boolean isBetweenChinese(String text, int start, int end) {
		return start > 0 && end < text.length() && Character.isIdeographic(text.codePointBefore(start))
				&& Character.isIdeographic(text.codePointAt(end));
	}

	/** In a column of texts, a number or date is the text that its cell shows. */
	private static RawCell asShown(RawCell cell, Note note) throws Misread {
		if (cell.shown().equals(cell.text())) {
			return cell;
		}
		if (cell.shown().isBlank()) {
			throw TypedNumber.differs(cell);
		}
		note.readAs(cell.shown());
		return RawCell.text(cell.shown());
	}

	private static void rejectFormulasAndErrors(RawCell cell) throws Misread {
		switch (cell.kind()) {
			case FORMULA ->
				throw new Misread("cell.formula", "The cell is a formula.", "Copy the cell and paste it as a value.");
			case ERROR -> throw new Misread("cell.error", "The cell has a spreadsheet error.",
					"Correct the cell, or leave it empty.");
			case BOOLEAN -> throw new Misread("cell.boolean", "The cell is TRUE or FALSE, which no column accepts.",
					"Enter a value that the column accepts.");
			default -> {
			}
		}
	}

	private static String id(String text) throws Misread {
		if (!EntityId.isOne(text)) {
			throw new Misread("value.id", "Not a valid id.",
					"Use lower-case letters a to z and digits, with single hyphens or dots between them, at most "
							+ EntityId.LONGEST + " characters.");
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

	private static Object value(TemplateColumn column, String text, Note note) throws Misread {
		List<String> values = column.values();
		String plain = PlainCharacters.halfWidth(text).strip();
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
		throw new Misread("value.enumeration", "Value not allowed here.",
				"Enter one of " + String.join(", ", values) + ".");
	}

	private static boolean isNumbers(List<String> values) {
		return values.stream().allMatch((value) -> value.matches("\\d+"));
	}

	private static Object integer(Object number) throws Misread {
		if (number instanceof Long) {
			return number;
		}
		throw new Misread("value.integer", "Not a whole number.", "Enter a whole number.");
	}

	private static String period(String text) throws Misread {
		String plain = PlainCharacters.halfWidth(text).toUpperCase(Locale.ROOT);
		try {
			return plain.contains("T") ? Duration.parse(plain).toString() : Period.parse(plain).toString();
		}
		catch (DateTimeParseException ex) {
			throw new Misread("value.period", "Not a period.", "Enter P1Y for yearly, P1M for monthly.");
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

	/** Receives how a cell was read. */
	@FunctionalInterface
	interface Note {

		void readAs(Object value);

	}

	/** An invalid cell. */
	static final class Misread extends Exception {

		private final String code;

		private final String repair;

		Misread(String code, String message, String repair) {
			super(message, null, false, false);
			this.code = code;
			this.repair = repair;
		}

		String code() {
			return this.code;
		}

		String repair() {
			return this.repair;
		}

	}

}
