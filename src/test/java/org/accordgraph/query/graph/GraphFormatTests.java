package org.accordgraph.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.format.About;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written is read again by another program's reader. */
class PictureFormatTests {

	private static final Picture PICTURE = new Picture(new About("Who <signed> & when?", "谁 <签署>？", 2, true),
			List.of(new Picture.Node("a", "Institution", List.of("Bureau", "Institution"), "重庆市“科技局” <&>", null,
					Map.of("areaKm2", 394.2, "aliases", List.of("科技局", "科委"))),
					new Picture.Node("b", "Theme", List.of("Theme"), "主题", "Theme",
							Map.of("kind", "POLICY", "areaKm2", 313L, "ordinal", 2L))),
			List.of(new Picture.Edge("a:SIGNED:b", "SIGNED", "a", "b", Map.of("ordinal", 1L, "derived", true)),
					new Picture.Edge("b:PART_OF:a", "PART_OF", "b", "a", Map.of()),
					new Picture.Edge("a:SERVES:a", "SERVES", "a", "a", Map.of())));

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

	@Test
	void writesAnEmptyGraphThatSaysWhatItIs() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new GraphMl().write(new Picture(About.whole("Nothing?", 0), List.of(), List.of()), out);
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

	private static String write(PictureFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(PICTURE, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static final class Supply implements java.util.function.Supplier<String> {

		private int made;

		@Override
		public String get() {
			return "v" + this.made++;
		}

	}

}
