package org.accordgraph.lookup;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Converts the properties of a node or relationship to JSON values. */
final class NodeProperties {

	private static final String STATUS = "Status";

	private NodeProperties() {
	}

	/** Returns the properties that are not lists, sorted by name. */
	static Map<String, Object> scalars(MapAccessor from, Collection<String> without) {
		Map<String, Object> scalars = new TreeMap<>();
		for (String name : from.keys()) {
			Object value = from.get(name).asObject();
			if (!without.contains(name) && !(value instanceof Collection<?>)) {
				scalars.put(name, plain(value));
			}
		}
		return scalars;
	}

	/**
	 * Converts points and durations to text; the model has none, but users may have added
	 * them.
	 */
	private static Object plain(Object value) {
		boolean known = value instanceof String || value instanceof Number || value instanceof Boolean
				|| value instanceof Temporal;
		return known ? value : value.toString();
	}

	/** Converts a list to strings; empty if the value is not a list. */
	static List<String> strings(Value value) {
		return (value.isNull() || !(value.asObject() instanceof List<?>)) ? List.of()
				: value.asList((element) -> element.asObject().toString());
	}

	/** Returns the properties that the source does not state, by their status. */
	static List<String> notStated(Map<String, Object> scalars) {
		return scalars.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().endsWith(STATUS) && entry.getValue().equals("NOT_STATED"))
			.map((entry) -> entry.getKey().substring(0, entry.getKey().length() - STATUS.length()))
			.toList();
	}

}
