package org.accordgraph.query;

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
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.support.startup.StartupFailure;
import org.accordgraph.support.thread.ServiceThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The catalogue of questions.
 */
@Component
public class Questions {

	private static final Logger log = LoggerFactory.getLogger(Questions.class);

	private static final String GDS = """
			SHOW PROCEDURES
			YIELD name
			WHERE name = 'gds.graph.drop'
			RETURN count(*) > 0 AS found
			""";

	private final CypherFolder folder;

	private final GraphReader reading;

	private final OwnQuestions own;

	private volatile String version = "";

	private volatile Map<String, LazyQuestion> byPath = Map.of();

	/** Those that are there only if the server has the Graph Data Science library. */
	private volatile Map<String, LazyQuestion> ofGds = Map.of();

	private final Vocabulary vocabulary;

	Questions(CypherFolder folder, Vocabulary vocabulary, OwnQuestions own, GraphReader reading) {
		this.folder = folder;
		this.vocabulary = vocabulary;
		this.own = own;
		this.reading = reading;
	}

	/**
	 * Reads all question files. The database checks each one on its first request, or all
	 * in {@link #requireAll()}, because planning the whole catalogue takes longer than
	 * the rest of the startup. An operator's own file that is invalid is skipped, and the
	 * log says why.
	 * @throws StartupFailure if a built-in file is invalid
	 */
	public void open() {
		Map<String, LazyQuestion> questions = new TreeMap<>();
		List<CypherFile> builtIn = this.folder.files("questions/*/*.cypher");
		List<CypherFile> own = this.own.files(Questions::leftOut);
		builtIn.stream()
			.map(QuestionFile::readBuiltIn)
			.forEach((file) -> questions.put(file.path(), new LazyQuestion(() -> Optional.of(check(file)))));
		own.forEach((file) -> addOwn(file, questions));
		List<CypherFile> gds = this.folder.filesIfAny("gds/*/*.cypher");
		Map<String, LazyQuestion> ofGds = new TreeMap<>();
		gds.stream()
			.map(QuestionFile::readBuiltIn)
			.filter((file) -> !questions.containsKey(file.path()))
			.forEach((file) -> ofGds.put(file.path(),
					new LazyQuestion(() -> hasGds() ? checkWithGds(file) : Optional.empty())));
		this.byPath = questions;
		this.ofGds = ofGds;
		this.version = Fingerprint.of(Stream.of(builtIn, gds, own)
			.flatMap(List::stream)
			.map((file) -> file.name() + "\n" + file.text())
			.collect(Collectors.joining("\n")));
	}

	/** Another version of the library may lack what a question calls. */
	private Optional<Question> checkWithGds(QuestionFile file) {
		try {
			return Optional.of(check(file));
		}
		catch (StartupFailure ex) {
			log.warn("A question that needs the Graph Data Science library was skipped. {}", ex.getMessage());
			return Optional.empty();
		}
	}

	private boolean hasGds() {
		return this.reading.ask(GDS, Map.of(), (result) -> result.single().get("found").asBoolean());
	}

	private void addOwn(CypherFile text, Map<String, LazyQuestion> questions) {
		try {
			QuestionFile file = QuestionFile.read(text);
			if (questions.containsKey(file.path())) {
				throw file.refused(1, "there is a built-in question with this name: rename the file");
			}
			questions.put(file.path(), new LazyQuestion(() -> {
				try {
					return Optional.of(check(file));
				}
				catch (StartupFailure ex) {
					return leftOut(ex);
				}
			}));
		}
		catch (StartupFailure ex) {
			leftOut(ex);
		}
	}

	private static Optional<Question> leftOut(StartupFailure refusal) {
		log.warn("A question in accord.questions.directory was skipped. {}", refusal.getMessage());
		return Optional.empty();
	}

	private Question check(QuestionFile file) {
		return this.reading.read((tx) -> new QuestionCheck(tx, this.vocabulary).check(file));
	}

	/**
	 * Checks all questions that the database has not checked yet.
	 * @throws StartupFailure if a built-in file is invalid
	 */
	public void requireAll() {
		// One processor is left for the questions that somebody asks meanwhile.
		int processors = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
		ExecutorService threads = Executors.newFixedThreadPool(processors,
				ServiceThreads.called("checking-questions-"));
		try {
			CompletableFuture
				.allOf(Stream.of(this.byPath, this.ofGds)
					.flatMap((questions) -> questions.values().stream())
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

	/** Returns a fingerprint of all question files, which changes with any text. */
	public String version() {
		return this.version;
	}

	/** Returns the subjects that have questions, in alphabetical order. */
	List<String> subjects() {
		return this.byPath.keySet().stream().map((path) -> path.substring(0, path.indexOf('/'))).distinct().toList();
	}

	/** Returns the paths of the questions, in alphabetical order. */
	public List<String> paths() {
		return List.copyOf(this.byPath.keySet());
	}

	/** Returns the number of question files, including those that are not checked yet. */
	public int count() {
		return this.byPath.size();
	}

	/**
	 * Returns a question with its example values, as for an editor.
	 * @param path the question's path, such as {@code ownership/co-owners}
	 * @return Cypher without parameters; empty if there is no such question
	 */
	public Optional<String> example(String path) {
		return find(path).map((question) -> question.file().typed().bind(question.examples()));
	}

	Collection<Question> all() {
		return Stream.of(this.byPath, this.ofGds)
			.flatMap((questions) -> questions.values().stream())
			.map(LazyQuestion::get)
			.flatMap(Optional::stream)
			.toList();
	}

	Optional<Question> find(String path) {
		return Optional.ofNullable(this.byPath.getOrDefault(path, this.ofGds.get(path))).flatMap(LazyQuestion::get);
	}

}
