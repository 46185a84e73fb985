package org.accordgraph.thing;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Properties of a node or relationship, as JSON can say them. */
final class Properties {

	private static final String STATUS = "Status";

	private Properties() {
	}

	/** Those that are no lists, in the order of their names. */
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

	/** Points and durations, which somebody may have added, are given as text. */
	private static Object plain(Object value) {
		boolean known = value instanceof String || value instanceof Number || value instanceof Boolean
				|| value instanceof Temporal;
		return known ? value : value.toString();
	}

	/** A list of strings; empty if there is none. */
	static List<String> strings(Value value) {
		return (value.isNull() || !(value.asObject() instanceof List<?>)) ? List.of()
				: value.asList((element) -> element.asObject().toString());
	}

	/** The properties of which the source says nothing. */
	static List<String> notStated(Map<String, Object> scalars) {
		return scalars.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().endsWith(STATUS) && entry.getValue().equals("NOT_STATED"))
			.map((entry) -> entry.getKey().substring(0, entry.getKey().length() - STATUS.length()))
			.toList();
	}

}
