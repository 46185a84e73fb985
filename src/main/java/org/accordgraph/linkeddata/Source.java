package org.accordgraph.linkeddata;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A document that the dataset was made from.
 *
 * @param id its id
 * @param name its title, which is Chinese
 * @param nameEn its English title
 */
@Node("Document")
record Source(@Id String id, @Nullable String name, @Nullable String nameEn) {

}
