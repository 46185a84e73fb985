package org.accordgraph.picture;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** GraphML, for yEd, NetworkX, igraph and others: every attribute is declared. */
@Component
class GraphMl implements PictureFormat {

	@Override
	public String name() {
		return "graphml";
	}

	@Override
	public MediaType mediaType() {
		return new MediaType("application", "graphml+xml", StandardCharsets.UTF_8);
	}

	@Override
	public void write(Picture picture, OutputStream out) {
		Attributes nodes = Attributes.ofNodes(picture);
		Attributes edges = Attributes.ofEdges(picture);
		GraphMLExporter<Picture.Node, Picture.Edge> exporter = new GraphMLExporter<>(Picture.Node::id);
		exporter.setEdgeIdProvider(Picture.Edge::id);
		exporter.setExportVertexLabels(true);
		exporter.setExportEdgeLabels(true);
		nodes.types()
			.forEach((name, type) -> exporter.registerAttribute(name,
					edges.types().containsKey(name) ? AttributeCategory.ALL : AttributeCategory.NODE, type));
		edges.types().forEach((name, type) -> {
			if (!nodes.types().containsKey(name)) {
				exporter.registerAttribute(name, AttributeCategory.EDGE, type);
			}
		});
		exporter.setVertexAttributeProvider((node) -> nodes.of(node.id(), node.caption()));
		exporter.setEdgeAttributeProvider((edge) -> edges.of(edge.id(), edge.type()));
		exporter.exportGraph(PictureGraph.of(picture), new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

}
