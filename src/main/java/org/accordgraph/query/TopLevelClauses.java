package org.accordgraph.query;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.accordgraph.cypher.CypherText;

/**
 * Finds a final LIMIT or SKIP, or a UNION, at the top level of a statement, outside
 * brackets. Questions must not contain these, because the limit of the request applies to
 * the whole answer.
 */
final class TopLevelClauses {

	/**
	 * The parameter for the maximum number of rows. It is reserved for the API: no
	 * question may declare it.
	 */
	static final String LIMIT = "limit";

	/** Matches the position of a keyword, but not of a name that is spelt the same. */
	private static final String KEYWORD = "(?i)(?<![.$:\\w])(?<!,\\s{0,9})"
			+ "(?<!\\b(?:AS|BY|RETURN|DISTINCT|AND|OR|XOR|NOT|IN)\\s{1,9})";

	/**
	 * A keyword followed by a number or expression, but not a name that is spelt the
	 * same.
	 */
	private static final Pattern CUTS = Pattern.compile(KEYWORD + "(LIMIT|SKIP|OFFSET)\\s+"
			+ "(?!(?:AS|ASC|ASCENDING|DESC|DESCENDING|AND|OR|XOR|IN|IS|STARTS|ENDS|CONTAINS)\\b)[\\w$(]");

	private static final Pattern UNION = Pattern
		.compile(KEYWORD + "(UNION)\\s+(?:ALL|DISTINCT|MATCH|OPTIONAL|UNWIND|WITH|CALL|RETURN|USE)\\b");

	static final Pattern RETURN = Pattern.compile("(?i)(?<![.\\w$])RETURN\\s");

	private TopLevelClauses() {
	}

	/**
	 * Appends the limit of the request as a parameter, so that all numbers of rows share
	 * one plan.
	 * @param text a statement without a limit
	 */
	static String limited(String text) {
		return text.stripTrailing() + "\nLIMIT $" + LIMIT + "\n";
	}

	/** Finds a LIMIT, SKIP or OFFSET after the last RETURN of a statement. */
	static Optional<MatchResult> limitIn(String text) {
		String code = code(text);
		int returned = RETURN.matcher(code).results().mapToInt(MatchResult::start).max().orElse(0);
		return CUTS.matcher(code).results().filter((word) -> word.start() > returned).findFirst();
	}

	/** Finds a UNION of a statement. */
	static Optional<MatchResult> unionIn(String text) {
		return UNION.matcher(code(text)).results().findFirst();
	}

	/** Returns the code with everything in brackets replaced by spaces. */
	static String code(String text) {
		StringBuilder code = new StringBuilder(CypherText.codeOnly(text));
		int depth = 0;
		for (int i = 0; i < code.length(); i++) {
			char c = code.charAt(i);
			depth -= (")]}".indexOf(c) >= 0) ? 1 : 0;
			if (depth > 0 && c != '\n') {
				code.setCharAt(i, ' ');
			}
			depth += ("([{".indexOf(c) >= 0) ? 1 : 0;
		}
		return code.toString();
	}

}
