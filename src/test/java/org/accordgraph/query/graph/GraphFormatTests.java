package org.accordgraph.query.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.accordgraph.support.table.About;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The files are parsed by readers of other programs. */
class GraphFormatTests {

	private static final ResultGraph PICTURE = new ResultGraph(new About("Who <signed> & when?", "谁 <签署>？", 2, true),
			List.of(new ResultGraph.Node("a", "Institution", List.of("Bureau", "Institution"), "重庆市“科技局” <&>", null,
					Map.of("areaKm2", 394.2, "aliases", List.of("科技局", "科委"))),
					new ResultGraph.Node("b", "Theme", List.of("Theme"), "主题", "Theme",
							Map.of("kind", "POLICY", "areaKm2", 313L, "ordinal", 2L))),
			List.of(new ResultGraph.Edge("a:SIGNED:b", "SIGNED", "a", "b", Map.of("ordinal", 1L, "derived", true)),
					new ResultGraph.Edge("b:PART_OF:a", "PART_OF", "b", "a", Map.of()),
					new ResultGraph.Edge("a:SERVES:a", "SERVES", "a", "a", Map.of())));

	@Test
	void writesGexfWithDeclaredAttributes() throws Exception {
		String xml = write(new Gexf());
		DirectedPseudograph<String, DefaultEdge> read = new DirectedPseudograph<>(DefaultEdge.class);
		read.setVertexSupplier(new Supply());
		Map<String, String> captions = new HashMap<>();
		SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
		importer.addVertexAttributeConsumer((of, value) -> captions.put(of.getSecond() + "", value.getValue()));
		importer.importGraph(read, new StringReader(xml));
		assertThat(read.vertexSet()).hasSize(2);
		assertThat(read.edgeSet()).hasSize(3);
		assertThat(captions).containsEntry("label", "主题");
		assertThat(xml).contains("title=\"areaKm2\" type=\"string\"")
			.contains("title=\"ordinal\" type=\"long\"")
			.contains("title=\"derived\" type=\"boolean\"")
			.contains("重庆市“科技局” &lt;&amp;&gt;")
			.contains("科技局; 科委")
			.contains("Who &lt;signed&gt; &amp; when? 谁 &lt;签署&gt;？ More rows exist: these are the first 2.");
	}

	@Test
	void writesGraphMlWithDeclaredAttributes() throws Exception {
		String xml = write(new GraphMl());
		DirectedPseudograph<String, DefaultEdge> read = new DirectedPseudograph<>(DefaultEdge.class);
		read.setVertexSupplier(new Supply());
		Map<String, String> ordinals = new HashMap<>();
		GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
		importer.addVertexAttributeConsumer((of, value) -> {
			if (of.getSecond().equals("ordinal")) {
				ordinals.put("node", value.getType() + " " + value.getValue());
			}
		});
		importer.addEdgeAttributeConsumer((of, value) -> {
			if (of.getSecond().equals("ordinal")) {
				ordinals.put("edge", value.getType() + " " + value.getValue());
			}
		});
		importer.importGraph(read, new StringReader(xml));
		assertThat(read.vertexSet()).hasSize(2);
		assertThat(read.edgeSet()).hasSize(3);
		assertThat(ordinals).containsEntry("node", "long 2").containsEntry("edge", "long 1");
		assertThat(xml).contains("<data key=\"graph-question\">Who &lt;signed&gt; &amp; when?</data>")
			.contains("<data key=\"graph-cut\">true</data>");
	}

	/** Nodes and edges both have an ordinal, of different types in other answers. */
	@Test
	void declaresEachAttributeOfGraphMlOnceForNodesAndOnceForEdges() throws Exception {
		Document xml = parse(write(new GraphMl()));
		List<String> keys = new ArrayList<>();
		NodeList declared = xml.getElementsByTagName("key");
		for (int i = 0; i < declared.getLength(); i++) {
			Element key = (Element) declared.item(i);
			keys.add(key.getAttribute("for") + " " + key.getAttribute("attr.name"));
		}
		assertThat(keys).doesNotHaveDuplicates()
			.contains("node label", "edge label", "node ordinal", "edge ordinal")
			.allMatch((key) -> key.startsWith("node ") || key.startsWith("edge ") || key.startsWith("graph "));
	}

