package org.accordgraph.query.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.accordgraph.support.table.About;
import org.jspecify.annotations.Nullable;

/**
 * The graph of an answer, with each entity and each relationship once.
 *
 * @param about the question, and whether the graph contains all rows of its answer
 * @param nodes the entities, in the order of the rows
 * @param edges the relationships, in the order of the rows
 */
public record ResultGraph(About about, List<Node> nodes, List<Edge> edges) {

	/**
	 * An entity.
	 *
	 * @param id its id in the model
	 * @param kind its main label
	 * @param labels its labels except {@code Entity}, sorted
	 * @param name its name, which is Chinese if the model has a Chinese one
	 * @param nameEn its English name
	 * @param properties all its properties, by name
	 */
	public record Node(String id, String kind, List<String> labels, @Nullable String name, @Nullable String nameEn,
			Map<String, Object> properties) {

		/**
		 * Returns its attributes with unique names: {@code kind} is its main label and
		 * {@code label} its name, so its own properties of these names become
		 * {@code subkind} and {@code sublabel}.
		 */
		Map<String, Object> told() {
			return ResultGraph.told(this.properties,
					Map.of("kind", this.kind, "labels", this.labels, "label", caption()));
		}

		/** Returns the text that is displayed with it. */
		String caption() {
			return (this.name != null) ? this.name : this.id;
		}

	}

	/**
	 * A relationship.
	 *
	 * @param id its id, composed of its ends and its type so that it is the same in every
	 * answer: {@code from:TYPE:to}, which is also a valid XML name token; further
	 * relationships of the same type between the two get a number as a suffix
	 * @param type its type
	 * @param from the id of its start node
	 * @param to the id of its end node
	 * @param properties all its properties, by name
	 */
	public record Edge(String id, String type, String from, String to, Map<String, Object> properties) {

		/**
		 * Returns its attributes with unique names: {@code relationship} is its type,
		 * because GEXF reserves {@code type}, and so is {@code label}; the ends of an
		 * edge are its {@code source} and {@code target}.
		 */
		Map<String, Object> told() {
			Map<String, Object> told = ResultGraph.told(this.properties,
					Map.of("relationship", this.type, "label", this.type));
			List.of("id", "source", "target", "interaction", "type").forEach((name) -> rename(told, name));
			return told;
		}

	}

	private static Map<String, Object> told(Map<String, Object> properties, Map<String, Object> own) {
		Map<String, Object> told = new TreeMap<>(properties);
		own.keySet().forEach((name) -> rename(told, name));
		told.putAll(own);
		return told;
	}

	/** Prefixes the name of a property that the formats use otherwise. */
	private static void rename(Map<String, Object> told, String name) {
		if (told.containsKey(name)) {
			told.put("sub" + name, told.remove(name));
		}
	}

}
