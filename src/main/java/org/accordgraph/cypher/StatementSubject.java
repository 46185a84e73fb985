package org.accordgraph.cypher;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.support.startup.StartupFailure;

/**
 * Determines the node with which the first pattern of a statement begins, so that a check
 * or rule can be run on only the changed part of a large graph.
 *
 * @param variable the variable of the node
 * @param labels its labels, separated by {@code |}
 */
public record StatementSubject(String variable, String labels) {

	private static final Pattern FIRST = Pattern.compile("\\A\\s*MATCH \\((\\w+):([\\w|]+)");

	/**
	 * Parses the beginning of a statement.
	 * @param name the name of the file, for the message
	 * @param text the statement
	 * @throws StartupFailure if it does not begin with {@code MATCH (name:Label}
	 */
	public static StatementSubject of(String name, String text) {
		Matcher first = FIRST.matcher(CypherText.codeOnly(text));
		if (!first.find()) {
			throw new StartupFailure(name
					+ ": checks and rules must begin with MATCH (name:Label …), so that they can be run on what an import changes.");
		}
		return new StatementSubject(first.group(1), first.group(2));
	}

	/** Returns the labels as a list; the node has at least one of them. */
	public List<String> kinds() {
		return List.of(this.labels.split("\\|"));
	}

	/** Limits a statement to the nodes with the element ids {@code $nodes}. */
	public String scoped(String text) {
		return """
				%sUNWIND $nodes AS scopedNode
				MATCH (%2$s)
				WHERE elementId(%2$s) = scopedNode
				WITH DISTINCT %2$s
				%3$s""".formatted(CypherText.AS_PLANNED, this.variable, text);
	}

}
