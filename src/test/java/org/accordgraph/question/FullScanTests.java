package org.accordgraph.question;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.graph.Sessions;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who asks about one thing does not go through all: what begins with an id is found in an
 * index, however large the graph is.
 */
@AccordTest
class FullScanTests {

	/** These lead from a thing to its source, and have no evidence of their own. */
	private static final Set<String> SOURCES = Set.of("EVIDENCED_BY", "IN_SEGMENT", "OF_DOCUMENT");

	@Autowired
	Questions questions;

	@Autowired
	Sessions sessions;

	@Autowired
	Vocabulary vocabulary;

	@Test
	void needsNoneWhereAThingIsNamed() {
		List<Question> keyed = this.questions.all().stream().filter((question) -> !question.ids().isEmpty()).toList();
		assertThat(keyed).hasSizeGreaterThan(30);
		assertThat(keyed).allSatisfy((question) -> {
			assertThat(scans(question, question.file().file().text())).as(question.path()).isEmpty();
			assertThat(scans(question, question.existence())).as(question.existence()).isEmpty();
		});
	}

	@Test
	void tellsAScan() {
		Question all = this.questions.find("accountability/not-stated").orElseThrow();
		assertThat(scans(all, all.file().file().text())).isNotEmpty();
	}

	@Test
	void findsAPassageOnRelationshipsOfEveryType() {
		try (Session session = this.sessions.reading()) {
			Set<String> indexed = new TreeSet<>(session.run(
					"SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes WHERE name = 'fact_evidence' RETURN labelsOrTypes")
				.single()
				.get(0)
				.asList(Value::asString));
			Set<String> types = new TreeSet<>(this.vocabulary.types());
			types.removeAll(SOURCES);
			assertThat(indexed).isEqualTo(types);
		}
	}

	private List<String> scans(Question question, String text) {
		try (Session session = this.sessions.reading()) {
			return Scans.of(session, text, question.examples());
		}
	}

}
