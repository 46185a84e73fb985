package org.accordgraph.ingest.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.accordgraph.lookup.search.SearchName;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Withdraws the aliases that a document gave to entities that others state too, once it
 * no longer states these entities.
 */
final class AliasWithdrawal {

	private final WriteStatements statements;

	private final TransactionContext tx;

	private final Function<String, Set<String>> decidedNames;

	/**
	 * Creates a withdrawal.
	 * @param decidedNames the names that match decisions gave to an entity
	 */
	AliasWithdrawal(WriteStatements statements, TransactionContext tx, Function<String, Set<String>> decidedNames) {
		this.statements = statements;
		this.tx = tx;
		this.decidedNames = decidedNames;
	}

	/**
	 * Withdraws the aliases of a document.
	 * @param document its id
	 * @param stated the entities that it still states
	 */
	void withdraw(String document, Collection<String> stated) {
		List<Map<String, Object>> renamed = new ArrayList<>();
		List<String> forgotten = new ArrayList<>();
		for (Record row : this.statements.run(this.tx, "withdraw-aliases",
				Map.of("document", document, "stated", List.copyOf(stated)))) {
			String id = row.get("id").asString();
			Map<String, Object> properties = row.get("properties").asMap();
			StatedAliases left = StatedAliases.of(row.get("left"));
			StatedAliases before = left.with(document, row.get("withdrawn").asList((alias) -> alias.asString()));
			List<String> aliases = left.applied(aliases(properties), before, this.decidedNames.apply(id), properties);
			if (left.isOnlyOf(Objects.toString(properties.get("document"), StatedAliases.SCRIPTS))) {
				forgotten.add(id);
			}
			renamed.add(renaming(id, properties, aliases));
		}
		if (!renamed.isEmpty()) {
			this.statements.run(this.tx, "set-aliases", Map.of("rows", renamed));
			this.statements.run(this.tx, "forget-aliases", Map.of("ids", forgotten));
		}
	}

	private static List<String> aliases(Map<String, Object> properties) {
		return (properties.get("aliases") instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	private static Map<String, Object> renaming(String id, Map<String, Object> properties, List<String> aliases) {
		Map<String, Object> now = new HashMap<>(properties);
		now.put("aliases", aliases);
		return Map.of("id", id, "aliases", aliases, "searchName", SearchName.of(now).orElseThrow().properties());
	}

}
