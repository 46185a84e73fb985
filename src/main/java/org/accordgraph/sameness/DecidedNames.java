package org.accordgraph.sameness;

import org.accordgraph.graph.Enrichment;
import org.neo4j.driver.TransactionContext;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives things of the scripts the names that they have because somebody decided that
 * another thing is the same. The scripts do not know of that, and a load begins afresh.
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
				MATCH (decision:Decision)
				WHERE decision.names <> []
				MATCH (thing:Entity {id: decision.other})
				WHERE thing.script IS NOT NULL
				UNWIND decision.names AS name
				WITH DISTINCT thing, name
				WHERE NOT name IN coalesce(thing.aliases, [])
				WITH thing, collect(name) AS names
				SET thing.aliases = coalesce(thing.aliases, []) + names
				""").consume();
	}

}
