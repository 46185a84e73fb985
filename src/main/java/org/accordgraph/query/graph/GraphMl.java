package org.accordgraph.query.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.accordgraph.support.table.About;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes GraphML for yEd, NetworkX, igraph and others. Every attribute is declared once
 * for nodes and once for edges, with the type of its values there: readers disagree on
 * keys {@code for="all"}. The attribute {@code label} of a node is its name, that of an
 * edge its type; the attribute {@code cut} of the graph says whether rows of the answer
 * are missing.
 */
@Component
class GraphMl implements GraphFormat {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private static final String SCHEMA = NAMESPACE + "/1.0/graphml.xsd";

	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

	/** The prefixes of the ids of keys, which are unique within the file. */
	private static final String NODE = "node";

	private static final String EDGE = "edge";

	private static final String GRAPH = "graph";

	@Override
	public String name() {
		return "graphml";
	}

	@Override
	public MediaType mediaType() {
		return new MediaType("application", "graphml+xml", StandardCharsets.UTF_8);
	}

	@Override
	public void write(ResultGraph picture, OutputStream out) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
			write(picture, xml);
			xml.flush();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private static void write(ResultGraph picture, XMLStreamWriter xml) throws XMLStreamException {
		Attributes nodes = Attributes.ofNodes(picture);
		Attributes edges = Attributes.ofEdges(picture);
		Map<String, Attribute> graph = Attributes.ofGraph(picture.about());
		xml.writeStartDocument("UTF-8", "1.0");
		xml.writeStartElement("graphml");
		xml.writeDefaultNamespace(NAMESPACE);
		xml.writeNamespace("xsi", XSI);
		xml.writeAttribute("xsi", XSI, "schemaLocation", NAMESPACE + " " + SCHEMA);
		for (Map.Entry<String, Attribute> each : graph.entrySet()) {
			key(xml, GRAPH, each.getKey(), each.getValue().getType());
		}
		keys(xml, NODE, nodes);
		keys(xml, EDGE, edges);
		xml.writeStartElement(GRAPH);
		xml.writeAttribute("edgedefault", "directed");
		data(xml, GRAPH, graph);
		for (ResultGraph.Node node : picture.nodes()) {
			xml.writeStartElement(NODE);
			xml.writeAttribute("id", node.id());
			data(xml, NODE, nodes.of(node.id()));
			xml.writeEndElement();
		}
		for (ResultGraph.Edge edge : picture.edges()) {
			xml.writeStartElement(EDGE);
			xml.writeAttribute("id", edge.id());
			xml.writeAttribute("source", edge.from());
			xml.writeAttribute("target", edge.to());
			data(xml, EDGE, edges.of(edge.id()));
			xml.writeEndElement();
		}
		xml.writeEndElement();
		xml.writeEndElement();
		xml.writeEndDocument();
	}

	private static void keys(XMLStreamWriter xml, String owner, Attributes attributes) throws XMLStreamException {
		for (Map.Entry<String, AttributeType> each : attributes.types().entrySet()) {
			key(xml, owner, each.getKey(), each.getValue());
		}
	}

	private static void key(XMLStreamWriter xml, String owner, String name, AttributeType type)
			throws XMLStreamException {
		xml.writeEmptyElement("key");
		xml.writeAttribute("id", owner + "-" + name);
		xml.writeAttribute("for", owner);
		xml.writeAttribute("attr.name", name);
		xml.writeAttribute("attr.type", type.toString());
	}

	private static void data(XMLStreamWriter xml, String owner, Map<String, Attribute> values)
			throws XMLStreamException {
		for (Map.Entry<String, Attribute> each : values.entrySet()) {
			xml.writeStartElement("data");
			xml.writeAttribute("key", owner + "-" + each.getKey());
			xml.writeCharacters(each.getValue().getValue());
			xml.writeEndElement();
		}
	}

}
