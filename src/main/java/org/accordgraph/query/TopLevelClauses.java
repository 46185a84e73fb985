package org.accordgraph.question;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.accordgraph.cypher.CypherText;

/**
 * The outermost clauses of a statement, in no brackets: how many rows an answer has is
 * decided there, and that is for the request to say.
 */
final class Outermost {

	/**
	 * The parameter that says how many rows are wanted. It belongs to the API: no
	 * question may declare it.
	 */
	static final String LIMIT = "limit";

	/** A keyword, and no name that is spelt the same: neither what stands before it … */
	private static final String KEYWORD = "(?i)(?<![.$:\\w])(?<!,\\s{0,9})"
			+ "(?<!\\b(?:AS|BY|RETURN|DISTINCT|AND|OR|XOR|NOT|IN)\\s{1,9})";

	/** … nor what stands behind it is that of a name. */
	private static final Pattern CUTS = Pattern.compile(KEYWORD + "(LIMIT|SKIP|OFFSET)\\s+"
			+ "(?!(?:AS|ASC|ASCENDING|DESC|DESCENDING|AND|OR|XOR|IN|IS|STARTS|ENDS|CONTAINS)\\b)[\\w$(]");

	private static final Pattern UNION = Pattern
		.compile(KEYWORD + "(UNION)\\s+(?:ALL|DISTINCT|MATCH|OPTIONAL|UNWIND|WITH|CALL|RETURN|USE)\\b");

	private static final Pattern RETURN = Pattern.compile("(?i)(?<![.\\w$])RETURN\\s");

	private Outermost() {
	}

	/**
	 * A statement with the limit of a request behind it: one text, and so one plan, for
	 * every number of rows.
	 * @param text a statement without a limit
	 */
	static String limited(String text) {
		return text.stripTrailing() + "\nLIMIT $" + LIMIT + "\n";
	}

	/** Where a statement itself says how many of its rows are returned. */
	static Optional<MatchResult> limitIn(String text) {
		String code = code(text);
		int returned = RETURN.matcher(code).results().mapToInt(MatchResult::start).max().orElse(0);
		return CUTS.matcher(code).results().filter((word) -> word.start() > returned).findFirst();
	}

	/** Where a statement returns at more than one place. */
	static Optional<MatchResult> unionIn(String text) {
		return UNION.matcher(code(text)).results().findFirst();
	}

	/** The code in no brackets; what stands in brackets is spaces. */
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
