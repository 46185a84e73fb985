package org.accordgraph.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.graph.Sessions;
import org.accordgraph.refusal.StartRefused;
import org.neo4j.driver.Session;

import org.springframework.stereotype.Component;

/**
 * The catalogue of questions.
 */
@Component
public class Questions {

	private final CypherFolder folder;

	private final Sessions sessions;

	private volatile Map<String, Question> byPath = Map.of();

	Questions(CypherFolder folder, Sessions sessions) {
		this.folder = folder;
		this.sessions = sessions;
	}

	/**
	 * Reads and checks all question files; until then there are no questions.
	 * @throws StartRefused if one of them is not as it should be
	 */
	public void open() {
		Map<String, Question> questions = new LinkedHashMap<>();
		try (Session session = this.sessions.reading()) {
			QuestionCheck check = new QuestionCheck(session, Vocabulary.in(this.folder));
			for (CypherFile file : this.folder.files("questions/*/*.cypher")) {
				Question question = check.check(QuestionFile.read(file));
				questions.put(question.path(), question);
			}
		}
		this.byPath = questions;
	}

	/** How many questions there are. */
	public int count() {
		return this.byPath.size();
	}

	/**
	 * A question as somebody would type it who asks for its example.
	 * @param path the question's path, such as {@code ownership/co-owners}
	 * @return plain Cypher without parameters
	 */
	public Optional<String> example(String path) {
		return find(path).map((question) -> question.file().withValues(question.examples()));
	}

	Collection<Question> all() {
		return this.byPath.values();
	}

	Optional<Question> find(String path) {
		return Optional.ofNullable(this.byPath.get(path));
	}

}
