package org.accordgraph.benchmark.mapping;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

@Mapped
@Node("Project")
record Project(@Id String id, String name, String nameEn) {

}
