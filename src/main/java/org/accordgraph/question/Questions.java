package org.accordgraph.question;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

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

	private volatile Map<String, FutureTask<Question>> byPath = Map.of();

	Questions(CypherFolder folder, Sessions sessions) {
		this.folder = folder;
		this.sessions = sessions;
	}

	/**
	 * Reads all question files and begins to have the database check them, in the
	 * background: the planner takes longer for the catalogue than for everything else of
	 * a start. Whoever asks for a question has it checked first.
	 * @throws StartRefused if one of them is not as it should be
	 * @see #requireAll()
	 */
	public void open() {
		Vocabulary vocabulary = Vocabulary.in(this.folder);
		Map<String, FutureTask<Question>> questions = new TreeMap<>();
		this.folder.files("questions/*/*.cypher")
			.stream()
			.map(QuestionFile::read)
			.forEach((file) -> questions.put(file.subject() + "/" + file.name(),
					new FutureTask<>(() -> check(file, vocabulary))));
		this.byPath = questions;
		CompletableFuture.runAsync(() -> questions.values().parallelStream().forEach(FutureTask::run));
	}

	private Question check(QuestionFile file, Vocabulary vocabulary) {
		try (Session session = this.sessions.reading()) {
			return new QuestionCheck(session, vocabulary).check(file);
		}
	}

	/**
	 * Waits until all questions are checked.
	 * @throws StartRefused if one of them is not as it should be
	 */
	public void requireAll() {
		all();
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
		return this.byPath.values().stream().map(Questions::checked).toList();
	}

	Optional<Question> find(String path) {
		return Optional.ofNullable(this.byPath.get(path)).map(Questions::checked);
	}

	private static Question checked(FutureTask<Question> question) {
		question.run();
		try {
			return question.get();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
