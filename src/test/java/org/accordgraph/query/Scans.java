package org.accordgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

/**
 * Finds scans in the plan of a statement: over all nodes of a label, or all relationships
 * of a type.
 */
public final class Scans {

	/** As many rows as a statement lists itself. */
	private static final double FEW = 10;

	private Scans() {
	}

	/**
	 * Returns the statement of a question with its graph in any case: EXPLAIN lists no
	 * operators of what depends on a condition.
	 */
	static String whole(Question question) {
		return QuestionFile.read(question.file().file()).statement();
	}

	/** Plans a statement, and returns its scans. */
	public static List<String> of(Session session, String text, Map<String, Object> values) {
		List<String> scans = new ArrayList<>();
		collect(session.run("EXPLAIN " + text, values).consume().plan(), scans);
		return scans;
	}

	/**
	 * Plans a statement, and returns its scans that are made again for each of many rows.
	 */
	static List<String> perRow(Session session, String text, Map<String, Object> values) {
		List<String> scans = new ArrayList<>();
		perRow(session.run("EXPLAIN " + text, values).consume().plan(), scans);
		return scans;
	}

	private static void perRow(Plan plan, List<String> scans) {
		// The second child of an Apply is run for each row of the first.
		if (plan.operatorType().contains("Apply") && rows(plan.children().get(0)) > FEW) {
			collect(plan.children().get(1), scans);
		}
		plan.children().forEach((child) -> perRow(child, scans));
	}

	private static double rows(Plan plan) {
		return plan.arguments().get("EstimatedRows").asDouble();
	}

	private static void collect(Plan plan, List<String> scans) {
		if (plan.operatorType().contains("Scan")) {
			scans.add(plan.operatorType() + " " + plan.arguments().get("Details"));
		}
		plan.children().forEach((child) -> collect(child, scans));
	}

}
