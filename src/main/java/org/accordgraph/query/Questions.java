package org.accordgraph.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.Fingerprint;
import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.reading.Reading;
import org.accordgraph.refusal.StartRefused;
import org.accordgraph.thread.ServiceThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The catalogue of questions.
 */
@Component
public class Questions {

	private static final Logger log = LoggerFactory.getLogger(Questions.class);

	private final CypherFolder folder;

	private final Reading reading;

	private final OwnQuestions own;

	private volatile String version = "";

	private volatile Map<String, LaterChecked> byPath = Map.of();

	private final Vocabulary vocabulary;

	Questions(CypherFolder folder, Vocabulary vocabulary, OwnQuestions own, Reading reading) {
		this.folder = folder;
		this.vocabulary = vocabulary;
		this.own = own;
		this.reading = reading;
	}

	/**
	 * Reads all question files. The database checks one when it is asked for, or all in
	 * {@link #requireAll()}: the planner takes longer for the catalogue than the rest of
	 * a start.
	 * @throws StartRefused if a built-in one is not as it should be; somebody's own one
	 * is left out then, and the log says why
	 */
	public void open() {
		Map<String, LaterChecked> questions = new TreeMap<>();
		List<CypherFile> builtIn = this.folder.files("questions/*/*.cypher");
		List<CypherFile> own = this.own.files();
		builtIn.stream()
			.map(QuestionFile::read)
			.map(QuestionFile::inBothLanguages)
			.forEach((file) -> questions.put(file.path(), new LaterChecked(() -> Optional.of(check(file)))));
		own.forEach((file) -> addOwn(file, questions));
		this.byPath = questions;
		this.version = Fingerprint.of(Stream.concat(builtIn.stream(), own.stream())
			.map((file) -> file.name() + "\n" + file.text())
			.collect(Collectors.joining("\n")));
	}

	private void addOwn(CypherFile text, Map<String, LaterChecked> questions) {
		try {
			QuestionFile file = QuestionFile.read(text);
			if (questions.containsKey(file.path())) {
				throw file.refused(1, "there is a built-in question of this name: give the file another one");
			}
			questions.put(file.path(), new LaterChecked(() -> {
				try {
					return Optional.of(check(file));
				}
				catch (StartRefused ex) {
					return leftOut(ex);
				}
			}));
		}
		catch (StartRefused ex) {
			leftOut(ex);
		}
	}

	private static Optional<Question> leftOut(StartRefused refusal) {
		log.warn("A question of accord.questions.directory is not served. {}", refusal.getMessage());
		return Optional.empty();
	}

	private Question check(QuestionFile file) {
		return this.reading.read((tx) -> new QuestionCheck(tx, this.vocabulary).check(file));
	}

	/**
	 * Has the database check all questions that it has not checked yet.
	 * @throws StartRefused if a built-in one is not as it should be
	 */
	public void requireAll() {
		ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
				ServiceThreads.called("checking-questions-"));
		try {
			CompletableFuture
				.allOf(this.byPath.values()
					.stream()
					.map((question) -> CompletableFuture.runAsync(question::get, threads))
					.toArray(CompletableFuture[]::new))
				.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
		finally {
			threads.shutdown();
		}
	}

	/** A fingerprint of all question files: another text, another version. */
	public String version() {
		return this.version;
	}

	/** The subjects that have questions, in the order of the alphabet. */
	List<String> subjects() {
		return this.byPath.keySet().stream().map((path) -> path.substring(0, path.indexOf('/'))).distinct().toList();
	}

	/** How many question files there are, before the database has checked them all. */
	public int count() {
		return this.byPath.size();
	}

	/**
	 * A question as somebody would type it who asks for its example.
	 * @param path the question's path, such as {@code ownership/co-owners}
	 * @return plain Cypher without parameters
	 */
	public Optional<String> example(String path) {
		return find(path).map((question) -> question.file().typed().bind(question.examples()));
	}

	Collection<Question> all() {
		return this.byPath.values().stream().map(LaterChecked::get).flatMap(Optional::stream).toList();
	}

	Optional<Question> find(String path) {
		return Optional.ofNullable(this.byPath.get(path)).flatMap(LaterChecked::get);
	}

}
