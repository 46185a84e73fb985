package org.accordgraph.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import org.accordgraph.format.About;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * GraphML, for yEd, NetworkX, igraph and others: every attribute is declared, those of
 * the graph too. {@code cut} of the graph says whether rows of the answer are missing.
 */
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
	public void write(Picture picture, OutputStream out) throws IOException {
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
		StringWriter xml = new StringWriter();
		exporter.exportGraph(PictureGraph.of(picture), xml);
		out.write(about(xml.toString(), picture.about()).getBytes(StandardCharsets.UTF_8));
	}

	/** The exporter knows no attributes of the graph itself. */
	private static String about(String xml, About about) {
		int graph = xml.indexOf("<graph ");
		int inside = xml.indexOf('>', graph) + 1;
		boolean empty = xml.charAt(inside - 2) == '/';
		return xml.substring(0, graph) + key("question", "string") + key("questionZh", "string")
				+ key("rowCount", "int") + key("cut", "boolean") + xml.substring(graph, empty ? inside - 2 : inside)
				+ (empty ? ">" : "") + data("question", about.question()) + data("questionZh", about.questionZh())
				+ data("rowCount", about.rows()) + data("cut", about.cut()) + (empty ? "</graph>" : "")
				+ xml.substring(inside);
	}

	private static String key(String name, String type) {
		return "<key id=\"graph-%s\" for=\"graph\" attr.name=\"%1$s\" attr.type=\"%s\"/>".formatted(name, type);
	}

	private static String data(String name, Object value) {
		return "<data key=\"graph-%s\">%s</data>".formatted(name, HtmlUtils.htmlEscape(String.valueOf(value), "UTF-8"));
	}

}
