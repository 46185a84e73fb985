package org.accordgraph.cypher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.refusal.StartRefused;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * One statement of a file.
 *
 * @param file the file it stands in
 * @param number its place among the file's statements, from 1
 * @param line the line of the file in which it begins, from 1
 * @param text the statement without its semicolon
 */
public record CypherStatement(CypherFile file, int number, int line, String text) {

	/** Only comments may stand before it. */
	private static final Pattern LITERAL_ROWS = Pattern.compile("\\A(?:\\s|//[^\\n]*\\n)*UNWIND\\s+\\[");

	private static final Pattern POSITION = Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\)");

	/**
	 * The same statement with its rows and texts beside it: {@code UNWIND [ … ] AS row}
	 * becomes {@code UNWIND $rows AS row}, {@code 'STATED'} becomes {@code $text0}. The
	 * database plans it in a tenth of the time, because it need not treat each fact as an
	 * expression, and statements of one form but for their facts are planned once.
	 * @return the statement and its parameters, none if it does not begin with literal
	 * rows
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
	 * @param linesLess how many lines it has less than the statement in the file
	 */
	public record Parameterized(String text, Map<String, Object> parameters, int linesLess) {

	}

	/**
	 * Says in one line where a failure of this statement lies and why.
	 * @param failure what the database said; if it names a line of the statement, that
	 * line of the file is told
	 * @return such as
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
	 * What a failure of this statement means.
	 * @param failure what the database said
	 * @return that the statement has to be corrected, or the failure itself if the
	 * database could not run it in the moment, or not for this user
	 */
	public RuntimeException refusal(Neo4jException failure) {
		String code = String.valueOf(failure.code());
		boolean itself = code.startsWith("Neo.ClientError.Statement") || code.startsWith("Neo.ClientError.Schema")
				|| code.startsWith("Neo.ClientError.Procedure");
		return itself ? new StartRefused(explain(failure), failure) : failure;
	}

}
