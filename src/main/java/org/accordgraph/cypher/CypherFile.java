package org.accordgraph.cypher;

import java.util.ArrayList;
import java.util.List;

/**
 * A file of Cypher.
 *
 * @param name its path below {@code cypher/}, such as {@code seed/00-source.cypher}
 * @param text its text, lines ended by {@code \n}
 */
public record CypherFile(String name, String text) {

	/** The statements of this file, in order; they end at a semicolon. */
	public List<CypherStatement> statements() {
		List<CypherStatement> statements = new ArrayList<>();
		String code = CypherText.codeOnly(this.text);
		int start = 0;
		while (start < code.length()) {
			int semicolon = code.indexOf(';', start);
			int end = (semicolon < 0) ? code.length() : semicolon;
			String between = code.substring(start, end);
			if (!between.isBlank()) {
				// From the first word on, so that the database counts lines as the file
				// does.
				int first = start + between.length() - between.stripLeading().length();
				statements.add(new CypherStatement(this, statements.size() + 1, lineAt(first),
						this.text.substring(first, end).stripTrailing()));
			}
			start = end + 1;
		}
		return List.copyOf(statements);
	}

	private int lineAt(int offset) {
		return 1 + (int) this.text.substring(0, offset).chars().filter((c) -> c == '\n').count();
	}

}
