package org.accordgraph.database.load;

import org.neo4j.driver.TransactionContext;

/**
 * Adds data to a graph just written by the scripts that Cypher cannot compute.
 */
public interface Enrichment {

	/**
	 * Identifies the computation. It is part of the version of the dataset: if it
	 * changes, the graph is loaded again.
	 */
	String version();

	/**
	 * Adds the data. It must not change entities that no script states.
	 * @param tx the transaction that wrote the graph, not yet committed
	 */
	void enrich(TransactionContext tx);

}
