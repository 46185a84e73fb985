package org.accordgraph.database.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherStatement;
import org.accordgraph.cypher.CypherTemplate;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.cypher.StatementSubject;
import org.accordgraph.support.startup.StartupFailure;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;

/**
 * An invariant: a query whose rows are its violations.
 *
 * @param name the file name without {@code .cypher}
 * @param rule the rule in words: the first line of the file
 * @param subject the nodes that it is about
 * @param end the other end, if it looks at each relationship by itself
 * @param parameters its parameters, taken from the model
 * @param file the file
 */
record Check(String name, String rule, StatementSubject subject, Optional<StatementSubject> end,
		Map<String, Object> parameters, CypherFile file) {

	/** More rows are not needed to see what is wrong. */
	private static final int MOST_ROWS = 100;

	static Check of(CypherFile file, CheckParameters words) {
		String firstLine = file.text().lines().findFirst().orElse("");
		if (!firstLine.startsWith("// ")) {
			throw new StartupFailure(file.name() + ", line 1: the first line must state the rule, as in // Every …");
		}
		String name = file.name().substring(file.name().lastIndexOf('/') + 1).replace(".cypher", "");
		Map<String, Object> parameters = new HashMap<>();
		for (String parameter : CypherText.parametersOf(file.text())) {
			Object value = words.parameters().get(parameter);
			if (value == null) {
				throw new StartupFailure("%s: $%s is not a parameter of checks: %s.".formatted(file.name(), parameter,
						new TreeSet<>(words.parameters().keySet())));
			}
			parameters.put(parameter, value);
		}
		return new Check(name, firstLine.substring(3).strip(), StatementSubject.of(file.name(), file.text()),
				StatementSubject.otherEnd(file.name(), file.text()), parameters, file);
	}

	/** The query with its parameters written into it, to be run elsewhere. */
	String cypher() {
		return CypherTemplate.of(this.file.text().strip()).bind(this.parameters);
	}

	/** The statements by which it checks some entities. */
	List<String> scoped() {
		return Stream
			.concat(Stream.of(this.subject.scoped(this.file.text())),
					this.end.stream().map((to) -> this.subject.scopedBetween(to, this.file.text())))
			.toList();
	}

	CypherStatement statement() {
		return new CypherStatement(this.file, 1, 1, this.file.text());
	}

	CheckResult run(TransactionContext tx) {
		return run(tx, this.file.text(), this.parameters);
	}

	/**
	 * Checks some entities only.
	 * @param tx the transaction to read in
	 * @param changed the entities
	 */
	CheckResult runOf(TransactionContext tx, ChangedNodes changed) {
		List<String> nodes = changed.of(this.subject.kinds());
		List<String> crowded = this.end.isEmpty() ? List.of()
				: nodes.stream().filter(changed.crowded()::contains).toList();
		if (crowded.isEmpty()) {
			return runOf(tx, nodes);
		}
		CheckResult others = runOf(tx, without(nodes, changed.crowded()));
		StatementSubject to = this.end.orElseThrow();
		Map<String, Object> given = new HashMap<>(this.parameters);
		given.put("crowded", crowded);
		given.put("nodes", without(changed.of(to.kinds()), changed.crowded()));
		given.put("pairs", changed.betweenCrowded());
		return others.and(run(tx, this.subject.scopedBetween(to, this.file.text()), CypherText.given(given)));
	}

	private static List<String> without(List<String> nodes, Set<String> some) {
		return nodes.stream().filter((node) -> !some.contains(node)).toList();
	}

	private CheckResult runOf(TransactionContext tx, List<String> nodes) {
		if (nodes.isEmpty()) {
			return new CheckResult(this.name, this.rule, true, List.of(), false);
		}
		Map<String, Object> given = new HashMap<>(this.parameters);
		given.put("nodes", nodes);
		return run(tx, this.subject.scoped(this.file.text()), CypherText.given(given));
	}

	private CheckResult run(TransactionContext tx, String text, Map<String, Object> parameters) {
		try {
			Result result = tx.run(text, parameters);
			List<Map<String, Object>> rows = result.stream().limit(MOST_ROWS).map((row) -> row.asMap()).toList();
			return new CheckResult(this.name, this.rule, rows.isEmpty(), rows, result.hasNext());
		}
		catch (ClientException ex) {
			throw statement().refusal(ex);
		}
	}

}
