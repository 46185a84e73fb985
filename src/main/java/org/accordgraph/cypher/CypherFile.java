package org.accordgraph.cypher;

import java.util.ArrayList;
import java.util.List;

/**
 * A Cypher file.
 *
 * @param name its path below {@code cypher/}, such as {@code seed/00-source.cypher}
 * @param text its text, with {@code \n} as line separator
 */
public record CypherFile(String name, String text) {

	/** Splits this file into statements at semicolons, in order. */
	public List<CypherStatement> statements() {
		List<CypherStatement> statements = new ArrayList<>();
		String code = CypherText.codeOnly(this.text);
		int start = 0;
		while (start < code.length()) {
			int semicolon = code.indexOf(';', start);
			int end = (semicolon < 0) ? code.length() : semicolon;
			String between = code.substring(start, end);
			if (!between.isBlank()) {
				// Starts at the first word, so that line numbers in database errors can
				// be mapped to the file.
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
