package org.accordgraph.facility;

import java.util.List;
import java.util.Set;

import org.accordgraph.thing.Listed;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Property;

/**
 * A facility.
 *
 * @param id its id
 * @param name its Chinese name
 * @param nameEn its English name
 * @param aliases its other names
 * @param facilityKind what it is
 * @param sideStatus whether the source tells on whose side it is
 * @param labels its labels but Entity, sorted
 */
@Node("Facility")
public record Facility(@Id String id, String name, String nameEn, @Nullable List<String> aliases,
		@Property("kind") @Nullable String facilityKind, @Nullable String sideStatus,
		@DynamicLabels Set<String> labels) implements Listed {

	public Facility {
		labels = Listed.labels("Facility", labels);
	}

}
