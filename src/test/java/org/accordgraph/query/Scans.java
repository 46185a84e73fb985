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

	private Scans() {
	}

	/** Plans a statement, and returns its scans. */
	public static List<String> of(Session session, String text, Map<String, Object> values) {
		List<String> scans = new ArrayList<>();
		collect(session.run("EXPLAIN " + text, values).consume().plan(), scans);
		return scans;
	}

	private static void collect(Plan plan, List<String> scans) {
		if (plan.operatorType().contains("Scan")) {
			scans.add(plan.operatorType() + " " + plan.arguments().get("Details"));
		}
		plan.children().forEach((child) -> collect(child, scans));
	}

}
