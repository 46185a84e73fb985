package org.accordgraph.benchmark.mapping;

import org.springframework.data.neo4j.repository.Neo4jRepository;

@Mapped
interface Agreements extends Neo4jRepository<Agreement, String> {

}
