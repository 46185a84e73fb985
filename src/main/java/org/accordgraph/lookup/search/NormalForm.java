package org.accordgraph.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text as it is compared: small letters and digits of ordinary width without accents,
 * and a blank only between two words that are not Chinese. Brackets, quotes and whatever
 * else divides words are gone. The question {@code finding/things-by-name} says the same
 * in Cypher.
 *
 * @param text the normal form
 * @param words its words; Chinese and other scripts are words of their own
 * @param origins for each character of the normal form, where the character that it comes
 * from begins in the text that was given
 */
public record NormalForm(String text, List<String> words, List<Integer> origins) {

	private static final Pattern UNIT = Pattern.compile("\\p{IsHan}|[^\\p{IsHan} ]+");

	private static final String APOSTROPHES = "'’‘ʼ`";

	/**
	 * Gives a text its normal form.
	 * @param given any text
	 */
	public static NormalForm of(String given) {
		Builder builder = new Builder();
		int i = 0;
		while (i < given.length()) {
			int letter = given.codePointAt(i);
			builder.add(letter, i);
			i += Character.charCount(letter);
		}
		return builder.build();
	}

	/** The text without blanks. */
	String joined() {
		return String.join("", this.words);
	}

	boolean isEmpty() {
		return this.text.isEmpty();
	}

	/**
	 * What has a sound of its own: each Chinese character, and each word that is not
	 * Chinese.
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
	 * @param start where it begins in the normal form
	 * @param end where it ends there
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

		/** Most are: the ordinary Chinese characters, small letters and digits. */
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
