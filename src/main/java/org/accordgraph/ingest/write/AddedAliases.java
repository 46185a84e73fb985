package org.accordgraph.ingest.write;

import org.accordgraph.database.load.Enrichment;
import org.neo4j.driver.TransactionContext;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Adds the aliases that imported documents gave to entities of the scripts, which a load
 * writes without them.
 */
@Component
@Order(AddedAliases.BEFORE_DECIDED_NAMES)
class AddedAliases implements Enrichment {

	static final int BEFORE_DECIDED_NAMES = -1;

	@Override
	public String version() {
		return "added aliases 1";
	}

	@Override
	public void enrich(TransactionContext tx) {
		tx.run("""
				MATCH (stated:StatedAliases)
				WHERE NOT EXISTS { (:Entity {id: stated.entity}) }
				DELETE stated
				""").consume();
		tx.run("""
				MATCH (stated:StatedAliases {document: ''})
				MATCH (entity:Entity {id: stated.entity})
				WHERE entity.script IS NOT NULL
				SET stated.aliases = coalesce(entity.aliases, [])
				WITH entity, COLLECT {
				  MATCH (each:StatedAliases {entity: entity.id})
				  RETURN each.aliases ORDER BY each.document
				} AS lists
				WITH entity, reduce(all = [], list IN lists | all + list) AS aliases
				SET entity.aliases = reduce(all = [], alias IN aliases | all +
				  CASE WHEN alias IN all OR alias IN [entity.name, entity.nameEn] THEN [] ELSE [alias] END)
				""").consume();
	}

}
