package org.accordgraph.query.graph;

import java.util.HashMap;
import java.util.Map;

import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;

/** Converts a result graph to a JGraphT graph. */
final class GraphDocument {

	private GraphDocument() {
	}

	static Graph<ResultGraph.Node, ResultGraph.Edge> of(ResultGraph picture) {
		Graph<ResultGraph.Node, ResultGraph.Edge> graph = new DirectedPseudograph<>(ResultGraph.Edge.class);
		Map<String, ResultGraph.Node> nodes = new HashMap<>();
		for (ResultGraph.Node node : picture.nodes()) {
			nodes.put(node.id(), node);
			graph.addVertex(node);
		}
		for (ResultGraph.Edge edge : picture.edges()) {
			graph.addEdge(nodes.get(edge.from()), nodes.get(edge.to()), edge);
		}
		return graph;
	}

}
