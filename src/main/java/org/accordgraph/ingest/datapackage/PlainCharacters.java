package org.accordgraph.ingest.datapackage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text without characters that nobody sees: no-break and other special spaces become
 * spaces, line separators line ends, characters without width disappear. Those that turn
 * the direction of a text around stay, so that they can be rejected.
 *
 * @param text the text
 * @param removed the code points that were replaced or removed, such as
 * {@code U+200B ZERO WIDTH SPACE}, each once
 */
public record PlainCharacters(String text, List<String> removed) {

	private static final Pattern ANY = Pattern.compile("[^\\x20-\\x7E\\n\\r\\t\\u4E00-\\u9FFF]");

	private static final Pattern SPACE = Pattern.compile("[\\p{Zs}&&[^ \\u3000]]|\\u2800|\\u3164|\\uFFA0");

	private static final Pattern LINE_END = Pattern.compile("[\\u0085\\u2028\\u2029]");

	/**
	 * Format characters and others that Unicode calls ignorable, but for the Arabic ones
	 * that show, those that turn a text around, and joiners.
	 */
	private static final Pattern WITHOUT_WIDTH = Pattern.compile(
			"[\\p{Cf}&&[^\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u202A-\\u202E\\u2066-\\u2069\\u200C\\u200D\\x{110BD}\\x{110CD}]]"
					+ "|[\\uFFFC\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180D\\u180F\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

	/** Joiners belong to scripts that join letters, and to pictures made of several. */
	private static final Pattern JOINED = Pattern.compile(
			"[\\p{So}\\p{Sk}\\p{Mn}\\p{Mc}\\p{IsArabic}\\p{IsDevanagari}\\p{IsBengali}\\p{IsTamil}\\p{IsMalayalam}\\p{IsKannada}\\p{IsTelugu}\\p{IsSinhala}\\p{IsMongolian}\\p{IsSyriac}]");

	/** Full-width letters and digits, as Chinese input methods write them. */
	private static final Pattern FULL_WIDTH = Pattern.compile("[\\uFF01-\\uFF5E\\u3000]+");

	/**
	 * Cleans a text.
	 * @param given any text
	 */
	public static PlainCharacters of(String given) {
		if (!ANY.matcher(given).find()) {
			return new PlainCharacters(given, List.of());
		}
		StringBuilder text = new StringBuilder(given.length());
		List<String> removed = new ArrayList<>();
		int before = 0;
		for (int i = 0; i < given.length();) {
			int letter = given.codePointAt(i);
			String one = Character.toString(letter);
			i += one.length();
			String plain = plain(letter, one, before);
			text.append(plain);
			if (!plain.equals(one)) {
				String name = "U+%04X %s".formatted(letter, Character.getName(letter));
				if (!removed.contains(name)) {
					removed.add(name);
				}
			}
			else {
				before = letter;
			}
		}
		return new PlainCharacters(text.toString(), List.copyOf(removed));
	}

	private static String plain(int letter, String one, int before) {
		if (letter == '\u200C' || letter == '\u200D') {
			return JOINED.matcher(Character.toString(before)).matches() ? one : "";
		}
		if (SPACE.matcher(one).matches()) {
			return " ";
		}
		if (LINE_END.matcher(one).matches()) {
			return "\n";
		}
		return WITHOUT_WIDTH.matcher(one).matches() ? "" : one;
	}

	/**
	 * A text with half-width letters, digits and signs. Other forms are other characters:
	 * 10² is not 102, and ① not 1.
	 * @param text any text
	 */
	public static String halfWidth(String text) {
		return FULL_WIDTH.matcher(text)
			.replaceAll((wide) -> java.util.regex.Matcher
				.quoteReplacement(Normalizer.normalize(wide.group(), Normalizer.Form.NFKC)));
	}

}
