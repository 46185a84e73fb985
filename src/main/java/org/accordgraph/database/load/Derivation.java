package org.accordgraph.database.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherStatement;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.cypher.StatementSubject;
import org.accordgraph.support.startup.StartupFailure;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/**
 * Computes the facts that follow from others: the rules of {@code cypher/derive}. Each
 * rule starts at a node and can be run for some nodes only. A statement of the same name
 * in {@code cypher/derive/drop} deletes what the rule wrote for a node; it has to run
 * while the facts that the rule used are unchanged. So a change of facts takes three
 * steps: drop, change, compute. The result is that of a computation for all nodes.
 */
@Component
public class Derivation {

	private static final String ALL = """
			MATCH (from:Entity|Passage|Retired)-[fact]->()
			WHERE fact.rule IS NOT NULL
			DELETE fact
			""";

	private final List<Scoped> rules;

	private final List<Scoped> drops;

	Derivation(CypherFolder folder) {
		this.rules = scoped(folder.files("derive/*.cypher"));
		// Facts of a later rule may depend on those of an earlier one.
		this.drops = new ArrayList<>(scoped(folder.files("derive/drop/*.cypher")));
		Collections.reverse(this.drops);
		Map<String, Set<String>> dropped = subjects(this.drops);
		subjects(this.rules).forEach((name, subjects) -> {
			if (!dropped.getOrDefault(name, Set.of()).equals(subjects)) {
				throw new StartupFailure(
						"derive/%1$s: add derive/drop/%1$s, which deletes what the rule wrote and begins at the same label, %2$s."
							.formatted(name, String.join(", ", subjects)));
			}
		});
	}

	private static List<Scoped> scoped(List<CypherFile> files) {
		return files.stream().flatMap((file) -> file.statements().stream()).map(Scoped::of).toList();
	}

	private static Map<String, Set<String>> subjects(List<Scoped> statements) {
		Map<String, Set<String>> subjects = new HashMap<>();
		statements.forEach((each) -> {
			String name = each.statement.file().name();
			subjects.merge(name.substring(name.lastIndexOf('/') + 1), Set.of(each.subject.labels()), Derivation::both);
		});
		return subjects;
	}

	private static Set<String> both(Set<String> some, Set<String> others) {
		return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
	}

	/** The labels of the nodes at which rules start. */
	public Set<String> subjects() {
		return this.rules.stream().flatMap((rule) -> rule.subject.kinds().stream()).collect(Collectors.toSet());
	}

	/**
	 * Deletes the facts that the rules wrote for some nodes.
	 * @param tx the transaction to write in; the facts that the rules used must be
	 * unchanged
	 * @param nodesOf returns the element ids of the nodes that have one of several labels
	 */
	public void drop(TransactionContext tx, Function<Collection<String>, List<String>> nodesOf) {
		this.drops.forEach((drop) -> drop.run(tx, nodesOf));
	}

	/**
	 * Computes the facts of some nodes that have no computed facts yet.
	 * @param tx the transaction to write in
	 * @param nodesOf returns the element ids of the nodes that have one of several labels
	 */
	public void compute(TransactionContext tx, Function<Collection<String>, List<String>> nodesOf) {
		this.rules.forEach((rule) -> rule.run(tx, nodesOf));
	}

	/** The statements of {@link #drop} and {@link #compute}. */
	public List<String> scoped() {
		return Stream.concat(this.drops.stream(), this.rules.stream()).map(Scoped::text).toList();
	}

	/** Deletes the facts of all rules, including former ones. */
	static void dropAll(TransactionContext tx) {
		tx.run(ALL).consume();
	}

	private record Scoped(CypherStatement statement, StatementSubject subject) {

		private static Scoped of(CypherStatement statement) {
			return new Scoped(statement, StatementSubject.of(statement.file().name(), statement.text()));
		}

		private String text() {
			return this.subject.scoped(this.statement.text());
		}

		private void run(TransactionContext tx, Function<Collection<String>, List<String>> nodesOf) {
			List<String> nodes = nodesOf.apply(this.subject.kinds());
			if (!nodes.isEmpty()) {
				tx.run(text(), CypherText.given(Map.of("nodes", nodes))).consume();
			}
		}

	}

}
