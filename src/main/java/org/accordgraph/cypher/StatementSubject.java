package org.accordgraph.cypher;

import java.util.List;
import java.util.Optional;
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

	/** A comment of statements whose rows depend on one relationship each. */
	private static final String EACH_RELATIONSHIP = "// Each relationship by itself.";

	private static final Pattern RELATIONSHIP = Pattern
		.compile("\\A\\s*MATCH \\(\\w+:[\\w|]+\\)-\\[[^]]*]->\\((\\w+):([\\w|]+)\\)");

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

	/**
	 * The other end, if the rows of a statement depend on one relationship each: what its
	 * first pattern matches.
	 * @param name the name of the file, for the message
	 * @param text the statement
	 * @throws StartupFailure if the first pattern is something else
	 */
	public static Optional<StatementSubject> otherEnd(String name, String text) {
		if (text.lines().noneMatch(EACH_RELATIONSHIP::equals)) {
			return Optional.empty();
		}
		Matcher relationship = RELATIONSHIP.matcher(CypherText.codeOnly(text));
		if (!relationship.find()) {
			throw new StartupFailure(name
					+ ": a check of each relationship by itself must begin with MATCH (name:Label)-[…]->(name:Label).");
		}
		return Optional.of(new StatementSubject(relationship.group(1), relationship.group(2)));
	}

	/**
	 * Limits a statement that looks at each relationship by itself to those that begin at
	 * one of the nodes {@code $crowded} and end at one of {@code $nodes}, and to those
	 * between the {@code $pairs}. It expands the nodes only, since each of the crowded
	 * ones has many relationships. The database plans it again as the graph grows: in a
	 * small graph, without crowded nodes, it would scan all.
	 * @param end the other end
	 * @return the statement, to be run with {@link CypherText#given}
	 */
	public String scopedBetween(StatementSubject end, String text) {
		return CypherText.withOneParameter("""
				MATCH (crowded)
				WHERE elementId(crowded) IN $crowded
				WITH collect(crowded) AS crowdedNodes
				CALL (crowdedNodes) {
				  UNWIND $nodes AS scopedNode
				  MATCH (%2$s)
				  WHERE elementId(%2$s) = scopedNode
				  MATCH (%2$s)<--(%1$s)
				  WHERE %1$s IN crowdedNodes
				  RETURN %1$s, %2$s
				  UNION
				  UNWIND $pairs AS pair
				  MATCH (%1$s)
				  WHERE elementId(%1$s) = pair[0]
				  MATCH (%2$s)
				  WHERE elementId(%2$s) = pair[1]
				  RETURN %1$s, %2$s
				}
				WITH %1$s, %2$s
				%3$s""".formatted(this.variable, end.variable, text));
	}

	/** Returns the labels as a list; the node has at least one of them. */
	public List<String> kinds() {
		return List.of(this.labels.split("\\|"));
	}

	/**
	 * Limits a statement to the nodes with the element ids {@code $nodes}.
	 * @return the statement, to be run with {@link CypherText#given}
	 */
	public String scoped(String text) {
		return CypherText.withOneParameter("""
				%sUNWIND $nodes AS scopedNode
				MATCH (%2$s)
				WHERE elementId(%2$s) = scopedNode
				WITH DISTINCT %2$s
				%3$s""".formatted(CypherText.AS_PLANNED, this.variable, text));
	}

}
