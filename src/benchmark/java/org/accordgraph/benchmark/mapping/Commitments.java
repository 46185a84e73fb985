package org.accordgraph.benchmark.mapping;

import java.util.List;

import org.springframework.data.neo4j.repository.Neo4jRepository;

@Mapped
interface Commitments extends Neo4jRepository<Commitment, String> {

	List<Commitment> findAllByDutiesBodyId(String bodyId);

}
