package org.accordgraph.query.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.accordgraph.lookup.search.NamesInText;

/**
 * Words that a sentence must contain, in any order, to be about a question or page:
 * {@code who owns|leads} needs <em>who</em> and one of the other two. What follows in
 * brackets is the value of a parameter: {@code 在建项目 (status=UNDER_CONSTRUCTION)}.
 *
 * @param words for each word, the pattern of its spellings
 * @param values the values of parameters by name
 */
public record Trigger(List<Pattern> words, Map<String, String> values) {

	private static final Pattern BETWEEN = Pattern.compile("[,，;；、]");

	private static final Pattern VALUE = Pattern.compile("\\((\\w+)=(\\w+)\\)");

	private static final String ENDINGS = "(?:s|es|d|ed|ing)?";

	/**
	 * Reads the triggers of a line.
	 * @param line triggers that are separated by commas or semicolons
	 */
	public static List<Trigger> in(String line) {
		return Stream.of(BETWEEN.split(line))
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.map(Trigger::of)
			.toList();
	}

	/** Returns a trigger for a text of which no word may be missing or moved. */
	public static Trigger phrase(String text) {
		return new Trigger(List.of(pattern(text)), Map.of());
	}

	private static Trigger of(String text) {
		Map<String, String> values = new LinkedHashMap<>();
		Matcher value = VALUE.matcher(text);
		while (value.find()) {
			values.put(value.group(1), value.group(2));
		}
		List<Pattern> words = new ArrayList<>();
		for (String word : VALUE.matcher(text).replaceAll(" ").strip().split("\\s+")) {
			words.add(pattern(word.split("\\|")));
		}
		return new Trigger(List.copyOf(words), values);
	}

	private static Pattern pattern(String... spellings) {
		return Pattern.compile(
				Stream.of(spellings).map(Trigger::spelling).reduce((one, other) -> one + "|" + other).orElseThrow());
	}

	private static String spelling(String word) {
		String normal = NamesInText.normal(word);
		String quoted = Pattern.quote(normal);
		return Sentence.isWord(normal.charAt(normal.length() - 1))
				? "(?<![\\w&&[^\\p{IsHan}]])" + quoted + ENDINGS + "(?![\\w&&[^\\p{IsHan}]])" : quoted;
	}

	/**
	 * Returns the characters of a sentence that the words of this trigger cover.
	 * @param sentence the sentence
	 * @return empty if it lacks a word
	 */
	public Optional<BitSet> in(Sentence sentence) {
		BitSet covered = new BitSet();
		for (Pattern word : this.words) {
			BitSet found = sentence.find(word);
			if (found.isEmpty()) {
				return Optional.empty();
			}
			covered.or(found);
		}
		return Optional.of(covered);
	}

}
