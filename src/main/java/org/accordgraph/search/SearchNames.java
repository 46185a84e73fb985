package org.accordgraph.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.graph.Enrichment;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Gives each thing the forms of its names that it is searched by. Its lists
 * {@code searchNames} and {@code pinyin} stand in the order of name, English name,
 * aliases.
 */
@Component
class SearchNames implements Enrichment {

	private static final Logger log = LoggerFactory.getLogger(SearchNames.class);

	/** To be raised when other forms come of the same names. */
	private static final int RULE = 1;

	private static final int ROWS_A_STATEMENT = 1_000;

	@Override
	public String version() {
		return "search names " + RULE + ", " + Pinyin.SOURCE;
	}

	@Override
	public void enrich(TransactionContext tx) {
		long start = System.nanoTime();
		List<Map<String, Object>> rows = tx.run("""
				MATCH (thing:Entity)
				WHERE thing.script IS NOT NULL AND thing.name IS NOT NULL
				RETURN
				  elementId(thing) AS elementId,
				  [thing.name, coalesce(thing.nameEn, '')] + coalesce(thing.aliases, []) AS names
				ORDER BY elementId
				""").list(SearchNames::forms);
		for (int i = 0; i < rows.size(); i += ROWS_A_STATEMENT) {
			tx.run("""
					UNWIND $rows AS row
					MATCH (thing:Entity)
					WHERE elementId(thing) = row.elementId
					SET thing += row {.searchNames, .searchPinyin, .pinyin}
					""", Map.of("rows", rows.subList(i, Math.min(i + ROWS_A_STATEMENT, rows.size())))).consume();
		}
		log.info("names to search by: {} things, {} ms", rows.size(), (System.nanoTime() - start) / 1_000_000);
	}

	private static Map<String, Object> forms(Record thing) {
		Map<String, Object> forms = new HashMap<>(
				NameForms.of(thing.get("names").asList((name) -> name.asString())).properties());
		forms.put("elementId", thing.get("elementId").asString());
		return forms;
	}

}
