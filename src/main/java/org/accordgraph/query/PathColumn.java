package org.accordgraph.query;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.cypher.CypherText;

/**
 * Makes the column {@code path} of a statement null unless a parameter says that its
 * graph is wanted: an answer without it transfers no nodes and relationships, and both
 * answers share one plan.
 */
final class PathColumn {

	/** The parameter, which is reserved: no question may declare it. */
	static final String DRAWN = "drawn";

	private static final Pattern ORDER = Pattern.compile("(?i)(?<![.\\w$])ORDER\\s+BY\\s");

	/** The end of an item of RETURN: {@code … AS path}, or the variable alone. */
	private static final Pattern ALIAS = Pattern.compile("(?<=\\s)(?:(?i:AS)\\s+)?(" + Question.PATH + ")\\s*$");

	private static final Pattern DISTINCT = Pattern.compile("(?i)\\s*DISTINCT\\b");

	/**
	 * Functions that make groups of rows. One with a dot in its name may be that of an
	 * extension, unless it is about durations or points in time.
	 */
	private static final Pattern GROUPING = Pattern
		.compile("(?i)(?<![.\\w])(?:(?:avg|collect|count|max|min|percentile\\w+|stDevP?|sum)"
				+ "|(?!(?:date|datetime|duration|localdatetime|localtime|time)\\.)\\w+(?:\\.\\w+)+)\\s*\\(");

	private static final Pattern NAMED = Pattern.compile("(?<![.$\\w])" + Question.PATH + "\\b");

	private PathColumn() {
	}

	/**
	 * Makes the column depend on the parameter.
	 * @param text a statement without a limit
	 * @return the same statement if it has no such column, or if its rows depend on it
	 * because they are distinct, grouped or ordered by it
	 */
	static String onRequest(String text) {
		String outer = TopLevelClauses.code(text);
		int start = TopLevelClauses.RETURN.matcher(outer)
			.results()
			.mapToInt(MatchResult::end)
			.max()
			.orElse(outer.length());
		Matcher order = ORDER.matcher(outer).region(start, outer.length());
		int end = order.find() ? order.start() : outer.length();
		String code = CypherText.codeOnly(text);
		if (DISTINCT.matcher(outer).region(start, end).lookingAt()
				|| GROUPING.matcher(code.substring(start, end)).find() || NAMED.matcher(code.substring(end)).find()) {
			return text;
		}
		for (int from = start; from < end;) {
			int comma = outer.indexOf(',', from);
			int to = (comma < 0 || comma > end) ? end : comma;
			Matcher alias = ALIAS.matcher(outer).region(from, to).useTransparentBounds(true);
			if (alias.find()) {
				boolean named = alias.start() == alias.start(1);
				int value = named ? alias.end(1) : alias.start();
				return text.substring(0, from) + " CASE WHEN $" + DRAWN + " THEN " + text.substring(from, value)
						+ " END AS " + Question.PATH + text.substring(alias.end(1));
			}
			from = to + 1;
		}
		return text;
	}

}
