package org.accordgraph.picture;

import java.util.HashMap;
import java.util.Map;

import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;

/** Turns a picture into the graph that JGraphT writes. */
final class PictureGraph {

	private PictureGraph() {
	}

	static Graph<Picture.Node, Picture.Edge> of(Picture picture) {
		Graph<Picture.Node, Picture.Edge> graph = new DirectedPseudograph<>(Picture.Edge.class);
		Map<String, Picture.Node> nodes = new HashMap<>();
		for (Picture.Node node : picture.nodes()) {
			nodes.put(node.id(), node);
			graph.addVertex(node);
		}
		for (Picture.Edge edge : picture.edges()) {
			graph.addEdge(nodes.get(edge.from()), nodes.get(edge.to()), edge);
		}
		return graph;
	}

}
