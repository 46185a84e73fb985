package org.accordgraph.query;

import java.util.List;
import java.util.Map;

import org.accordgraph.query.graph.ResultGraph;

/**
 * The rows of an answer.
 *
 * @param columns their columns, in order
 * @param rows the rows, at most as many as requested
 * @param cut whether more exist
 * @param nodes the nodes on the paths of the rows, each once
 * @param edges the relationships on these paths, each once
 */
record Rows(List<String> columns, List<Map<String, Object>> rows, boolean cut, List<ResultGraph.Node> nodes,
		List<ResultGraph.Edge> edges) {

}
