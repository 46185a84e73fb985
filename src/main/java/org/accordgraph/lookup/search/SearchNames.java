package org.accordgraph.lookup.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.accordgraph.database.load.Enrichment;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Creates the {@link SearchName} of each entity that a script states, and of imported
 * entities that have none, as those that a former release imported. The lists
 * {@code searchNames} and {@code pinyin} are in the order name, English name, aliases.
 */
@Component
class SearchNames implements Enrichment {

	private static final Logger log = LoggerFactory.getLogger(SearchNames.class);

	/** Must be incremented when the same names result in other forms. */
	private static final int RULE = 3;

	private static final int ROWS_A_STATEMENT = 1_000;

	@Override
	public String version() {
		return "search names " + RULE + ", " + Pinyin.SOURCE;
	}

	@Override
	public void enrich(TransactionContext tx) {
		long start = System.nanoTime();
		List<Map<String, Object>> rows = tx
			.run("""
					MATCH (entity:Entity)
					WHERE entity.name IS NOT NULL
					  AND (
					    entity.script IS NOT NULL
					    OR entity.document IS NOT NULL AND NOT EXISTS { (:SearchName {entity: entity.id}) }
					  )
					RETURN entity {.id, .name, .nameEn, .aliases, .statement, .statementEn, .value, .unit, .areaKm2, .script} AS entity
					ORDER BY entity.id
					""")
			.list((row) -> properties(row.get("entity").asMap()));
		for (int i = 0; i < rows.size(); i += ROWS_A_STATEMENT) {
			tx.run("""
					UNWIND $rows AS row
					MERGE (name:SearchName {entity: row.entity})
					SET name = row
					""", Map.of("rows", rows.subList(i, Math.min(i + ROWS_A_STATEMENT, rows.size())))).consume();
		}
		log.info("search names: {} entities, {} ms", rows.size(), (System.nanoTime() - start) / 1_000_000);
	}

	private static Map<String, Object> properties(Map<String, Object> entity) {
		Map<String, Object> properties = SearchName.of(present(entity)).orElseThrow().properties();
		if (entity.get("script") != null) {
			properties.put("script", entity.get("script"));
		}
		return properties;
	}

	/** Removes missing properties, which the map projection returns as null. */
	private static Map<String, Object> present(Map<String, Object> entity) {
		Map<String, Object> present = new HashMap<>(entity);
		present.values().removeIf(Objects::isNull);
		return present;
	}

}
