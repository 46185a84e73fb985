package org.accordgraph.question;

import java.util.regex.Pattern;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;

/**
 * What makes a question heavy: its cost grows with the length of the paths, not with what
 * is asked for. A step that may be left out ({@code {0,1}}) is no search.
 */
final class PathSearch {

	/** How the planner writes such a step, in each of its two forms. */
	private static final Pattern ONE_STEP = Pattern.compile("\\*0?\\.\\.1\\b|\\{0, ?1\\}");

	private PathSearch() {
	}

	static boolean isIn(Plan plan) {
		return searches(plan) || plan.children().stream().anyMatch(PathSearch::isIn);
	}

	private static boolean searches(Plan plan) {
		String operator = plan.operatorType();
		if (operator.contains("Shortest")) {
			return true;
		}
		Value details = plan.arguments().getOrDefault("Details", Values.value(""));
		return (operator.contains("VarLength") || operator.contains("Repeat"))
				&& !ONE_STEP.matcher(details.asString()).find();
	}

}
