package org.accordgraph.ingest.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.database.load.Derivation;
import org.neo4j.driver.TransactionContext;

/**
 * Recomputes derived relationships that a transaction affects: before the change it drops
 * them around the entities concerned, and after the change it computes them around those
 * that were or are affected.
 */
final class Rederivation {

	private static final int BATCH_SIZE = 5_000;

	private final Derivation derivation;

	private final WriteStatements statements;

	private final TransactionContext tx;

	private final NodeLookup nodes;

	/** The entities that are changed or linked to changed ones. */
	private final Set<String> ids = new HashSet<>();

	/** The affected nodes: element ids to labels. */
	private final Map<String, List<String>> affected = new HashMap<>();

	Rederivation(Derivation derivation, WriteStatements statements, TransactionContext tx, NodeLookup nodes) {
		this.derivation = derivation;
		this.statements = statements;
		this.tx = tx;
		this.nodes = nodes;
	}

	/** Adds an entity that is changed or linked to a changed one. */
	void add(String id) {
		this.ids.add(id);
	}

	void addAll(Collection<String> some) {
		this.ids.addAll(some);
	}

	/** Drops derived relationships, before the change. */
	void drop() {
		findAffected();
		this.derivation.drop(this.tx, this::nodesOf);
	}

	/** Computes derived relationships, after the change. */
	void compute() {
		findAffected();
		this.derivation.compute(this.tx, this::nodesOf);
	}

	private void findAffected() {
		this.nodes.find(this.ids);
		List<String> all = this.nodes.of(this.ids);
		List<String> labels = List.copyOf(this.derivation.subjects());
		for (int i = 0; i < all.size(); i += BATCH_SIZE) {
			this.statements
				.run(this.tx, "affected",
						Map.of("nodes", all.subList(i, Math.min(i + BATCH_SIZE, all.size())), "labels", labels))
				.forEach((row) -> this.affected.put(row.get("node").asString(),
						row.get("labels").asList((label) -> label.asString())));
		}
	}

	/** The affected nodes that have one of the labels: element ids to labels. */
	Map<String, List<String>> affectedWith(Collection<String> labels) {
		Map<String, List<String>> found = new HashMap<>(this.affected);
		found.values().removeIf((kinds) -> kinds.stream().noneMatch(labels::contains));
		return found;
	}

	private List<String> nodesOf(Collection<String> labels) {
		return List.copyOf(affectedWith(labels).keySet());
	}

}
