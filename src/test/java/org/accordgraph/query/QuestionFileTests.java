package org.accordgraph.query;

import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.load.Sessions;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.support.request.ParameterType;
import org.accordgraph.support.startup.StartupFailure;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The rules for question files. */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionFileTests {

	@Autowired
	CypherFolder folder;

	@Autowired
	Sessions sessions;

	@Autowired
	QuestionRunner runner;

	List<CypherFile> files() {
		return this.folder.files("questions/*/*.cypher");
	}

	@ParameterizedTest
	@MethodSource("files")
	void keepsTheConventionsAndAnswersItsOwnExample(CypherFile file) {
		Question question = check(file);
		Rows answer = this.runner.ask(question, question.examples(), 1000);
		assertThat(answer.rows().isEmpty()).isEqualTo(LaterQuestions.ALL.contains(question.path()));
		assertThat(answer.rows()).allSatisfy(
				(row) -> assertThat(row.get("evidence")).asInstanceOf(InstanceOfAssertFactories.LIST).isNotEmpty());
		assertThat(file.text()).contains("ORDER BY").endsWith("\n");
		assertThat(file.text().lines()).allSatisfy((line) -> assertThat(line).hasSizeLessThanOrEqualTo(120));
	}

	@ParameterizedTest
	@MethodSource("files")
	void answersTheSameWithItsValuesWrittenIn(CypherFile file) {
		Question question = check(file);
		String typed = question.file().typed().bind(question.examples());
		assertThat(typed).doesNotContain("$").doesNotContain(":param");
		try (Session session = this.sessions.reading()) {
			assertThat(session.run(typed).list()).isEqualTo(session.run(file.text(), question.examples()).list());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					MATCH (n) RETURN n.id AS id, [] AS evidence                                                                   | line 1: the first line must be the question
					"// Who?\nMATCH (n:Place {id: $x}) RETURN n.id AS id, [] AS evidence"                                        | line 2: $x is not declared
					"// Who?\n/*\n:param x => 'a'\n*/\nMATCH (n:Place) RETURN n.id AS id, [] AS evidence"                        | line 3: the parameter x is not used
					"// Who?\n/*\n:param x 'a'\n*/\nMATCH (n:Place) RETURN n.id AS id, [] AS evidence"                           | line 3: write parameters as :param
					"// Who?\n/*\n:param limit => 1\n*/\nMATCH (n:Place) RETURN n.id AS id, $limit AS evidence"                  | line 3: the parameter limit is reserved for the API
					"// Who?\n/*\n:param placeId => 'a'\n*/\nMATCH (n:Place) WHERE n.id = $placeId RETURN n.id AS id, [] AS evidence" | line 5: a parameter whose name ends in Id must be used in a pattern
					"// Who?\nMATCH (n:Place) RETURN n.id AS id, [] AS evidence;"                                                | line 2: a question must be a single statement
					"// Who?\nMATCH (n:Place) RETURN n.id AS id, [] AS evidence\nORDER BY id\nLIMIT 10"                              | line 4: the service adds the limit of the request: remove LIMIT
					"// Who?\nMATCH (n:Place) RETURN n.id AS id, [] AS evidence ORDER BY id skip 5"                                | line 2: the service adds the limit of the request: remove SKIP
					"// Who?\nMATCH (n:Place) RETURN n.id AS id, [] AS evidence ORDER BY id = 'x' LIMIT toInteger('3')"            | line 2: the service adds the limit of the request: remove LIMIT
					"// Who?\nMATCH (n:Place) RETURN n.id AS id, [] AS evidence\nUNION ALL\nMATCH (n:Theme) RETURN n.id AS id, [] AS evidence" | line 3: the limit of the request would apply only to the last part of the UNION
					"// Who?\nMATCH (n:Plaice) RETURN n.id AS id, [] AS evidence"                                                | line 2: 'Plaice' is not in the model
					"// Who?\nMATCH (n:Place) RETURN n.nmae AS name, [] AS evidence"                                             | line 2: 'nmae' is not in the model
					"// Who?\nMATCH (n:Place)-[:SINGED]->() RETURN n.id AS id, [] AS evidence"                                   | line 2: 'SINGED' is not in the model
					"// Who?\nCREATE (n:Place) RETURN n.id AS id, [] AS evidence"                                                | a question must be read-only
					"// Who?\nMATCH (n:Place) RETURN n.id, [] AS evidence"                                                       | needs an alias in camelCase
					"// Who?\nMATCH (n:Place) RETURN n.id AS id"                                                                 | every row must name its evidence
					"// Who?\nMATCH (n:Place)\nRETRUN n.id AS id"                                                                | line 3: Invalid input
					""")
	void refusesABadFileWithLineAndRepair(String text, String message) {
		CypherFile file = new CypherFile("questions/places/bad.cypher", text);
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> check(file))
			.withMessageStartingWith("questions/places/bad.cypher, ")
			.withMessageContaining(message)
			.satisfies((refused) -> assertThat(refused.getMessage()).doesNotContain("\n"));
	}

	/** Limits in subqueries are part of the question, and names are not keywords. */
	@ParameterizedTest
	@ValueSource(strings = {
			"MATCH (n:Place) WITH n ORDER BY n.id LIMIT 3 RETURN n.id AS id, [] AS evidence ORDER BY id",
			"MATCH (n:Place) RETURN n.id AS id, COLLECT { MATCH (n)--(m) RETURN m.id ORDER BY m.id LIMIT 3 } AS evidence ORDER BY id",
			"MATCH (n:Place) RETURN n.id AS limit, [] AS evidence ORDER BY limit DESC, evidence",
			"MATCH (n:Place) RETURN n.id AS skip, 'LIMIT 3' AS text, [] AS evidence ORDER BY skip // LIMIT 5",
			"CALL () { MATCH (n:Place) RETURN n UNION MATCH (n:Theme) RETURN n } RETURN n.id AS union, [] AS evidence ORDER BY union" })
	void takesALimitWithin(String statement) {
		Question question = check(new CypherFile("questions/places/good.cypher", "// Who?\n" + statement));
		assertThat(this.runner.ask(question, Map.of(), 1)).satisfies((answer) -> {
			assertThat(answer.rows()).hasSize(1);
			assertThat(answer.cut()).isTrue();
		});
	}

	@Test
	void readsTheSecondLineAsTheQuestionInChinese() {
		QuestionFile file = QuestionFile.read(new CypherFile("questions/places/two.cypher",
				"// Which places?\n// 哪些地点？\n//\n// One row a place.\nMATCH (n:Place) RETURN n.id AS id, [] AS evidence"));
		assertThat(file.title()).isEqualTo("Which places?");
		assertThat(file.titleZh()).isEqualTo("哪些地点？");
		assertThat(file.description()).isEqualTo("One row a place.");
	}

	@Test
	void refusesABuiltInQuestionWithoutChinese() {
		CypherFile file = new CypherFile("questions/places/one.cypher",
				"// Which places?\n//\n// 地点 a row.\nMATCH (n:Place) RETURN n.id AS id, [] AS evidence");
		assertThat(QuestionFile.read(file).titleZh()).isEqualTo("Which places?");
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> QuestionFile.readBuiltIn(file))
			.withMessageStartingWith("questions/places/one.cypher, line 2: ");
	}

	@Test
	void readsTheTypeOfAParameterFromItsExample() {
		CypherFile file = new CypherFile("questions/places/types.cypher",
				"""
						// Which types are there?
						/*
						:param text => 'a'
						:param whole => 3
						:param day => date('2021-12-17')
						:param flag => true
						:param list => ['a', 'b']
						:param sum => 1 + 2
						*/
						MATCH (place:Place)
						RETURN $text AS text, $whole AS whole, $day AS day, $flag AS flag, $list AS list, $sum AS sum, [] AS evidence
						""");
		assertThat(check(file).parameters()).extracting(Parameter::type)
			.containsExactly(ParameterType.STRING, ParameterType.INTEGER, ParameterType.DATE, ParameterType.BOOLEAN,
					ParameterType.LIST, ParameterType.INTEGER);
	}

	private Question check(CypherFile file) {
		try (Session session = this.sessions.reading()) {
			return new QuestionCheck(session, Vocabulary.in(this.folder)).check(QuestionFile.read(file));
		}
	}

}
