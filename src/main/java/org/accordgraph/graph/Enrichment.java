package org.accordgraph.graph;

import org.neo4j.driver.TransactionContext;

/**
 * Adds to a graph that the scripts just wrote what no Cypher can compute.
 */
public interface Enrichment {

	/**
	 * Tells one way of computing from another. It is part of the dataset's version: a
	 * changed one has the graph loaded again.
	 */
	String version();

	/**
	 * Adds to the graph. Only nodes that a script states are to be touched.
	 * @param tx the transaction that wrote the graph; it is not committed yet
	 */
	void enrich(TransactionContext tx);

}
