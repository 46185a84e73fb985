package org.accordgraph.picture;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.accordgraph.format.About;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.gexf.GEXFExporter.AttributeCategory;
import org.jgrapht.nio.gexf.GEXFExporter.Parameter;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * GEXF, for Gephi: every attribute is declared with its type, and the description says
 * where rows of the answer are missing.
 */
@Component
class Gexf implements PictureFormat {

	@Override
	public String name() {
		return "gexf";
	}

	@Override
	public MediaType mediaType() {
		return new MediaType("application", "gexf+xml", StandardCharsets.UTF_8);
	}

	@Override
	public void write(Picture picture, OutputStream out) {
		Attributes nodes = Attributes.ofNodes(picture);
		Attributes edges = Attributes.ofEdges(picture);
		GEXFExporter<Picture.Node, Picture.Edge> exporter = new GEXFExporter<>(Picture.Node::id, Picture.Edge::id);
		exporter.setCreator("accord-graph");
		exporter.setDescription(description(picture.about()));
		exporter.setParameter(Parameter.EXPORT_META, true);
		exporter.setParameter(Parameter.EXPORT_EDGE_LABELS, true);
		exporter.setParameter(Parameter.EXPORT_EDGE_TYPES, true);
		nodes.types().forEach((name, type) -> exporter.registerAttribute(name, AttributeCategory.NODE, typeOf(type)));
		edges.types().forEach((name, type) -> exporter.registerAttribute(name, AttributeCategory.EDGE, typeOf(type)));
		exporter.setVertexAttributeProvider((node) -> nodes.of(node.id(), node.caption()));
		exporter.setEdgeAttributeProvider((edge) -> edges.of(edge.id(), edge.type()));
		exporter.exportGraph(PictureGraph.of(picture), new OutputStreamWriter(out, StandardCharsets.UTF_8));
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
