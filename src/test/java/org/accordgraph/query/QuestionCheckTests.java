package org.accordgraph.query;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.model.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.exceptions.ClientException;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

/**
 * A database that goes away while questions are checked says nothing about the questions.
 * The driver reports a client error if it gets no connection in time.
 */
class QuestionCheckTests {

	private static final CypherFolder FOLDER = new CypherFolder(Path.of("cypher").toUri().toString());

	private static final Vocabulary VOCABULARY = Vocabulary.in(FOLDER);

	private static final ClientException NO_CONNECTION = new ClientException(
			"Unable to acquire connection from the pool within configured maximum time of 2000ms",
			new TimeoutException());

	static List<CypherFile> files() {
		return FOLDER.files("questions/*/*.cypher");
	}

	@ParameterizedTest
	@MethodSource("files")
	void blamesNoFileForADatabaseThatIsAway(CypherFile file) {
		SimpleQueryRunner away = mock(SimpleQueryRunner.class, (call) -> {
			throw NO_CONNECTION;
		});
		assertThatThrownBy(() -> new QuestionCheck(away, VOCABULARY).check(QuestionFile.read(file)))
			.isSameAs(NO_CONNECTION);
	}

}
