package org.accordgraph.benchmark.mapping;

import java.util.List;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

@Mapped
@Node("Commitment")
record Commitment(@Id String id, String name, String nameEn, String statement, String statementEn, String modality,
		Long level, Long ordinal, Long firmness, @Relationship("HAS_PART") List<Commitment> tasks,
		@Relationship(type = "HAS_DUTY", direction = Relationship.Direction.INCOMING) List<Duty> duties,
		@Relationship(type = "DELIVERS", direction = Relationship.Direction.INCOMING) List<Project> projects) {

}
