package org.accordgraph.lookup.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Normalizes a text for comparison: lower-case, half-width letters and digits without
 * accents, with a space only between two words that are not Chinese. Brackets, quotation
 * marks and other separators are removed, except the decimal point of a number; the
 * thousands of a number are not separated (1,198 is 1198). The question
 * {@code search/entities-by-name} implements the same rules in Cypher.
 *
 * @param text the normal form
 * @param words its words; a change between Chinese and another script also separates
 * words
 * @param origins for each character of the normal form, the index of the original
 * character in the given text
 */
public record NormalForm(String text, List<String> words, List<Integer> origins) {

	private static final Pattern UNIT = Pattern.compile("\\p{IsHan}|[^\\p{IsHan} ]+");

	private static final String POINTS = ".．";

	private static final String COMMAS = ",，";

	private static final String APOSTROPHES = "'’‘ʼ`";

	/**
	 * Normalizes a text.
	 * @param given any text
	 */
	public static NormalForm of(String given) {
		Builder builder = new Builder();
		int i = 0;
		while (i < given.length()) {
			int letter = given.codePointAt(i);
			if (isPoint(given, i)) {
				builder.addPoint(i);
			}
			else if (!isThousandsSeparator(given, i)) {
				builder.add(letter, i);
			}
			i += Character.charCount(letter);
		}
		return builder.build();
	}

	private static boolean isPoint(String text, int position) {
		return POINTS.indexOf(text.charAt(position)) >= 0 && isDigit(text, position - 1) && isDigit(text, position + 1);
	}

	private static boolean isThousandsSeparator(String text, int position) {
		return COMMAS.indexOf(text.charAt(position)) >= 0 && isDigit(text, position - 1) && isDigit(text, position + 1)
				&& isDigit(text, position + 2) && isDigit(text, position + 3) && !isDigit(text, position + 4);
	}

	private static boolean isDigit(String text, int position) {
		return position >= 0 && position < text.length() && Character.isDigit(text.charAt(position));
	}

	/**
	 * Whether a part of a normal form cuts a number in two: 14 of 142, or 3 of 3.7.
	 * @param text the normal form
	 * @param end the end of the part, exclusive
	 */
	static boolean cutsNumber(String text, int end) {
		return end > 0 && isDigit(text, end - 1)
				&& (isDigit(text, end) || (end < text.length() && text.charAt(end) == '.' && isDigit(text, end + 1)));
	}

	/** Returns the text without spaces. */
	String joined() {
		return String.join("", this.words);
	}

	boolean isEmpty() {
		return this.text.isEmpty();
	}

	/**
	 * Returns the units that have one pinyin syllable or word each: every Chinese
	 * character, and every word that is not Chinese.
	 */
	List<Unit> units() {
		List<Unit> units = new ArrayList<>();
		Matcher unit = UNIT.matcher(this.text);
		while (unit.find()) {
			units.add(new Unit(unit.group(), hasChinese(unit.group()), unit.start(), unit.end()));
		}
		return units;
	}

	static boolean isChinese(int codePoint) {
		return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
	}

	static boolean hasChinese(String text) {
		return text.codePoints().anyMatch(NormalForm::isChinese);
	}

	/**
	 * A part of a normal form.
	 *
	 * @param text the part
	 * @param chinese whether it is one Chinese character
	 * @param start its start in the normal form
	 * @param end its end in the normal form, exclusive
	 */
	record Unit(String text, boolean chinese, int start, int end) {

	}

	private static final class Builder {

		private final StringBuilder text = new StringBuilder();

		private final List<Integer> origins = new ArrayList<>();

		private final List<String> words = new ArrayList<>();

		private final StringBuilder word = new StringBuilder();

		void add(int given, int origin) {
			if (isPlainAlready(given)) {
				addPlain(given, origin);
				return;
			}
			String plain = Normalizer.normalize(Character.toString(given), Normalizer.Form.NFKD)
				.replace("u\u0308", "v")
				.replace("U\u0308", "v")
				.toLowerCase(Locale.ROOT);
			plain.codePoints().forEach((letter) -> addPlain(letter, origin));
		}

		/** Adds the decimal point of a number. */
		void addPoint(int origin) {
			this.word.append('.');
			this.text.append('.');
			this.origins.add(origin);
		}

		/**
		 * A shortcut for most characters: common Chinese ones, lower-case letters and
		 * digits.
		 */
		private static boolean isPlainAlready(int letter) {
			return letter >= 0x4E00 && letter <= 0x9FFF || letter >= 'a' && letter <= 'z'
					|| letter >= '0' && letter <= '9';
		}

		private void addPlain(int letter, int origin) {
			if (isDropped(letter)) {
				return;
			}
			if (divides(letter)) {
				endWord();
				return;
			}
			if (!this.word.isEmpty() && isChinese(this.word.codePointBefore(this.word.length())) != isChinese(letter)) {
				endWord();
			}
			if (this.word.isEmpty() && !this.text.isEmpty() && !isChinese(letter)
					&& !isChinese(this.text.codePointBefore(this.text.length()))) {
				this.text.append(' ');
				this.origins.add(origin);
			}
			this.word.appendCodePoint(letter);
			this.text.appendCodePoint(letter);
			IntStream.range(0, Character.charCount(letter)).forEach((i) -> this.origins.add(origin));
		}

		private static boolean isDropped(int letter) {
			return Character.getType(letter) == Character.NON_SPACING_MARK || APOSTROPHES.indexOf(letter) >= 0;
		}

		private static boolean divides(int letter) {
			return !Character.isLetterOrDigit(letter) && Character.getType(letter) != Character.OTHER_NUMBER
					&& Character.getType(letter) != Character.LETTER_NUMBER;
		}

		private void endWord() {
			if (!this.word.isEmpty()) {
				this.words.add(this.word.toString());
				this.word.setLength(0);
			}
		}

		NormalForm build() {
			endWord();
			return new NormalForm(this.text.toString(), List.copyOf(this.words), List.copyOf(this.origins));
		}

	}

}
