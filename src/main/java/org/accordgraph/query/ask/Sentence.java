package org.accordgraph.query.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.lookup.search.NameInText;
import org.jspecify.annotations.Nullable;

/**
 * A typed sentence with the names and the time in it. Its characters have weights: none
 * if they belong to words that say nothing, such as articles, and twice that of a letter
 * if they are Chinese.
 *
 * @param text the sentence in normal form
 * @param names the names in it, from left to right
 * @param time the time in it, if any
 * @param empty the characters that say nothing
 */
public record Sentence(String text, List<NameInText> names, @Nullable SpokenTime time, BitSet empty) {

	private static final int CHINESE = 2;

	private static final int MOST_DIGITS = 4;

	static boolean isWord(char letter) {
		return Character.isLetterOrDigit(letter) && Character.UnicodeScript.of(letter) != Character.UnicodeScript.HAN;
	}

	/**
	 * Finds a word. What is a part of a name is no word of the sentence.
	 * @return its characters, at all its places
	 */
	BitSet find(Pattern word) {
		BitSet found = new BitSet();
		Matcher matcher = word.matcher(this.text);
		int from = 0;
		while (from <= this.text.length() && matcher.find(from)) {
			if (this.names.stream().noneMatch((name) -> cuts(name, matcher.start(), matcher.end()))) {
				found.set(matcher.start(), matcher.end());
			}
			from = Math.max(matcher.start() + 1, from + 1);
		}
		return found;
	}

	/** Whether a word has a part of a name, but not all of it. */
	private static boolean cuts(NameInText name, int start, int end) {
		return start < name.end() && name.start() < end && !(start <= name.start() && name.end() <= end);
	}

	/** Returns the weight of some of its characters. */
	public int weight(BitSet characters) {
		return characters.stream()
			.filter((i) -> !this.empty.get(i))
			.map((i) -> isWord(this.text.charAt(i)) ? 1 : (this.text.charAt(i) == ' ') ? 0 : CHINESE)
			.sum();
	}

	/** Returns the weight of all its characters. */
	public int weight() {
		return weight(all(0, this.text.length()));
	}

	/** Returns the characters of a name. */
	public static BitSet of(NameInText name) {
		return all(name.start(), name.end());
	}

	/** Returns the characters of the time; none if there is none. */
	public BitSet ofTime() {
		return (this.time != null) ? all(this.time.start(), this.time.end()) : new BitSet();
	}

	private static BitSet all(int start, int end) {
		BitSet all = new BitSet();
		all.set(start, end);
		return all;
	}

	/**
	 * Returns the parts that remain without some characters and the words that say
	 * nothing, which separate them.
	 */
	public List<String> without(BitSet covered) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (int i = 0; i < this.text.length(); i++) {
			if (covered.get(i) || this.empty.get(i)) {
				add(parts, part);
			}
			else {
				part.append(this.text.charAt(i));
			}
		}
		add(parts, part);
		return parts;
	}

	private static void add(List<String> parts, StringBuilder part) {
		String text = part.toString().strip();
		part.setLength(0);
		if (text.length() > 1 || (!text.isEmpty() && !isWord(text.charAt(0)) && text.length() > MOST_DIGITS)) {
			parts.add(text);
		}
	}

}
