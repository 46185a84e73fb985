package org.accordgraph.graph;

import org.accordgraph.refusal.StartRefused;
import org.neo4j.driver.TransactionContext;

/**
 * Looks at a graph that was just written and is not committed yet.
 */
public interface Inspection {

	/**
	 * Looks at the graph.
	 * @param tx the transaction that wrote it
	 * @throws StartRefused if the graph must not stay; it is as it was before then
	 */
	void inspect(TransactionContext tx);

}
