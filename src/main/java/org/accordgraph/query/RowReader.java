package org.accordgraph.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.accordgraph.cypher.Kinds;
import org.accordgraph.picture.Picture;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

/**
 * Turns the rows of one answer into values that JSON knows. What their paths lead over
 * stands once in the nodes and edges; a node in a cell is named by its id.
 */
final class RowReader {

	private static final TypeSystem TYPES = TypeSystem.getDefault();

	/** What the loader and the search keep for themselves. */
	private static final Set<String> INTERNAL = Set.of("script", "searchNames", "pinyin", "searchPinyin");

	private final Question question;

	private final Map<String, Picture.Node> nodes = new LinkedHashMap<>();

	private final Map<String, Picture.Edge> edges = new LinkedHashMap<>();

	RowReader(Question question) {
		this.question = question;
	}

	/**
	 * A path in a row.
	 *
	 * @param nodes the ids of its nodes, in order
	 * @param edges the ids of its edges, in order
	 */
	record Way(List<String> nodes, List<String> edges) {

		/** What stands in a cell, where a table is asked for. */
		@Override
		public String toString() {
			return String.join("; ", this.edges.isEmpty() ? this.nodes : this.edges);
		}

	}

	Map<String, Object> read(Record row) {
		Map<String, Object> values = new LinkedHashMap<>();
		this.question.columns().forEach((column) -> values.put(column, read(row.get(column))));
		if (this.question.isDrawn()) {
			read(row.get(Question.PATH));
		}
		return values;
	}

	List<Picture.Node> nodes() {
		return List.copyOf(this.nodes.values());
	}

	List<Picture.Edge> edges() {
		return List.copyOf(this.edges.values());
	}

	private Object read(Value value) {
		if (value.hasType(TYPES.PATH())) {
			return way(value.asPath());
		}
		if (value.hasType(TYPES.NODE())) {
			return draw(value.asNode());
		}
		if (value.hasType(TYPES.LIST())) {
			return value.asList(this::read);
		}
		if (value.hasType(TYPES.MAP())) {
			return properties(value);
		}
		return value.asObject();
	}

	private Way way(Path path) {
		Map<String, String> ids = new HashMap<>();
		List<String> nodeIds = new ArrayList<>();
		path.nodes().forEach((node) -> {
			ids.put(node.elementId(), draw(node));
			nodeIds.add(ids.get(node.elementId()));
		});
		List<String> edgeIds = new ArrayList<>();
		path.relationships()
			.forEach((edge) -> edgeIds
				.add(draw(edge, ids.get(edge.startNodeElementId()), ids.get(edge.endNodeElementId()))));
		return new Way(nodeIds, edgeIds);
	}

	/** What others put into the database may have no id of the model. */
	private String draw(Node node) {
		String id = Objects.requireNonNullElse(text(node, "id"), node.elementId());
		this.nodes.computeIfAbsent(id, (newId) -> {
			Set<String> labels = StreamSupport.stream(node.labels().spliterator(), false).collect(Collectors.toSet());
			return new Picture.Node(newId, Kinds.of(labels), List.copyOf(Kinds.telling(labels)), text(node, "name"),
					text(node, "nameEn"), properties(node));
		});
		return id;
	}

	private String draw(Relationship edge, String from, String to) {
		// Two bodies can be counterparts by several agreements.
		String via = text(edge, "via");
		String id = String.join(":", from, edge.type(), to) + ((via != null) ? ":" + via : "");
		this.edges.computeIfAbsent(id, (newId) -> new Picture.Edge(newId, edge.type(), from, to, properties(edge)));
		return id;
	}

	/**
	 * A property may hold another type of value: a list, or whatever others put there.
	 */
	private static @Nullable String text(MapAccessor properties, String name) {
		Value value = properties.get(name);
		return value.hasType(TYPES.STRING()) ? value.asString() : null;
	}

	private Map<String, Object> properties(MapAccessor properties) {
		Map<String, Object> told = new TreeMap<>(properties.asMap(this::read));
		told.keySet().removeAll(INTERNAL);
		return told;
	}

}
