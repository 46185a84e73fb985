package org.accordgraph.page;

import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.model.EntityKinds;
import org.accordgraph.model.Vocabulary;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every name that the graph uses is in {@code cypher/model}. */
@AccordTest
class VocabularyTests {

	@Autowired
	Page page;

	@Autowired
	CypherFolder folder;

	@Test
	void knowsEveryLabelTypeAndPropertyOfTheGraph() {
		assertThat(this.page.ask("""
				MATCH (entity:Entity|Passage)
				WHERE entity.script IS NOT NULL
				CALL (entity) {
				  UNWIND labels(entity) + keys(entity) AS name
				  RETURN name
				  UNION ALL
				  MATCH (entity)-[fact]->()
				  WHERE fact.script IS NOT NULL
				  UNWIND [type(fact)] + keys(fact) AS name
				  RETURN name
				}
				RETURN DISTINCT name
				ORDER BY name
				""")).hasSizeGreaterThan(90).isSubsetOf(Vocabulary.in(this.folder).names());
	}

	@Test
	void hasEachKindAsALabelOfItsOwn() {
		assertThat(Vocabulary.in(this.folder).kinds()).startsWith("Agreement", "Commitment", "Institution")
			.endsWith("Document", "Segment", "Passage")
			.hasSize(20)
			.allSatisfy((kind) -> assertThat(EntityKinds.of(List.of("Entity", kind))).isEqualTo(kind));
		assertThat(EntityKinds.of(List.of("Facility", "Entity", "Institution"))).isEqualTo("Institution");
	}

	@Test
	void enumeratesWhatTheGraphHolds() {
		Map<String, String> enumerated = Map.of("Commitment", "modality", "Project", "status", "Deliverable", "kind",
				"Target", "scope", "Institution", "level", "Observation", "nature", "Place", "basis");
		enumerated.forEach((label, property) -> assertThat(this.page.ask(
				"MATCH (entity:%s) WHERE entity.%s IS NOT NULL RETURN DISTINCT entity.%2$s".formatted(label, property)))
			.isNotEmpty()
			.allSatisfy((value) -> assertThat(Vocabulary.in(this.folder).valuesOf(property, value)).as(property)
				.contains(value)));
	}

}
