package org.accordgraph.query;

import java.util.regex.Pattern;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;

/**
 * Detects path searches in a plan: their cost grows with the length of the paths. An
 * optional step ({@code {0,1}}) does not count.
 */
final class PathSearch {

	/** An optional step in the details of a plan operator, in both notations. */
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
