package org.accordgraph.audit;

import java.util.List;

/**
 * What a comparison of the graph with the text of the source left over.
 *
 * @param passages how many passages were compared
 * @param changed passages whose text has another hash than the graph knows
 * @param missing passages that only one of the two has
 * @param names names that occur in no passage that they rest on
 * @param figures figures of passages that the graph does not have
 */
record AuditReport(int passages, List<String> changed, List<String> missing, List<Name> names, List<Figure> figures) {

	/** A thing of which neither the name nor an alias stands in one of its passages. */
	record Name(String id, String name, List<String> passageIds) {

	}

	/** A figure as the passage prints it. */
	record Figure(String passageId, String figure) {

	}

}
