package org.accordgraph.cypher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.support.startup.StartupFailure;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A statement of a Cypher file.
 *
 * @param file the file that contains it
 * @param number its position among the statements of the file, from 1
 * @param line the line of the file at which it begins, from 1
 * @param text the statement without its semicolon
 */
public record CypherStatement(CypherFile file, int number, int line, String text) {

	/** Only comments may precede it. */
	private static final Pattern LITERAL_ROWS = Pattern.compile("\\A(?:\\s|//[^\\n]*\\n)*UNWIND\\s+\\[");

	private static final Pattern POSITION = Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\)");

	/**
	 * Replaces the literal rows and strings of this statement by parameters:
	 * {@code UNWIND [ … ] AS row} becomes {@code UNWIND $rows AS row}, {@code 'STATED'}
	 * becomes {@code $text0}. The database plans it in a tenth of the time, because it
	 * does not parse each fact as an expression, and plans statements that differ only in
	 * their facts once.
	 * @return the statement and its parameters; unchanged and without parameters if it
	 * does not begin with literal rows
	 */
	public Parameterized parameterized() {
		Matcher unwind = LITERAL_ROWS.matcher(this.text);
		if (unwind.find()) {
			LiteralReader reader = new LiteralReader(this.text, unwind.end() - 1);
			try {
				Map<String, Object> parameters = new LinkedHashMap<>();
				parameters.put("rows", reader.read());
				String rest = textsBeside(this.text.substring(reader.position()), parameters);
				int lines = (int) this.text.substring(0, reader.position()).chars().filter((c) -> c == '\n').count();
				return new Parameterized("UNWIND $rows" + rest, parameters, lines);
			}
			catch (LiteralReader.NotALiteral ex) {
				// An expression: the database evaluates it.
			}
		}
		return new Parameterized(this.text, Map.of(), 0);
	}

	private static String textsBeside(String cypher, Map<String, Object> parameters) {
		return CypherText.replaceTexts(cypher, (literal) -> {
			String name = "text" + (parameters.size() - 1);
			parameters.put(name, CypherLiteral.read(literal).orElseThrow());
			return "$" + name;
		});
	}

	/**
	 * A statement and its parameters.
	 *
	 * @param text the statement
	 * @param parameters its parameters
	 * @param linesLess the number of lines that were removed from the statement in the
	 * file
	 */
	public record Parameterized(String text, Map<String, Object> parameters, int linesLess) {

	}

	/**
	 * Describes a failure of this statement in one line: its position and its cause.
	 * @param failure the error of the database; if it contains a line of the statement,
	 * the result contains that line of the file
	 * @return the description, such as
	 * {@code seed/20-science-city.cypher, statement 2, line 41: Invalid input …}
	 */
	public String explain(Throwable failure) {
		String cause = String.valueOf(failure.getMessage()).lines().findFirst().orElse("").strip();
		Matcher position = POSITION.matcher(cause);
		int failedLine = this.line;
		if (position.find()) {
			failedLine += Integer.parseInt(position.group(1)) - 1 + parameterized().linesLess();
			cause = position.replaceAll("").strip();
		}
		return "%s, statement %d, line %d: %s".formatted(this.file.name(), this.number, failedLine, cause);
	}

	/**
	 * Classifies a failure of this statement.
	 * @param failure the error of the database
	 * @return a {@code StartupFailure} if the statement has to be corrected, or the error
	 * itself if the database is temporarily unable to run it or the user lacks the
	 * permission
	 */
	public RuntimeException refusal(Neo4jException failure) {
		return isWrong(failure) ? new StartupFailure(explain(failure), failure) : failure;
	}

	/**
	 * Whether a failure is one of the statement. The driver reports a client error, too,
	 * if it gets no connection in time.
	 * @param failure the failure of a statement
	 */
	public static boolean isWrong(Neo4jException failure) {
		String code = String.valueOf(failure.code());
		return code.startsWith("Neo.ClientError.Statement") || code.startsWith("Neo.ClientError.Schema")
				|| code.startsWith("Neo.ClientError.Procedure");
	}

}
