package org.accordgraph.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

/**
 * Turns values of the database into values that JSON knows.
 */
final class GraphValues {

	private static final TypeSystem TYPES = TypeSystem.getDefault();

	private GraphValues() {
	}

	/** A node of a picture, by the id that the model gives it. */
	record PictureNode(@Nullable Object id, Iterable<String> labels, Map<String, Object> properties) {

		@Override
		public String toString() {
			return String.valueOf(this.id);
		}

	}

	/** An edge of a picture, between two ids. */
	record PictureEdge(String type, @Nullable Object from, @Nullable Object to, Map<String, Object> properties) {

		@Override
		public String toString() {
			return this.from + " " + this.type + " " + this.to;
		}

	}

	/** A path: what is on it, and what ties it together. */
	record Picture(List<PictureNode> nodes, List<PictureEdge> edges) {

		/** What stands in a cell, where a table is asked for. */
		@Override
		public String toString() {
			return this.edges.stream().map(PictureEdge::toString).collect(Collectors.joining("; "));
		}

	}

	/**
	 * Turns one value.
	 * @param value any value of a row
	 * @return a scalar, list or map; a node as {@link PictureNode}, a path as
	 * {@link Picture}
	 */
	static Object of(Value value) {
		if (value.hasType(TYPES.PATH())) {
			return picture(value.asPath());
		}
		if (value.hasType(TYPES.NODE())) {
			return node(value.asNode());
		}
		if (value.hasType(TYPES.LIST())) {
			return value.asList(GraphValues::of);
		}
		if (value.hasType(TYPES.MAP())) {
			return properties(value);
		}
		return value.asObject();
	}

	private static Picture picture(Path path) {
		Map<String, Node> nodes = new LinkedHashMap<>();
		path.nodes().forEach((node) -> nodes.put(node.elementId(), node));
		List<PictureEdge> edges = new ArrayList<>();
		for (Relationship edge : path.relationships()) {
			edges.add(new PictureEdge(edge.type(), id(nodes.get(edge.startNodeElementId())),
					id(nodes.get(edge.endNodeElementId())), properties(edge)));
		}
		return new Picture(nodes.values().stream().map(GraphValues::node).toList(), edges);
	}

	private static PictureNode node(Node node) {
		return new PictureNode(id(node), node.labels(), properties(node));
	}

	private static @Nullable Object id(Node node) {
		return node.get("id").asObject();
	}

	private static Map<String, Object> properties(MapAccessor properties) {
		return new TreeMap<>(properties.asMap(GraphValues::of));
	}

}
