package org.accordgraph.cypher;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.accordgraph.support.startup.StartupFailure;

/**
 * Rejects Cypher files that call procedures other than those listed below, load files or
 * addresses, or administer the database, regardless of the permissions of the session
 * that runs them. An operator's own file is code that runs with the permissions of the
 * service.
 */
public final class AllowedCypher {

	private static final Set<String> PROCEDURES = Set.of("db.index.fulltext.querynodes",
			"db.index.fulltext.queryrelationships", "db.awaitindex", "db.awaitindexes");

	/**
	 * Those of the Graph Data Science library, in the built-in files that need it: they
	 * read, and drop what they projected in memory.
	 */
	private static final Set<String> GDS_PROCEDURES = Set.of("gds.betweenness.stream", "gds.louvain.stream",
			"gds.nodesimilarity.stream", "gds.graph.drop");

	private static final String GDS_FOLDER = "gds/";

	/** {@code CALL (…) { … }} and {@code CALL { … }} are subqueries. */
	private static final Pattern CALL = Pattern.compile("\\bCALL\\b\\s*([^\\s({]*)\\s*(\\.?)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern LOAD = Pattern.compile("\\bLOAD\\s+CSV\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern BATCHES = Pattern.compile("\\}\\s*(IN\\b[^{};]*?\\bTRANSACTIONS?)\\b",
			Pattern.CASE_INSENSITIVE);

	/**
	 * Administration clauses are at the beginning of a statement, after prefixes in any
	 * order.
	 */
	private static final Pattern ADMINISTRATION = Pattern.compile("(?:\\A|;)\\s*"
			+ "(?:(?:CYPHER\\b(?:\\s+[\\d.]+)?(?:\\s+\\w+\\s*=\\s*\\w+)*|EXPLAIN\\b|PROFILE\\b)\\s*)*"
			+ "(USE|SHOW|TERMINATE|ALTER|GRANT|DENY|REVOKE|RENAME|START|STOP|ENABLE|DISABLE|DEALLOCATE|REALLOCATE|DRYRUN"
			+ "|(?:CREATE|DROP)\\s+(?:OR\\s+REPLACE\\s+)?(?:COMPOSITE\\s+|IMMUTABLE\\s+)*(?:USER|ROLE|PRIVILEGE|DATABASE|ALIAS|SERVER))\\b",
			Pattern.CASE_INSENSITIVE);

	/** A part of a statement that names another graph; {@code {use: 1}} is a map. */
	private static final Pattern ELSEWHERE = Pattern
		.compile("(?:\\{|\\bUNION(?:\\s+(?:ALL|DISTINCT))?\\b)\\s*(USE)\\s+(?![:,}\\s])", Pattern.CASE_INSENSITIVE);

	/** Commands that may follow other clauses. */
	private static final Pattern COMMAND = Pattern.compile(
			"\\b((?:SHOW|TERMINATE)\\s+(?:(?:ALL|CURRENT|HOME|DEFAULT|POPULATED|SUPPORTED|BUILT\\s+IN|USER\\s+DEFINED|EXECUTABLE)\\s+)*"
					+ "(?:USERS?|ROLES?|PRIVILEGES?|DATABASES?|SETTINGS?|TRANSACTIONS?|PROCEDURES?|FUNCTIONS?|ALIAS(?:ES)?|SERVERS?))\\b",
			Pattern.CASE_INSENSITIVE);

	/** Neo4j replaces these before it parses strings and comments. */
	private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

	/** The same, unless the backslash is escaped itself. */
	private static final Pattern UNESCAPED_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+([0-9a-fA-F]{4})");

	/** White space of Cypher that is none of {@code \s}. */
	private static final Pattern SPACE = Pattern
		.compile("[\\x1C-\\x1F\\x85\\xA0\\u1680\\u180E\\u2000-\\u200B\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]");

	/**
	 * Keywords and characters that begin or join clauses; an expression contains none.
	 */
	private static final Pattern CLAUSE = Pattern.compile(
			"(;|\\b(?:CALL|UNION|MATCH|CREATE|MERGE|DELETE|REMOVE|SET|LOAD|SHOW|USE|UNWIND|RETURN|WITH|FOREACH|FINISH|INSERT|YIELD)\\b)",
			Pattern.CASE_INSENSITIVE);

	private AllowedCypher() {
	}

	/**
	 * Requires that a file contains none of these.
	 * @param file the file
	 * @return the file
	 * @throws StartupFailure if it does; the message names the file, the line and the
	 * correction
	 */
	public static CypherFile require(CypherFile file) {
		int alone = file.text().indexOf('\r');
		if (alone >= 0) {
			throw refused(file, file.text(), alone,
					"a carriage return without a line feed hides what follows a comment", "end lines with a line feed");
		}
		readings(file.text()).forEach((code) -> requireAllowed(file, code));
		return file;
	}

	private static void requireAllowed(CypherFile file, String code) {
		calls(file, code).ifPresent((call) -> {
			String name = call.group(1);
			throw refused(file, code, call.start(),
					(name.isEmpty() || name.startsWith(".") ? "a procedure by a quoted name" : "the procedure " + name)
							+ " is called",
					"only " + String.join(", ", PROCEDURES.stream().sorted().toList())
							+ " may be, written without quotes");
		});
		first(LOAD, code).ifPresent((load) -> {
			throw refused(file, code, load.start(), "LOAD CSV reads files and addresses", "import a package instead");
		});
		first(BATCHES, code).ifPresent((batches) -> {
			throw refused(file, code, batches.start(1), "IN TRANSACTIONS commits on its own",
					"leave the transaction to the service");
		});
		for (Pattern pattern : List.of(ADMINISTRATION, ELSEWHERE, COMMAND)) {
			first(pattern, code).ifPresent((clause) -> {
				throw refused(file, code, clause.start(1),
						clause.group(1).toUpperCase(Locale.ROOT).replaceAll("\\s+", " ")
								+ " administers the database or asks about it",
						"take the statement out");
			});
		}
	}

	/**
	 * Returns whether a text is an expression without clauses, such as the example of a
	 * parameter.
	 * @param text the text
	 */
	public static boolean isExpression(String text) {
		return readings(text).noneMatch((code) -> CLAUSE.matcher(code).find());
	}

	/** Whether a file may call a procedure. */
	public static boolean mayCall(CypherFile file, String procedure) {
		String name = procedure.toLowerCase(Locale.ROOT);
		return PROCEDURES.contains(name) || (file.name().startsWith(GDS_FOLDER) && GDS_PROCEDURES.contains(name));
	}

	private static Optional<MatchResult> calls(CypherFile file, String code) {
		return CALL.matcher(code).results().filter((call) -> {
			boolean subquery = call.group(1).isEmpty() && call.group(2).isEmpty() && call.end() < code.length()
					&& "({".indexOf(code.charAt(call.end())) >= 0;
			return !subquery && !(mayCall(file, call.group(1)) && call.group(2).isEmpty());
		}).findFirst();
	}

	private static Optional<MatchResult> first(Pattern pattern, String code) {
		Matcher matcher = pattern.matcher(code);
		return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
	}

	/**
	 * The code of a text as each version of Neo4j may read it: with all escapes replaced,
	 * with those whose backslash is not escaped itself, and with none.
	 */
	private static Stream<String> readings(String text) {
		return Stream
			.of(text, ESCAPE.matcher(text).replaceAll((escape) -> character(escape, 1)),
					UNESCAPED_ESCAPE.matcher(text)
						.replaceAll((escape) -> Matcher.quoteReplacement(escape.group(1)) + character(escape, 2)))
			.distinct()
			.map((reading) -> SPACE.matcher(CypherText.codeOnly(reading)).replaceAll(" "));
	}

	private static String character(MatchResult escape, int group) {
		return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(group), 16)));
	}

	private static StartupFailure refused(CypherFile file, String code, int at, String what, String repair) {
		long line = 1 + code.substring(0, at).chars().filter((c) -> c == '\n').count();
		return new StartupFailure(
				"%s, line %d: %s, which no file may do: %s.".formatted(file.name(), line, what, repair));
	}

}
