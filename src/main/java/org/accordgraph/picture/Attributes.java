package org.accordgraph.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

import org.accordgraph.format.Cell;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;

/**
 * What nodes or edges are told beside their ends: one flat value a name, each name of one
 * type for all of them, because the formats want each attribute declared.
 *
 * @param types the type of each attribute, by name
 * @param values the values of each node or edge, by its id
 */
record Attributes(Map<String, AttributeType> types, Map<String, Map<String, Attribute>> values) {

	static Attributes ofNodes(Picture picture) {
		Map<String, Map<String, Object>> told = new LinkedHashMap<>();
		for (Picture.Node node : picture.nodes()) {
			Map<String, Object> values = node.told();
			values.remove("id");
			told.put(node.id(), values);
		}
		return of(told);
	}

	static Attributes ofEdges(Picture picture) {
		Map<String, Map<String, Object>> told = new LinkedHashMap<>();
		for (Picture.Edge edge : picture.edges()) {
			Map<String, Object> values = new TreeMap<>(edge.properties());
			// GEXF keeps "type" for itself.
			values.put("relationship", edge.type());
			told.put(edge.id(), values);
		}
		return of(told);
	}

	private static Attributes of(Map<String, Map<String, Object>> told) {
		Map<String, AttributeType> types = new TreeMap<>();
		BinaryOperator<AttributeType> common = (one, other) -> (one == other) ? one : AttributeType.STRING;
		told.values().forEach((values) -> values.forEach((name, value) -> types.merge(name, typeOf(value), common)));
		Map<String, Map<String, Attribute>> values = new LinkedHashMap<>();
		told.forEach((id, named) -> {
			Map<String, Attribute> attributes = new LinkedHashMap<>();
			named.forEach(
					(name, value) -> attributes.put(name, new DefaultAttribute<>(Cell.text(value), types.get(name))));
			values.put(id, attributes);
		});
		return new Attributes(types, values);
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

	/** The values of one node or edge, with its caption as the formats call it. */
	Map<String, Attribute> of(String id, String caption) {
		Map<String, Attribute> attributes = new LinkedHashMap<>(this.values.getOrDefault(id, Map.of()));
		attributes.put("label", DefaultAttribute.createAttribute(caption));
		return attributes;
	}

}
