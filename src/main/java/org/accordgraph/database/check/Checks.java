package org.accordgraph.database.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.database.load.Inspection;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.support.startup.StartupFailure;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The invariants of the graph. They are checked whenever the graph is loaded, before the
 * commit; a graph whose own entities violate one is never committed.
 */
@Component
public class Checks implements Inspection {

	private static final Logger log = LoggerFactory.getLogger(Checks.class);

	private static final String OURS = """
			MATCH (node:Entity|Passage)
			WHERE node.id IN $ids AND node.script IS NOT NULL
			RETURN true AS ours
			LIMIT 1
			""";

	private final List<Check> all;

	private final GraphReader reading;

	Checks(CypherFolder folder, CheckParameters.Source words, GraphReader reading) {
		this.all = folder.files("checks/*.cypher").stream().map((file) -> Check.of(file, words.words())).toList();
		this.reading = reading;
	}

	@Override
	public void inspect(TransactionContext tx) {
		String broken = this.all.stream()
			.map((check) -> check.run(tx))
			.filter((result) -> !result.holds() && isAboutOurs(tx, result))
			.map((result) -> "checks/%s.cypher failed: %s Violations: %s.".formatted(result.name(), result.rule(),
					result.rows().stream().limit(5).toList()))
			.collect(Collectors.joining(" "));
		if (!broken.isEmpty()) {
			throw new StartupFailure(broken + " Correct cypher/seed or cypher/derive.");
		}
	}

	/**
	 * Whether a violation concerns entities of the scripts. Violations by data of others
	 * are reported, but do not stop the load.
	 */
	private static boolean isAboutOurs(TransactionContext tx, CheckResult result) {
		List<String> ids = result.rows()
			.stream()
			.flatMap((row) -> row.values().stream())
			.flatMap((value) -> (value instanceof Collection<?> values) ? values.stream() : Stream.of(value))
			.map(String::valueOf)
			.toList();
		return tx.run(OURS, Map.of("ids", ids)).hasNext();
	}

	/**
	 * Runs all checks on the changes of a graph that is not committed yet.
	 * @param tx the transaction that writes it
	 * @param changed the entities that changed or are linked to one that did
	 * @return the results of the violated checks
	 */
	public List<CheckResult> broken(TransactionContext tx, ChangedNodes changed) {
		return this.all.stream().map((check) -> {
			long start = System.nanoTime();
			CheckResult result = check.runOf(tx, changed);
			log.debug("checks/{}.cypher: {} ms", check.name(), (System.nanoTime() - start) / 1_000_000);
			return result;
		}).filter((result) -> !result.holds()).toList();
	}

	/**
	 * Runs one check on the committed graph.
	 * @param name its name
	 * @param changed as for {@link #broken}
	 */
	public CheckResult before(String name, ChangedNodes changed) {
		Check check = named(name);
		return this.reading.readAtLeisure((tx) -> check.runOf(tx, changed));
	}

	/**
	 * Runs all checks on the committed graph, in one transaction.
	 * @return a result for each, ordered by name
	 */
	List<CheckResult> run() {
		return this.reading.read((tx) -> this.all.stream().map((check) -> check.run(tx)).toList());
	}

	/** The query of the check of a result, with its parameters written into it. */
	String cypher(CheckResult result) {
		return named(result.name()).cypher();
	}

	private Check named(String name) {
		return this.all.stream().filter((check) -> check.name().equals(name)).findFirst().orElseThrow();
	}

	/**
	 * The queries of all checks by name, with their parameters written into them.
	 */
	public Map<String, String> texts() {
		return this.all.stream().collect(Collectors.toMap(Check::name, Check::cypher));
	}

	/** The statements that check what an import changed, with their parameters. */
	public Map<String, Map<String, Object>> scoped() {
		Map<String, Map<String, Object>> scoped = new LinkedHashMap<>();
		this.all.forEach(
				(check) -> check.scoped().forEach((text) -> scoped.put(text, CypherText.given(check.parameters()))));
		return scoped;
	}

	/** The number of checks; all of them pass on a graph that was just loaded. */
	public int count() {
		return this.all.size();
	}

	/**
	 * Runs all checks and returns the number of those that pass; the others are logged.
	 * @return such as {@code 27 of 27 checks passed}
	 */
	public String summary() {
		List<CheckResult> results = run();
		results.stream()
			.filter((result) -> !result.holds())
			.forEach((broken) -> log.warn("checks/{}.cypher failed: {} GET /api/checks lists the violations",
					broken.name(), broken.rule()));
		return "%d of %d checks passed".formatted(results.stream().filter(CheckResult::holds).count(), results.size());
	}

}
