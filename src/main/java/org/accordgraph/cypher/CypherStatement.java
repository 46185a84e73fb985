package org.accordgraph.cypher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One statement of a file.
 *
 * @param file the file it stands in
 * @param number its place among the file's statements, from 1
 * @param line the line of the file in which it begins, from 1
 * @param text the statement without its semicolon
 */
public record CypherStatement(CypherFile file, int number, int line, String text) {

	private static final Pattern POSITION = Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\)");

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
			failedLine += Integer.parseInt(position.group(1)) - 1;
			cause = position.replaceAll("").strip();
		}
		return "%s, statement %d, line %d: %s".formatted(this.file.name(), this.number, failedLine, cause);
	}

}
