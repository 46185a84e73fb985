package org.accordgraph.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.refusal.StartRefused;

/**
 * What a check is about: the node with which its first pattern begins. Where little of a
 * large graph changes, the check is asked of that little.
 *
 * @param variable what the check calls the node
 * @param labels its labels, with bars between them
 */
record Subject(String variable, String labels) {

	private static final Pattern FIRST = Pattern.compile("\\A\\s*MATCH \\((\\w+):([\\w|]+)");

	static Subject of(CypherFile file) {
		Matcher first = FIRST.matcher(CypherText.codeOnly(file.text()));
		if (!first.find()) {
			throw new StartRefused(file.name()
					+ ": a check begins with MATCH (name:Label …), so that it can be asked of what an import changes.");
		}
		return new Subject(first.group(1), first.group(2));
	}

	/**
	 * The text of a check, asked of the nodes with the element ids {@code $nodes} only.
	 */
	String scoped(String text) {
		return """
				%sUNWIND $nodes AS scopedNode
				MATCH (%2$s)
				WHERE elementId(%2$s) = scopedNode
				WITH DISTINCT %2$s
				%3$s""".formatted(CypherText.AS_PLANNED, this.variable, text);
	}

}
