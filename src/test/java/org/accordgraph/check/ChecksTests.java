package org.accordgraph.check;

import java.util.List;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.graph.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.QueryType;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of the graph, and of the files that say so. */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecksTests {

	@Autowired
	CypherFolder folder;

	@Autowired
	Words.Source words;

	@Autowired
	Sessions sessions;

	@Autowired
	MockMvcTester mvc;

	List<CypherFile> files() {
		return this.folder.files("checks/*.cypher");
	}

	@ParameterizedTest
	@MethodSource("files")
	void holds(CypherFile file) {
		Check check = Check.of(file, this.words.words());
		try (Session session = this.sessions.reading()) {
			assertThat(session.executeRead(check::run).rows()).as(check.rule()).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void isAReadingQueryInTheWordsOfTheModel(CypherFile file) {
		assertThat(Vocabulary.in(this.folder).unknownIn(file.text())).isEmpty();
		assertThat(file.text()).contains("ORDER BY").endsWith("\n");
		try (Session session = this.sessions.reading()) {
			var summary = session.run("EXPLAIN " + file.text(), this.words.words().parameters()).consume();
			assertThat(summary.queryType()).isEqualTo(QueryType.READ_ONLY);
			// The page states no project that delivers a commitment: nothing has that
			// type.
			assertThat(summary.notifications())
				.allSatisfy((notification) -> assertThat(notification.description()).contains("type is: DELIVERS"));
		}
	}

	@Test
	void areReportedOverHttp() {
		var report = assertThat(this.mvc.get().uri("/api/checks")).hasStatusOk().bodyJson();
		report.extractingPath("$.checks").isEqualTo(files().size());
		report.extractingPath("$.holding").isEqualTo(files().size());
		report.extractingPath("$.results[0].rule")
			.isEqualTo("Every agreement has exactly one main theme, of kind POLICY, and at least two signatories.");
	}

}
