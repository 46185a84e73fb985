package org.accordgraph.cypher;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.refusal.StartRefused;

/**
 * What a statement is about: the node with which its first pattern begins. Where little
 * of a large graph changes, a check or a rule is asked of that little.
 *
 * @param variable what the statement calls the node
 * @param labels its labels, with bars between them
 */
public record Subject(String variable, String labels) {

	private static final Pattern FIRST = Pattern.compile("\\A\\s*MATCH \\((\\w+):([\\w|]+)");

	/**
	 * Looks for it.
	 * @param name the file, to be named in a message
	 * @param text the statement
	 * @throws StartRefused if it begins in another way
	 */
	public static Subject of(String name, String text) {
		Matcher first = FIRST.matcher(CypherText.codeOnly(text));
		if (!first.find()) {
			throw new StartRefused(name
					+ ": checks and rules begin with MATCH (name:Label …), so that they can be asked of what an import changes.");
		}
		return new Subject(first.group(1), first.group(2));
	}

	/** The labels, one by one: the node has one of them. */
	public List<String> kinds() {
		return List.of(this.labels.split("\\|"));
	}

	/**
	 * The text of the statement, asked of the nodes with the element ids {@code $nodes}
	 * only.
	 */
	public String scoped(String text) {
		return """
				%sUNWIND $nodes AS scopedNode
				MATCH (%2$s)
				WHERE elementId(%2$s) = scopedNode
				WITH DISTINCT %2$s
				%3$s""".formatted(CypherText.AS_PLANNED, this.variable, text);
	}

}
