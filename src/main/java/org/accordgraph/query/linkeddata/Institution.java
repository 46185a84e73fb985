package org.accordgraph.query.linkeddata;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * The properties of an institution that the vocabularies have terms for.
 *
 * @param id its id
 * @param name its Chinese name
 * @param nameEn its English name
 * @param aliases its other names
 * @param furtherLabels its labels except Institution
 */
@Node("Institution")
record Institution(@Id String id, String name, String nameEn, @Nullable List<String> aliases,
		@DynamicLabels Set<String> furtherLabels) {

}
