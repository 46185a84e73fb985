package org.accordgraph.cypher;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Distinguishes the code of a Cypher text from its comments, strings and quoted names.
 */
public final class CypherText {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	/**
	 * A statement prefix that makes the database reuse the first plan, even if the graph
	 * has changed.
	 */
	public static final String AS_PLANNED = "CYPHER replan=skip ";

	private static final String GIVEN = "given";

	private CypherText() {
	}

	/**
	 * Replaces everything that is not code by spaces.
	 * @param text a Cypher text
	 * @return a text of the same length, with the same line ends, in which comments,
	 * strings and quoted names are spaces
	 */
	public static String codeOnly(String text) {
		StringBuilder code = new StringBuilder(text);
		int i = 0;
		while (i < text.length()) {
			int end = endOfNonCode(text, i);
			for (int j = i; j < end; j++) {
				if (text.charAt(j) != '\n') {
					code.setCharAt(j, ' ');
				}
			}
			i = Math.max(end, i + 1);
		}
		return code.toString();
	}

	/**
	 * Returns the names of the parameters that a text uses.
	 * @param text a Cypher text
	 * @return the names without {@code $}, in the order of their first use
	 */
	public static Set<String> parametersOf(String text) {
		return parametersIn(text).stream()
			.map((use) -> use.group(1))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Lets a text take all of its parameters from one map, the parameter {@value #GIVEN}.
	 * The database keeps one plan of a text for each order of magnitude of the lists and
	 * texts in its parameters, but does not look into maps: then one plan serves a
	 * document and a country.
	 * @param text a Cypher text
	 * @return the text, to be run with {@link #given}
	 */
	public static String withOneParameter(String text) {
		StringBuilder one = new StringBuilder();
		int end = 0;
		for (MatchResult use : parametersIn(text)) {
			one.append(text, end, use.start()).append('$').append(GIVEN).append('.').append(use.group(1));
			end = use.end();
		}
		return one.append(text, end, text.length()).toString();
	}

	/** The parameters of a text {@link #withOneParameter}. */
	public static Map<String, Object> given(Map<String, Object> parameters) {
		return Map.of(GIVEN, parameters);
	}

	/** Finds the parameters that a text uses; group 1 is the name. */
	static List<MatchResult> parametersIn(String text) {
		return PARAMETER.matcher(codeOnly(text)).results().toList();
	}

	/**
	 * Replaces the string literals of a text.
	 * @param text a Cypher text
	 * @param replacement returns the replacement of a literal, which is passed with its
	 * quotes
	 * @return the text with the replacements
	 */
	static String replaceTexts(String text, UnaryOperator<String> replacement) {
		StringBuilder replaced = new StringBuilder();
		int i = 0;
		while (i < text.length()) {
			int end = Math.max(endOfNonCode(text, i), i + 1);
			String part = text.substring(i, end);
			boolean quoted = part.length() > 1 && (part.charAt(0) == '\'' || part.charAt(0) == '"');
			replaced.append(quoted ? replacement.apply(part) : part);
			i = end;
		}
		return replaced.toString();
	}

	/**
	 * Returns the end of the comment, string or quoted name at {@code i}, or {@code i}.
	 */
	private static int endOfNonCode(String text, int i) {
		if (text.startsWith("//", i)) {
			return endOf(text, "\n", i, 0);
		}
		if (text.startsWith("/*", i)) {
			return endOf(text, "*/", i + 2, 2);
		}
		char quote = text.charAt(i);
		if (quote == '`') {
			return endOf(text, "`", i + 1, 1);
		}
		if (quote == '\'' || quote == '"') {
			int j = i + 1;
			while (j < text.length() && text.charAt(j) != quote) {
				j += (text.charAt(j) == '\\') ? 2 : 1;
			}
			return Math.min(j + 1, text.length());
		}
		return i;
	}

	private static int endOf(String text, String mark, int from, int length) {
		int found = text.indexOf(mark, from);
		return (found < 0) ? text.length() : found + length;
	}

}
