package org.accordgraph.query;

import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.accordgraph.database.load.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Detection of questions that search for paths and are therefore expensive. */
@AccordTest
class PathSearchTests {

	@Autowired
	Questions questions;

	@Autowired
	Sessions sessions;

	@ParameterizedTest
	@ValueSource(strings = { "(:Duty)-[:ASSIGNED_TO]->(:Body)", "(:Place {id: 'a'})-[:PART_OF]->{0,1}(:Place)",
			"(:Place {id: 'a'})-[:PART_OF*0..1]->(:Place)",
			"(:Place {id: 'a'})((x)-[:PART_OF]->(y) WHERE y.name <> 'b'){0,1}(:Place)" })
	void isNoSearchWhereAStepMayBeLeftOut(String pattern) {
		assertThat(searches(pattern)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "(:Place {id: 'a'})-[:PART_OF]->{0,3}(:Place)", "(:Place {id: 'a'})-[:PART_OF*]->(:Place)",
			"(:Place {id: 'a'})-[:PART_OF]->{1,12}(:Place)", "(:Place {id: 'a'})-[:PART_OF*0..10]->(:Place)",
			"(:Place {id: 'a'})-[:PART_OF]->+(:Place)",
			"(:Place {id: 'a'})-[:PART_OF]->{0,1}(:Place)-[:PART_OF]->{0,2}(:Place)",
			"ALL SHORTEST (:Place {id: 'a'})-[:PART_OF]-{1,8}(:Place {id: 'b'})",
			"(:Place {id: 'a'})((x)-[:PART_OF]->(y) WHERE y.name <> 'b'){1,5}(:Place)" })
	void isASearchWhereTheLengthIsOpen(String pattern) {
		assertThat(searches(pattern)).isTrue();
	}

	@Test
	void leavesMostQuestionsAlone() {
		assertThat(Stream.of("bodies/paths", "bodies/neighbourhood", "projects/in-a-place").map(this::named))
			.allMatch(Question::searchesPaths);
		assertThat(Stream.of("ownership/co-owners", "ownership/duties-of-a-body", "agreements/signatories")
			.map(this::named)).noneMatch(Question::searchesPaths);
	}

	private Question named(String path) {
		return this.questions.find(path).orElseThrow();
	}

	private boolean searches(String pattern) {
		try (Session session = this.sessions.reading()) {
			return PathSearch
				.isIn(session.run("EXPLAIN MATCH path = " + pattern + " RETURN count(*)").consume().plan());
		}
	}

}
