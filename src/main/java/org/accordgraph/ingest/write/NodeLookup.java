package org.accordgraph.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Where the things of a transaction are, so that each id is looked up in an index once.
 */
final class Nodes {

	private static final int MOST = 5_000;

	private final Statements statements;

	private final TransactionContext tx;

	/** Element ids by id, and null for what is not in the graph. */
	private final Map<String, @Nullable String> known = new HashMap<>();

	Nodes(Statements statements, TransactionContext tx) {
		this.statements = statements;
		this.tx = tx;
	}

	/** Learns it of the rows of an answer. */
	void learn(Collection<Record> rows) {
		rows.forEach((row) -> this.known.put(row.get("id").asString(), row.get("node").asString()));
	}

	/** Asks where those are of which it is not known. */
	void find(Collection<String> ids) {
		List<String> unknown = ids.stream().filter((id) -> !this.known.containsKey(id)).distinct().toList();
		unknown.forEach((id) -> this.known.put(id, null));
		for (int i = 0; i < unknown.size(); i += MOST) {
			learn(this.statements.run(this.tx, "nodes",
					Map.of("ids", unknown.subList(i, Math.min(i + MOST, unknown.size())))));
		}
	}

	/** The element id of a thing, if it is in the graph. */
	@Nullable String of(String id) {
		return this.known.get(id);
	}

	/** The element ids of those that are in the graph. */
	List<String> of(Collection<String> ids) {
		return ids.stream().map(this.known::get).filter((node) -> node != null).toList();
	}

}
