package org.accordgraph.cypher;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the code of a Cypher text from its comments, strings and quoted names.
 */
public final class CypherText {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	/**
	 * Put before a statement, has it run as it was planned the first time, however the
	 * graph changes.
	 */
	public static final String AS_PLANNED = "CYPHER replan=skip ";

	private CypherText() {
	}

	/**
	 * Blanks out whatever is not code.
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
	 * The names of the parameters that a text uses.
	 * @param text a Cypher text
	 * @return the names without {@code $}, in order of their first use
	 */
	public static Set<String> parametersOf(String text) {
		return parametersIn(text).stream()
			.map((use) -> use.group(1))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Where a text uses parameters; the first group is the name. */
	static List<MatchResult> parametersIn(String text) {
		return PARAMETER.matcher(codeOnly(text)).results().toList();
	}

	/**
	 * Replaces the texts in quotes.
	 * @param text a Cypher text
	 * @param replacement what stands for a text, given with its quotes
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

	/** The end of the comment, string or quoted name that begins here, or {@code i}. */
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
