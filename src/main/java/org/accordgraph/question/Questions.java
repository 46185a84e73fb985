package org.accordgraph.question;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
		Vocabulary vocabulary = Vocabulary.in(this.folder);
		Map<String, Question> questions = new TreeMap<>();
		// The planner is the slow part of it, and it works for two at a time.
		this.folder.files("questions/*/*.cypher")
			.parallelStream()
			.map((file) -> check(QuestionFile.read(file), vocabulary))
			.toList()
			.forEach((question) -> questions.put(question.path(), question));
		this.byPath = questions;
	}

	private Question check(QuestionFile file, Vocabulary vocabulary) {
		try (Session session = this.sessions.reading()) {
			return new QuestionCheck(session, vocabulary).check(file);
		}
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
