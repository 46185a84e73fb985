package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
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

}
