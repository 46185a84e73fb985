package org.accordgraph.query.graph;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.accordgraph.support.table.About;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.gexf.GEXFExporter.AttributeCategory;
import org.jgrapht.nio.gexf.GEXFExporter.Parameter;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes GEXF for Gephi: every attribute is declared with its type, and the description
 * says if rows of the answer are missing.
 */
@Component
class Gexf implements GraphFormat {

	@Override
	public String name() {
		return "gexf";
	}

	@Override
	public MediaType mediaType() {
		return new MediaType("application", "gexf+xml", StandardCharsets.UTF_8);
	}

	@Override
	public void write(ResultGraph picture, OutputStream out) {
		Attributes nodes = Attributes.ofNodes(picture);
		Attributes edges = Attributes.ofEdges(picture);
		GEXFExporter<ResultGraph.Node, ResultGraph.Edge> exporter = new GEXFExporter<>(ResultGraph.Node::id,
				ResultGraph.Edge::id);
		exporter.setCreator("accord-graph");
		exporter.setDescription(description(picture.about()));
		exporter.setParameter(Parameter.EXPORT_META, true);
		exporter.setParameter(Parameter.EXPORT_EDGE_LABELS, true);
		exporter.setParameter(Parameter.EXPORT_EDGE_TYPES, true);
		declare(exporter, AttributeCategory.NODE, nodes);
		declare(exporter, AttributeCategory.EDGE, edges);
		exporter.setVertexAttributeProvider((node) -> nodes.of(node.id()));
		exporter.setEdgeAttributeProvider((edge) -> edges.of(edge.id()));
		exporter.exportGraph(GraphDocument.of(picture), new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	/** The label is an attribute of the format itself, and is not declared. */
	private static void declare(GEXFExporter<?, ?> exporter, AttributeCategory category, Attributes attributes) {
		attributes.types().forEach((name, type) -> {
			if (!name.equals(Attributes.LABEL)) {
				exporter.registerAttribute(name, category, typeOf(type));
			}
		});
	}

	private static String description(About about) {
		return about.cut() ? about.title() + " " + about.note() : about.title();
	}

	private static GEXFAttributeType typeOf(AttributeType type) {
		return switch (type) {
			case LONG -> GEXFAttributeType.LONG;
			case DOUBLE -> GEXFAttributeType.DOUBLE;
			case BOOLEAN -> GEXFAttributeType.BOOLEAN;
			default -> GEXFAttributeType.STRING;
		};
	}

}
