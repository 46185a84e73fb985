package org.accordgraph.query;

import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.AllowedCypher;
import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.support.startup.StartupFailure;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The embedded database has no Graph Data Science library. */
@AccordTest
class GdsQuestionsTests {

	@Autowired
	CypherFolder folder;

	@Autowired
	Questions questions;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	@Test
	void areThree() {
		assertThat(files()).extracting(QuestionFile::path)
			.containsExactly("agreements/similar", "bodies/between-others", "bodies/communities");
		assertThat(files()).allSatisfy((file) -> {
			assertThat(file.triggers()).hasSizeGreaterThan(3);
			assertThat(file.examples()).isEmpty();
		});
	}

	@Test
	void areNotInTheCatalogueWithoutTheLibrary() {
		this.questions.requireAll();
		assertThat(this.questions.all()).extracting(Question::path)
			.hasSize(this.questions.count())
			.doesNotContainAnyElementsOf(files().stream().map(QuestionFile::path).toList());
		assertThat(this.mvc.get().uri("/api/questions/bodies/communities")).hasStatus(404);
	}

	/** The parser reads all of each; only the library is missing. */
	@Test
	void lackNothingButTheLibrary() {
		for (QuestionFile file : files()) {
			assertThatExceptionOfType(ClientException.class)
				.isThrownBy(() -> this.driver.executableQuery("EXPLAIN " + file.typed().bind(Map.of())).execute())
				.satisfies(
						(failure) -> assertThat(failure.getMessage()).contains("gds.").doesNotContain("Invalid input"));
		}
	}

	/** A question of an operator stays without them. */
	@Test
	void aloneMayCallTheLibrary() {
		CypherFile file = this.folder.filesIfAny("gds/bodies/communities.cypher").get(0);
		AllowedCypher.require(file);
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> AllowedCypher.require(new CypherFile("questions/bodies/communities.cypher", file.text())))
			.withMessageContaining("the procedure gds.louvain.stream is called");
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(
				() -> AllowedCypher.require(new CypherFile("gds/bodies/a.cypher", "CALL gds.pageRank.write('a')")));
	}

	private List<QuestionFile> files() {
		List<CypherFile> files = this.folder.filesIfAny("gds/*/*.cypher");
		return files.stream().map(QuestionFile::readBuiltIn).toList();
	}

}
