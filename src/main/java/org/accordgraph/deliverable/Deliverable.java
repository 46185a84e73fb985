package org.accordgraph.deliverable;

import java.util.List;
import java.util.Set;

import org.accordgraph.thing.Listed;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Property;

/**
 * A deliverable.
 *
 * @param id its id
 * @param name its Chinese name
 * @param nameEn its English name
 * @param aliases its other names
 * @param deliverableKind what it is
 * @param labels its labels but Entity, sorted
 */
@Node("Deliverable")
public record Deliverable(@Id String id, String name, String nameEn, @Nullable List<String> aliases,
		@Property("kind") @Nullable String deliverableKind, @DynamicLabels Set<String> labels) implements Listed {

	public Deliverable {
		labels = Listed.labels("Deliverable", labels);
	}

}
