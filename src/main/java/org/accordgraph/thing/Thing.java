package org.accordgraph.thing;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.accordgraph.cypher.Kinds;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;

/**
 * A thing at the other end of a relation.
 *
 * @param id its id
 * @param kind its main label
 * @param labels its labels but Entity, sorted
 * @param name its Chinese name; a passage has none
 * @param nameEn its English name
 */
public record Thing(String id, String kind, Set<String> labels, @Nullable String name, @Nullable String nameEn) {

	static Thing of(Node node) {
		Set<String> labels = Kinds.telling(labels(node));
		return new Thing(node.get("id").asString(), Kinds.of(labels), labels, text(node.get("name")),
				text(node.get("nameEn")));
	}

	private static Set<String> labels(Node node) {
		return StreamSupport.stream(node.labels().spliterator(), false).collect(Collectors.toSet());
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
