package org.accordgraph.lookup;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.accordgraph.model.EntityKinds;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;

/**
 * The entity at the other end of a relationship.
 *
 * @param id its id
 * @param kind its main label
 * @param labels its labels except {@code Entity}, sorted
 * @param name its Chinese name; null for a passage
 * @param nameEn its English name
 */
public record EntityReference(String id, String kind, Set<String> labels, @Nullable String name,
		@Nullable String nameEn) {

	static EntityReference of(Node node) {
		Set<String> labels = EntityKinds.telling(labels(node));
		return new EntityReference(node.get("id").asString(), EntityKinds.of(labels), labels, text(node.get("name")),
				text(node.get("nameEn")));
	}

	static Set<String> labels(Node node) {
		return StreamSupport.stream(node.labels().spliterator(), false).collect(Collectors.toSet());
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
