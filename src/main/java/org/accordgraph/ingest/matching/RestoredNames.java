package org.accordgraph.ingest.matching;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.load.Enrichment;
import org.neo4j.driver.TransactionContext;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Restores the names that entities of the scripts have because of match decisions: a load
 * creates these entities anew, with the names of the scripts only.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RestoredNames implements Enrichment {

	private final String restore;

	RestoredNames(CypherFolder folder) {
		this.restore = folder.text("import/decisions/restore-names.cypher");
	}

	@Override
	public String version() {
		return "names of match decisions 1";
	}

	/** Runs before the names that entities are searched by are computed. */
	@Override
	public void enrich(TransactionContext tx) {
		tx.run(this.restore).consume();
	}

}
