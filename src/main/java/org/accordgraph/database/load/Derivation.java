package org.accordgraph.graph;

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
import org.accordgraph.cypher.Subject;
import org.accordgraph.refusal.StartRefused;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/**
 * Computes what follows from facts: the rules of {@code cypher/derive}. Each begins at a
 * node, and can be asked of some nodes only. For what it wrote there, it has a statement
 * of the same name in {@code cypher/derive/drop} that takes it away, and is run while the
 * facts that led there are still as they were. So whoever changes facts drops first,
 * changes, and computes again; the outcome is that of a computation over all.
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
		// What a later rule wrote may rest on what an earlier one did.
		this.drops = new ArrayList<>(scoped(folder.files("derive/drop/*.cypher")));
		Collections.reverse(this.drops);
		Map<String, Set<String>> dropped = subjects(this.drops);
		subjects(this.rules).forEach((name, subjects) -> {
			if (!dropped.getOrDefault(name, Set.of()).equals(subjects)) {
				throw new StartRefused(
						"derive/%1$s: add derive/drop/%1$s, which takes away what the rule wrote and begins at the same label, %2$s."
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

	/** The labels of the nodes at which rules begin. */
	public Set<String> subjects() {
		return this.rules.stream().flatMap((rule) -> rule.subject.kinds().stream()).collect(Collectors.toSet());
	}

	/**
	 * Takes away what the rules wrote for some nodes.
	 * @param tx writes; the facts are still those from which it was computed
	 * @param nodesOf gives the element ids of the nodes that have one of some labels
	 */
	public void drop(TransactionContext tx, Function<Collection<String>, List<String>> nodesOf) {
		this.drops.forEach((drop) -> drop.run(tx, nodesOf));
	}

	/**
	 * Computes what follows for some nodes, for which nothing is computed yet.
	 * @param tx writes
	 * @param nodesOf gives the element ids of the nodes that have one of some labels
	 */
	public void compute(TransactionContext tx, Function<Collection<String>, List<String>> nodesOf) {
		this.rules.forEach((rule) -> rule.run(tx, nodesOf));
	}

	/** Takes away all that any rule wrote, also one that is there no more. */
	static void dropAll(TransactionContext tx) {
		tx.run(ALL).consume();
	}

	private record Scoped(CypherStatement statement, Subject subject) {

		private static Scoped of(CypherStatement statement) {
			return new Scoped(statement, Subject.of(statement.file().name(), statement.text()));
		}

		private void run(TransactionContext tx, Function<Collection<String>, List<String>> nodesOf) {
			List<String> nodes = nodesOf.apply(this.subject.kinds());
			if (!nodes.isEmpty()) {
				tx.run(this.subject.scoped(this.statement.text()), Map.of("nodes", nodes)).consume();
			}
		}

	}

}
