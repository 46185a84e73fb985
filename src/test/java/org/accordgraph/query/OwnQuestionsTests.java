package org.accordgraph.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.query.graph.ResultGraph;
import org.accordgraph.support.request.BadParameter;
import org.accordgraph.support.startup.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A folder with an operator's own questions: valid ones are served, the others are
 * reported.
 */
@AccordTest
@ExtendWith(OutputCaptureExtension.class)
class OwnQuestionsTests {

	@Autowired
	CypherFolder folder;

	@Autowired
	GraphReader reading;

	@Autowired
	QuestionRunner runner;

	@Autowired
	Driver driver;

	@TempDir
	Path directory;

	@Test
	void areServedBesideTheBuiltInOnes() throws IOException {
		put("mine/cities.cypher", "// Which cities are there?\nMATCH (city:City)\n"
				+ "RETURN city.id AS id, ['x'] AS evidence\nORDER BY id\n");
		Questions questions = open(this.directory);
		assertThat(questions.find("mine/cities")).isPresent();
		assertThat(questions.find("ownership/co-owners")).isPresent();
	}

	@Test
	void areLeftOutWithFileLineAndRepairWhereTheyAreBad(CapturedOutput output) throws IOException {
		put("mine/header.cypher", "MATCH (city:City) RETURN city.id AS id, [] AS evidence\n");
		put("mine/label.cypher", "// Which?\nMATCH (city:Citty)\nRETURN city.id AS id, [] AS evidence\n");
		put("mine/limit.cypher",
				"// Which?\nMATCH (city:City)\nRETURN city.id AS id, [] AS evidence\nORDER BY id\nLIMIT 3\n");
		put("ownership/co-owners.cypher", "// Which?\nMATCH (city:City)\nRETURN city.id AS id, [] AS evidence\n");
		put("mine/transactions.cypher", "// Which?\nSHOW TRANSACTIONS YIELD transactionId AS id RETURN id\n");
		put("mine/settings.cypher",
				"// Which?\nCALL dbms.listConfig() YIELD name\nRETURN name AS id, [] AS evidence\n");
		put("mine/file.cypher", "// Which?\nLOAD CSV FROM 'file:///x' AS row\nRETURN row[0] AS id, [] AS evidence\n");
		Files.write(this.directory.resolve("mine/latin.cypher"), "// Où?\n".getBytes(StandardCharsets.ISO_8859_1));
		put("mine/good.cypher", "// Which?\nMATCH (city:City)\nRETURN city.id AS id, [] AS evidence\n");

		Questions questions = open(this.directory);

		assertThat(questions.all()).extracting(Question::path)
			.contains("mine/good", "ownership/co-owners")
			.doesNotContain("mine/header", "mine/label", "mine/limit", "mine/transactions", "mine/settings",
					"mine/file", "mine/latin");
		assertThat(questions.find("ownership/co-owners").orElseThrow().parameters()).hasSize(1);
		assertThat(output).contains("questions/mine/header.cypher, line 1: the first line must be the question")
			.contains("questions/mine/label.cypher, line 2: 'Citty' is not in the model")
			.contains("questions/mine/limit.cypher, line 5: the service adds the limit of the request")
			.contains("questions/mine/transactions.cypher, line 2: SHOW")
			.contains("questions/mine/settings.cypher, line 2: the procedure dbms.listConfig is called")
			.contains("questions/mine/file.cypher, line 2: LOAD CSV reads files")
			.contains("latin.cypher cannot be read as UTF-8")
			.contains("questions/ownership/co-owners.cypher, line 1: there is a built-in question with this name");
	}

	@Test
	void tellAPathThatIsTextInAColumnOfItsOwn() throws IOException {
		put("mine/paths.cypher", "// Which cities are there?\nMATCH (city:City)\n"
				+ "RETURN city.id AS id, city.nameEn AS path, ['x'] AS evidence\nORDER BY id\n");
		Question question = open(this.directory).find("mine/paths").orElseThrow();
		Rows rows = this.runner.ask(question, Map.of(), 10);
		assertThat(rows.columns()).containsExactly("id", "evidence", "path");
		assertThat(rows.rows().get(0)).containsEntry("id", "chengdu").containsEntry("path", "Chengdu");
	}

	@Test
	void areAskedOfThePresentDayIfTheirExampleIsToday() throws IOException {
		put("mine/signed.cypher", """
				// Which agreements were signed by a day?
				/*
				:param asOf => date()
				:param from => date('2021-12-01')
				*/
				MATCH (agreement:Agreement) WHERE $from <= agreement.signedOn <= $asOf
				RETURN agreement.id AS id, $asOf AS day, ['x'] AS evidence
				ORDER BY id
				""");
		Question question = open(this.directory).find("mine/signed").orElseThrow();
		MultiValueMap<String, String> given = new LinkedMultiValueMap<>();
		given.add("from", "2021-12-01");
		assertThat(asked(question, given)).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).containsEntry("day", LocalDate.now()));
		given.add("asOf", "2021-12-02");
		assertThat(asked(question, given)).isEmpty();
		given.remove("from");
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> asked(question, given))
			.withMessageContaining("from");
	}

	private List<Map<String, Object>> asked(Question question, MultiValueMap<String, String> given) {
		return this.runner.ask(question, AnswerRequest.of(question, List.of("json"), given).values(), 10).rows();
	}

	/** The model has at most one, but analysts may add more. */
	@Test
	void drawEveryRelationshipOfATypeBetweenTwoNodes() {
		Question question = open(this.directory).find("facilities/paired").orElseThrow();
		RowReader reader = new RowReader(question);
		try (Session session = this.driver.session(); Transaction tx = session.beginTransaction()) {
			tx.run("""
					CREATE (one {id: 'one'})-[:ON_SIDE {words: 'first'}]->(other {id: 'other'}),
					  (one)-[:ON_SIDE {words: 'second'}]->(other)
					WITH one, other
					MATCH path = (one)-[side:ON_SIDE]->(other)
					RETURN [path, path] AS path
					ORDER BY side.words
					""").list(reader::read);
			tx.rollback();
		}
		assertThat(reader.nodes()).hasSize(2);
		assertThat(reader.edges()).extracting(ResultGraph.Edge::id)
			.containsExactly("one:ON_SIDE:other", "one:ON_SIDE:other:2");
		assertThat(reader.edges()).extracting((edge) -> edge.properties().get("words"))
			.containsExactly("first", "second");
		assertThat(reader.columns()).isEqualTo(question.columns());
	}

	@Test
	void refuseTheStartWhereTheFolderIsNotThere() {
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> open(this.directory.resolve("nothing")))
			.withMessageContaining("accord.questions.directory");
	}

	private Questions open(Path directory) {
		Questions questions = new Questions(this.folder, Vocabulary.in(this.folder), new OwnQuestions(directory),
				this.reading);
		questions.open();
		return questions;
	}

	private void put(String name, String text) throws IOException {
		Path file = this.directory.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
