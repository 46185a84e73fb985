package org.accordgraph.graph;

import java.util.List;

import org.accordgraph.cypher.CypherStatement;
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

	/** What it is going to ask, so that it can be planned beforehand. */
	List<CypherStatement> statements();

}
