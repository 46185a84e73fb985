package org.accordgraph.benchmark.mapping;

import java.util.List;

import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

@Mapped
@RelationshipProperties
record Signature(@RelationshipId String relationshipId, String side, List<String> evidence,
		@TargetNode Institution body) {

}
