package org.accordgraph.ingest.matching;

import org.accordgraph.database.load.Enrichment;
import org.neo4j.driver.TransactionContext;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Adds the names that match decisions gave to entities of the built-in dataset. The seed
 * scripts do not have these names, and a load starts from the scripts.
 */
@Component
@Order(DecidedNames.BEFORE_ALL_NAMES_ARE_READ)
class DecidedNames implements Enrichment {

	static final int BEFORE_ALL_NAMES_ARE_READ = 0;

	@Override
	public String version() {
		return "decided names 1";
	}

	@Override
	public void enrich(TransactionContext tx) {
		tx.run("""
				MATCH (decision:MatchDecision)
				WHERE decision.names <> []
				MATCH (entity:Entity {id: decision.other})
				WHERE entity.script IS NOT NULL
				UNWIND decision.names AS name
				WITH DISTINCT entity, name
				WHERE NOT name IN coalesce(entity.aliases, [])
				WITH entity, collect(name) AS names
				SET entity.aliases = coalesce(entity.aliases, []) + names
				""").consume();
	}

}
