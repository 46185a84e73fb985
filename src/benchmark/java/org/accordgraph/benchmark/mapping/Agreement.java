package org.accordgraph.benchmark.mapping;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

@Mapped
@Node("Agreement")
record Agreement(@Id String id, String name, String nameEn, LocalDate signedOn,
		@Relationship("CONTAINS") List<Commitment> areas,
		@Relationship(type = "SIGNED", direction = Relationship.Direction.INCOMING) List<Signature> signatures) {

}
