package org.accordgraph.query.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

import org.accordgraph.support.table.About;
import org.accordgraph.support.table.Cell;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;

/**
 * Flattens the properties of nodes or edges: one scalar per name, and one type per name
 * for all of them, because the formats require declared attributes. A list becomes text
 * whose items are separated by semicolons.
 *
 * @param types the type of each attribute, by name
 * @param values the values of each node or edge, by its id
 */
record Attributes(Map<String, AttributeType> types, Map<String, Map<String, Attribute>> values) {

	/** The attribute that programs display next to a node or an edge. */
	static final String LABEL = "label";

	/** What XML 1.0 cannot contain, not even escaped. */
	private static final Pattern NOT_XML = Pattern
		.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	static Attributes ofNodes(ResultGraph picture) {
		Map<String, Map<String, Object>> told = new LinkedHashMap<>();
		for (ResultGraph.Node node : picture.nodes()) {
			Map<String, Object> values = node.told();
			values.remove("id");
			told.put(node.id(), values);
		}
		return of(told);
	}

	static Attributes ofEdges(ResultGraph picture) {
		Map<String, Map<String, Object>> told = new LinkedHashMap<>();
		picture.edges().forEach((edge) -> told.put(edge.id(), edge.told()));
		return of(told);
	}

	/** The attributes of the graph: the question, and whether rows are missing. */
	static Map<String, Attribute> ofGraph(About about) {
		Map<String, Attribute> told = new LinkedHashMap<>();
		told.put("question", attribute(about.question(), AttributeType.STRING));
		told.put("questionZh", attribute(about.questionZh(), AttributeType.STRING));
		told.put("rowCount", attribute(about.rows(), AttributeType.INT));
		told.put("cut", attribute(about.cut(), AttributeType.BOOLEAN));
		return told;
	}

	private static Attributes of(Map<String, Map<String, Object>> told) {
		Map<String, AttributeType> types = new TreeMap<>();
		BinaryOperator<AttributeType> common = (one, other) -> (one == other) ? one : AttributeType.STRING;
		told.values().forEach((values) -> values.forEach((name, value) -> types.merge(name, typeOf(value), common)));
		Map<String, Map<String, Attribute>> values = new LinkedHashMap<>();
		told.forEach((id, named) -> {
			Map<String, Attribute> attributes = new LinkedHashMap<>();
			named.forEach((name, value) -> attributes.put(name,
					attribute(value, types.getOrDefault(name, AttributeType.STRING))));
			values.put(id, attributes);
		});
		return new Attributes(types, values);
	}

	private static Attribute attribute(Object value, AttributeType type) {
		String text = (type == AttributeType.DOUBLE) ? value.toString() : Cell.text(value);
		return new DefaultAttribute<>(NOT_XML.matcher(text).replaceAll(""), type);
	}

	private static AttributeType typeOf(Object value) {
		if (value instanceof Long) {
			return AttributeType.LONG;
		}
		if (value instanceof Double) {
			return AttributeType.DOUBLE;
		}
		return (value instanceof Boolean) ? AttributeType.BOOLEAN : AttributeType.STRING;
	}

	/** Returns the values of one node or edge. */
	Map<String, Attribute> of(String id) {
		return this.values.getOrDefault(id, Map.of());
	}

}
