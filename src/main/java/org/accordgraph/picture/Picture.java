package org.accordgraph.picture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.accordgraph.format.About;
import org.jspecify.annotations.Nullable;

/**
 * What an answer draws: each thing and each relationship once.
 *
 * @param about the question that it answers, and whether all rows of it are drawn
 * @param nodes the things, in the order in which the rows name them
 * @param edges the relationships, likewise
 */
public record Picture(About about, List<Node> nodes, List<Edge> edges) {

	/**
	 * A thing.
	 *
	 * @param id its id in the model
	 * @param kind its main label
	 * @param labels all its labels but {@code Entity}, sorted
	 * @param name its name, Chinese where the model has one
	 * @param nameEn its English name
	 * @param properties all its properties, by name
	 */
	public record Node(String id, String kind, List<String> labels, @Nullable String name, @Nullable String nameEn,
			Map<String, Object> properties) {

		/**
		 * What it is told with, each name once: {@code kind} is its main label, and its
		 * own property of that name is {@code subkind}.
		 */
		Map<String, Object> told() {
			Map<String, Object> told = new TreeMap<>(this.properties);
			if (told.containsKey("kind")) {
				told.put("subkind", told.get("kind"));
			}
			told.put("kind", this.kind);
			told.put("labels", this.labels);
			return told;
		}

		/** What is written beside it. */
		String caption() {
			return (this.name != null) ? this.name : this.id;
		}

	}

	/**
	 * A relationship.
	 *
	 * @param id made of its ends and its type, so that it is the same in every answer:
	 * {@code from:TYPE:to}, which is also a name token of XML
	 * @param type its type
	 * @param from the id of the node where it begins
	 * @param to the id of the node where it ends
	 * @param properties all its properties, by name
	 */
	public record Edge(String id, String type, String from, String to, Map<String, Object> properties) {

	}

}
