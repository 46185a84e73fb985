package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.graph.Derivation;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Computes anew what follows from facts that a transaction changes: it drops what rules
 * wrote wherever the change reaches, before it is made, and computes it wherever the
 * change reaches, or reached, after that.
 */
final class Following {

	private static final int MOST = 5_000;

	private final Derivation derivation;

	private final Statements statements;

	private final TransactionContext tx;

	private final Nodes nodes;

	/** What is changed, or is linked to what is. */
	private final Set<String> ids = new HashSet<>();

	/** Where the change reaches: element ids and their labels. */
	private final Map<String, List<String>> reached = new HashMap<>();

	Following(Derivation derivation, Statements statements, TransactionContext tx, Nodes nodes) {
		this.derivation = derivation;
		this.statements = statements;
		this.tx = tx;
		this.nodes = nodes;
	}

	/** Something is about to change, or what is linked to it is. */
	void add(String id) {
		this.ids.add(id);
	}

	void addAll(Collection<String> some) {
		this.ids.addAll(some);
	}

	/** Before the change. */
	void drop() {
		reach();
		this.derivation.drop(this.tx, this::nodesOf);
	}

	/** After the change. */
	void compute() {
		reach();
		this.derivation.compute(this.tx, this::nodesOf);
	}

	private void reach() {
		this.reached.putAll(reachedBy(this.derivation.subjects()));
	}

	/**
	 * Where the change reaches now.
	 * @param labels of which nodes is asked
	 * @return element ids and labels
	 */
	Map<String, List<String>> reachedBy(Collection<String> labels) {
		this.nodes.find(this.ids);
		List<String> all = this.nodes.of(this.ids);
		Map<String, List<String>> found = new HashMap<>();
		for (int i = 0; i < all.size(); i += MOST) {
			List<Record> rows = this.statements.run(this.tx, "touched",
					Map.of("nodes", all.subList(i, Math.min(i + MOST, all.size())), "labels", List.copyOf(labels)));
			rows.forEach((row) -> found.put(row.get("node").asString(),
					row.get("labels").asList((label) -> label.asString())));
		}
		return found;
	}

	private List<String> nodesOf(Collection<String> labels) {
		List<String> found = new ArrayList<>();
		this.reached.forEach((node, kinds) -> {
			if (kinds.stream().anyMatch(labels::contains)) {
				found.add(node);
			}
		});
		return found;
	}

}
