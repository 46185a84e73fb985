package org.accordgraph.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.format.About;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** JSON as Cytoscape and Cytoscape.js read it ({@code .cyjs}). */
@Component
class Cytoscape implements PictureFormat {

	private final JsonMapper json;

	Cytoscape(JsonMapper json) {
		this.json = json;
	}

	@Override
	public String name() {
		return "cytoscape";
	}

	@Override
	public MediaType mediaType() {
		return MediaType.parseMediaType("application/vnd.cytoscape+json");
	}

	@Override
	public String extension() {
		return "cyjs";
	}

	@Override
	public void write(Picture picture, OutputStream out) throws IOException {
		List<Map<String, Object>> nodes = picture.nodes().stream().map(Cytoscape::element).toList();
		List<Map<String, Object>> edges = picture.edges().stream().map(Cytoscape::element).toList();
		out.write(this.json.writeValueAsBytes(Map.of("format_version", "1.0", "generated_by", "accord-graph", "data",
				data(picture.about()), "elements", Map.of("nodes", nodes, "edges", edges))));
	}

	/** Cytoscape shows these as columns of its network table. */
	private static Map<String, Object> data(About about) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("name", about.question());
		data.put("nameZh", about.questionZh());
		data.put("rowCount", about.rows());
		data.put("cut", about.cut());
		return data;
	}

	private static Map<String, Object> element(Picture.Node node) {
		Map<String, Object> data = node.told();
		data.put("id", node.id());
		data.put("name", node.caption());
		data.put("label", node.caption());
		return Map.of("data", data);
	}

	private static Map<String, Object> element(Picture.Edge edge) {
		Map<String, Object> data = new LinkedHashMap<>(edge.properties());
		data.put("id", edge.id());
		data.put("source", edge.from());
		data.put("target", edge.to());
		data.put("interaction", edge.type());
		data.put("label", edge.type());
		return Map.of("data", data);
	}

}
