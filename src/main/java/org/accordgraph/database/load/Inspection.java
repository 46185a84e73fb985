package org.accordgraph.database.load;

import org.accordgraph.support.startup.StartupFailure;
import org.neo4j.driver.TransactionContext;

/**
 * Inspects a graph that was just written and is not committed yet.
 */
public interface Inspection {

	/**
	 * Inspects the graph.
	 * @param tx the transaction that wrote it
	 * @throws StartupFailure if the graph must not be committed; the former one is kept
	 */
	void inspect(TransactionContext tx);

}
