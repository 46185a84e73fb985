package org.accordgraph.benchmark.mapping;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A body. It does not know its duties: where both sides of a relationship know each
 * other, reading one entity reads all that hangs together.
 */
@Mapped
@Node("Institution")
record Institution(@Id String id, String name, String nameEn, String level) {

}
