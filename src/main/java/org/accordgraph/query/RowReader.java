package org.accordgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.accordgraph.model.EntityKinds;
import org.accordgraph.query.graph.ResultGraph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

/**
 * Converts the rows of an answer to JSON values. Nodes and relationships on their paths
 * are collected once; a node in a cell becomes its id.
 */
final class RowReader {

	private static final TypeSystem TYPES = TypeSystem.getDefault();

	/** Internal properties of the loader. */
	private static final Set<String> INTERNAL = Set.of("script");

	private final Question question;

	private final Map<String, ResultGraph.Node> nodes = new LinkedHashMap<>();

	private final Map<String, ResultGraph.Edge> edges = new LinkedHashMap<>();

	/** The id of each relationship in the answer, by its element id. */
	private final Map<String, String> edgeIds = new HashMap<>();

	private boolean toldPath;

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

		/** The value of a cell in a table. */
		@Override
		public String toString() {
			return String.join("; ", this.edges.isEmpty() ? this.nodes : this.edges);
		}

	}

	Map<String, Object> read(Record row) {
		Map<String, Object> values = new LinkedHashMap<>();
		this.question.columns().forEach((column) -> values.put(column, read(row.get(column))));
		if (this.question.isDrawn()) {
			Value path = row.get(Question.PATH);
			Object drawn = read(path);
			if (!isDrawn(path)) {
				this.toldPath = true;
				values.put(Question.PATH, drawn);
			}
		}
		return values;
	}

	/**
	 * Returns the columns of the rows read so far. They include {@code path} if an
	 * operator's own question returns values there that are not paths or nodes, which
	 * only the rows show.
	 */
	List<String> columns() {
		return this.toldPath ? Stream.concat(this.question.columns().stream(), Stream.of(Question.PATH)).toList()
				: this.question.columns();
	}

	private static boolean isDrawn(Value value) {
		if (value.hasType(TYPES.LIST())) {
			return value.asList(RowReader::isDrawn).stream().allMatch(Boolean::booleanValue);
		}
		return value.isNull() || value.hasType(TYPES.PATH()) || value.hasType(TYPES.NODE());
	}

	List<ResultGraph.Node> nodes() {
		return List.copyOf(this.nodes.values());
	}

	List<ResultGraph.Edge> edges() {
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
		if (value.hasType(TYPES.RELATIONSHIP())) {
			Map<String, Object> told = properties(value.asRelationship());
			told.put("type", value.asRelationship().type());
			return told;
		}
		return PlainValue.of(value);
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
			.forEach((edge) -> edgeIds.add(draw(edge, Objects.requireNonNull(ids.get(edge.startNodeElementId())),
					Objects.requireNonNull(ids.get(edge.endNodeElementId())))));
		return new Way(nodeIds, edgeIds);
	}

	/**
	 * Nodes that were created outside of this service may have no id; these get their
	 * element id.
	 */
	private String draw(Node node) {
		String id = Objects.requireNonNullElse(text(node, "id"), node.elementId());
		this.nodes.computeIfAbsent(id, (newId) -> {
			Set<String> labels = StreamSupport.stream(node.labels().spliterator(), false).collect(Collectors.toSet());
			return new ResultGraph.Node(newId, EntityKinds.of(labels), List.copyOf(EntityKinds.telling(labels)),
					text(node, "name"), text(node, "nameEn"), properties(node));
		});
		return id;
	}

	private String draw(Relationship edge, String from, String to) {
		return this.edgeIds.computeIfAbsent(edge.elementId(), (key) -> {
			String id = unused(edge, from, to);
			this.edges.put(id, new ResultGraph.Edge(id, edge.type(), from, to, properties(edge)));
			return id;
		});
	}

	/**
	 * Creates the id of a relationship. The model has at most one of a type between two
	 * entities, or one per agreement; if there are more, the others get a number.
	 */
	private String unused(Relationship edge, String from, String to) {
		String via = text(edge, "via");
		String id = String.join(":", from, edge.type(), to) + ((via != null) ? ":" + via : "");
		String unused = id;
		for (int i = 2; this.edges.containsKey(unused); i++) {
			unused = id + ":" + i;
		}
		return unused;
	}

	/** Returns a property if it is a string; null otherwise. */
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
