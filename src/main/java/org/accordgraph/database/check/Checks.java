package org.accordgraph.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.graph.Inspection;
import org.accordgraph.reading.Reading;
import org.accordgraph.refusal.StartRefused;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The invariants of the graph. They are asked of each graph that is loaded, before it is
 * committed; a graph of ours that breaks one does not come to be.
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

	private final Reading reading;

	Checks(CypherFolder folder, Words.Source words, Reading reading) {
		this.all = folder.files("checks/*.cypher").stream().map((file) -> Check.of(file, words.words())).toList();
		this.reading = reading;
	}

	@Override
	public void inspect(TransactionContext tx) {
		String broken = this.all.stream()
			.map((check) -> check.run(tx))
			.filter((result) -> !result.holds() && isAboutOurs(tx, result))
			.map((result) -> "checks/%s.cypher does not hold: %s What breaks it: %s.".formatted(result.name(),
					result.rule(), result.rows().stream().limit(5).toList()))
			.collect(Collectors.joining(" "));
		if (!broken.isEmpty()) {
			throw new StartRefused(broken + " Correct cypher/seed or cypher/derive.");
		}
	}

	/**
	 * What others add to the database may break a rule. It is reported, and stops
	 * nothing.
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
	 * Asks all of them of what changed in a graph that is not committed yet.
	 * @param tx the transaction that writes it
	 * @param nodesOf gives the element ids, each once, of the things that changed, or
	 * what is linked to them did, and may have one of some labels
	 * @return the results of those that do not hold
	 */
	public List<CheckResult> broken(TransactionContext tx, Function<Collection<String>, List<String>> nodesOf) {
		return this.all.stream().map((check) -> {
			long start = System.nanoTime();
			CheckResult result = check.runOf(tx, nodesOf);
			log.debug("checks/{}.cypher: {} ms", check.name(), (System.nanoTime() - start) / 1_000_000);
			return result;
		}).filter((result) -> !result.holds()).toList();
	}

	/**
	 * Asks one of them of the graph as it is committed.
	 * @param name its name
	 * @param nodesOf as for {@link #broken}
	 */
	public CheckResult before(String name, Function<Collection<String>, List<String>> nodesOf) {
		Check check = named(name);
		return this.reading.readAtLeisure((tx) -> check.runOf(tx, nodesOf));
	}

	/**
	 * Asks all of them of the graph as it is now, in one transaction.
	 * @return a result for each, in order of the names
	 */
	List<CheckResult> run() {
		return this.reading.read((tx) -> this.all.stream().map((check) -> check.run(tx)).toList());
	}

	/** The query of a check that gave a result, with what it is told written in it. */
	String cypher(CheckResult result) {
		return named(result.name()).cypher();
	}

	private Check named(String name) {
		return this.all.stream().filter((check) -> check.name().equals(name)).findFirst().orElseThrow();
	}

	/** How many there are; all of them hold of a graph that was just loaded. */
	public int count() {
		return this.all.size();
	}

	/**
	 * Says in a few words how many hold of the graph as it is now; those that do not are
	 * logged.
	 * @return such as {@code 27 of 27 checks hold}
	 */
	public String summary() {
		List<CheckResult> results = run();
		results.stream()
			.filter((result) -> !result.holds())
			.forEach((broken) -> log.warn("checks/{}.cypher does not hold: {} GET /api/checks tells what breaks it",
					broken.name(), broken.rule()));
		return "%d of %d checks hold".formatted(results.stream().filter(CheckResult::holds).count(), results.size());
	}

}
