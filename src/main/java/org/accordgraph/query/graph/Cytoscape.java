package org.accordgraph.query.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.support.table.About;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes JSON for Cytoscape and Cytoscape.js ({@code .cyjs}). */
@Component
class Cytoscape implements GraphFormat {

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
	public void write(ResultGraph picture, OutputStream out) throws IOException {
		List<Map<String, Object>> nodes = picture.nodes().stream().map(Cytoscape::element).toList();
		List<Map<String, Object>> edges = picture.edges().stream().map(Cytoscape::element).toList();
		out.write(this.json.writeValueAsBytes(Map.of("format_version", "1.0", "generated_by", "accord-graph", "data",
				data(picture.about()), "elements", Map.of("nodes", nodes, "edges", edges))));
	}

	/**
	 * Returns the attributes of the graph, which Cytoscape shows as columns of its
	 * network table.
	 */
	private static Map<String, Object> data(About about) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("name", about.question());
		data.put("nameZh", about.questionZh());
		data.put("rowCount", about.rows());
		data.put("cut", about.cut());
		return data;
	}

	private static Map<String, Object> element(ResultGraph.Node node) {
		Map<String, Object> data = node.told();
		data.put("id", node.id());
		data.put("name", node.caption());
		return Map.of("data", data);
	}

	private static Map<String, Object> element(ResultGraph.Edge edge) {
		Map<String, Object> data = edge.told();
		data.put("id", edge.id());
		data.put("source", edge.from());
		data.put("target", edge.to());
		data.put("interaction", edge.type());
		return Map.of("data", data);
	}

}