	@Test
	void labelsNodesWithTheirNamesAndEdgesWithTheirTypes() throws Exception {
		String xml = write(new GraphMl());
		assertThat(texts(xml, "node-label")).containsExactly("重庆市“科技局” <&>", "主题");
		assertThat(texts(xml, "edge-label")).containsExactly("SIGNED", "PART_OF", "SERVES");
		assertThat(texts(xml, "node-aliases")).containsExactly("科技局; 科委");
		assertThat(texts(xml, "node-labels")).containsExactly("Bureau; Institution", "Theme");
	}

	/** Control characters are valid in a property, but nowhere in XML. */
	@Test
	void keepsEachPropertyWhateverItsNameAndContent() throws Exception {
		ResultGraph graph = new ResultGraph(About.whole("?", 1),
				List.of(new ResultGraph.Node("a", "Entity", List.of(), null, null,
						Map.of("label", "own label", "kind", "own kind", "labels", "own labels", "note", "a\u0001b"))),
				List.of(new ResultGraph.Edge("a:T:a", "T", "a", "a",
						Map.of("label", "own label", "relationship", "own type", "source", "own source"))));
		String xml = write(new GraphMl(), graph);
		assertThat(texts(xml, "node-label")).containsExactly("a");
		assertThat(texts(xml, "node-sublabel")).containsExactly("own label");
		assertThat(texts(xml, "node-subkind")).containsExactly("own kind");
		assertThat(texts(xml, "node-note")).containsExactly("ab");
		assertThat(texts(xml, "edge-subrelationship")).containsExactly("own type");
		assertThat(parse(write(new Gexf(), graph)).getElementsByTagName("node").getLength()).isEqualTo(1);
		JsonNode edge = JsonMapper.shared()
			.readTree(write(new Cytoscape(JsonMapper.shared()), graph))
			.at("/elements/edges/0/data");
		assertThat(edge.get("source").asString()).isEqualTo("a");
		assertThat(edge.get("subsource").asString()).isEqualTo("own source");
	}

	@Test
	void writesAnEmptyGraphThatSaysWhatItIs() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new GraphMl().write(new ResultGraph(About.whole("Nothing?", 0), List.of(), List.of()), out);
		DirectedPseudograph<String, DefaultEdge> read = new DirectedPseudograph<>(DefaultEdge.class);
		read.setVertexSupplier(new Supply());
		new GraphMLImporter<String, DefaultEdge>().importGraph(read,
				new StringReader(out.toString(StandardCharsets.UTF_8)));
		assertThat(read.vertexSet()).isEmpty();
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("<data key=\"graph-cut\">false</data>");
	}

	@Test
	void writesElementsForCytoscape() throws Exception {
		JsonNode json = JsonMapper.shared().readTree(write(new Cytoscape(JsonMapper.shared())));
		assertThat(json.at("/data/cut").asBoolean()).isTrue();
		assertThat(json.at("/data/name").asString()).isEqualTo("Who <signed> & when?");
		assertThat(json.at("/elements/nodes/1/data/id").asString()).isEqualTo("b");
		assertThat(json.at("/elements/nodes/1/data/kind").asString()).isEqualTo("Theme");
		assertThat(json.at("/elements/nodes/1/data/subkind").asString()).isEqualTo("POLICY");
		assertThat(json.at("/elements/edges/0/data/source").asString()).isEqualTo("a");
		assertThat(json.at("/elements/edges/0/data/target").asString()).isEqualTo("b");
		assertThat(json.at("/elements/edges/0/data/interaction").asString()).isEqualTo("SIGNED");
	}

	private static String write(GraphFormat format) throws IOException {
		return write(format, PICTURE);
	}

	private static String write(GraphFormat format, ResultGraph graph) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(graph, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Document parse(String xml) throws Exception {
		return DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(xml)));
	}

	private static List<String> texts(String xml, String key) throws Exception {
		NodeList data = parse(xml).getElementsByTagName("data");
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < data.getLength(); i++) {
			if (((Element) data.item(i)).getAttribute("key").equals(key)) {
				texts.add(data.item(i).getTextContent());
			}
		}
		return texts;
	}

	private static final class Supply implements java.util.function.Supplier<String> {

		private int made;

		@Override
		public String get() {
			return "v" + this.made++;
		}

	}

}
