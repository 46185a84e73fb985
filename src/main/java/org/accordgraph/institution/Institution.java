package org.accordgraph.institution;

import java.util.List;
import java.util.Set;

import org.accordgraph.thing.Listed;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An institution.
 *
 * @param id its id
 * @param name its Chinese name
 * @param nameEn its English name
 * @param aliases its other names
 * @param level NATIONAL, MUNICIPAL, DISTRICT or ENTERPRISE
 * @param labels its labels but Entity, sorted
 */
@Node("Institution")
public record Institution(@Id String id, String name, String nameEn, @Nullable List<String> aliases,
		@Nullable String level, @DynamicLabels Set<String> labels) implements Listed {

	public Institution {
		labels = Listed.labels("Institution", labels);
	}

}
