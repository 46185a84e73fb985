package org.accordgraph.page;

import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.Kinds;
import org.accordgraph.cypher.Vocabulary;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every name that the graph uses stands in cypher/vocabulary.csv. */
@AccordTest
class VocabularyTests {

	@Autowired
	Page page;

	@Autowired
	CypherFolder folder;

	@Test
	void knowsEveryLabelTypeAndPropertyOfTheGraph() {
		assertThat(this.page.ask("""
				MATCH (thing:Entity|Passage)
				WHERE thing.script IS NOT NULL
				CALL (thing) {
				  UNWIND labels(thing) + keys(thing) AS name
				  RETURN name
				  UNION ALL
				  MATCH (thing)-[fact]->()
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
		assertThat(Vocabulary.in(this.folder).entries()).filteredOn((entry) -> entry.kind().equals("label"))
			.filteredOn(
					(entry) -> !List.of("Entity", "Retired", "Dataset", "Import", "Decision").contains(entry.name()))
			.filteredOn((entry) -> entry.on().isEmpty() || entry.on().equals("Entity"))
			.allSatisfy((entry) -> assertThat(Kinds.of(List.of("Entity", entry.name()))).isEqualTo(entry.name()));
	}

	@Test
	void enumeratesWhatTheGraphHolds() {
		Map<String, String> enumerated = Map.of("Commitment", "modality", "Project", "status", "Deliverable", "kind",
				"Target", "scope", "Institution", "level", "Observation", "nature", "Place", "basis");
		enumerated.forEach((label, property) -> assertThat(this.page
			.ask("MATCH (thing:%s) WHERE thing.%s IS NOT NULL RETURN DISTINCT thing.%2$s".formatted(label, property)))
			.isNotEmpty()
			.allSatisfy((value) -> assertThat(Vocabulary.in(this.folder).valuesOf(property, value)).as(property)
				.contains(value)));
	}

}
