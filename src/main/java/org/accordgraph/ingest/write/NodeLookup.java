package org.accordgraph.ingest.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Caches the element ids of entities during a transaction, so that each id is looked up
 * in an index once.
 */
final class NodeLookup {

	private static final int BATCH_SIZE = 5_000;

	private final WriteStatements statements;

	private final TransactionContext tx;

	/** Element ids by id; null if the graph has no such entity. */
	private final Map<String, @Nullable String> known = new HashMap<>();

	NodeLookup(WriteStatements statements, TransactionContext tx) {
		this.statements = statements;
		this.tx = tx;
	}

	/** Adds the element ids of a result. */
	void add(Collection<Record> rows) {
		rows.forEach((row) -> this.known.put(row.get("id").asString(), row.get("node").asString()));
	}

	/** Looks up ids that are not in the cache. */
	void find(Collection<String> ids) {
		List<String> unknown = ids.stream().filter((id) -> !this.known.containsKey(id)).distinct().toList();
		unknown.forEach((id) -> this.known.put(id, null));
		for (int i = 0; i < unknown.size(); i += BATCH_SIZE) {
			add(this.statements.run(this.tx, "element-ids",
					Map.of("ids", unknown.subList(i, Math.min(i + BATCH_SIZE, unknown.size())))));
		}
	}

	/**
	 * The element ids of those entities that have more than some number of relationships.
	 */
	Set<String> withMoreThan(long most, Collection<String> ids) {
		Set<String> found = new HashSet<>();
		find(ids);
		List<String> all = of(ids);
		for (int i = 0; i < all.size(); i += BATCH_SIZE) {
			this.statements
				.run(this.tx, "crowded",
						Map.of("nodes", all.subList(i, Math.min(i + BATCH_SIZE, all.size())), "most", most))
				.forEach((row) -> found.add(row.get("node").asString()));
		}
		return found;
	}

	/** The element id of an entity, if it is in the graph. */
	@Nullable String of(String id) {
		return this.known.get(id);
	}

	/** The element ids of entities that are in the graph. */
	List<String> of(Collection<String> ids) {
		return ids.stream().map(this.known::get).filter((node) -> node != null).toList();
	}

}
