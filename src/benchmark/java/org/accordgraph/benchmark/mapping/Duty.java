package org.accordgraph.benchmark.mapping;

import java.util.List;

import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

@Mapped
@RelationshipProperties
record Duty(@RelationshipId String relationshipId, String role, String basis, String words, List<String> evidence,
		@TargetNode Institution body) {

}
