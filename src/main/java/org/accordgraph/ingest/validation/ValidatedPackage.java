package org.accordgraph.ingest.validation;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.matching.MatchDecision;
import org.accordgraph.ingest.staging.Staging;

/**
 * A package after all checks that do not need it in the graph.
 *
 * @param staging its rows
 * @param known the entities to which they refer
 * @param issues the issues
 * @param documents the ids of its documents, in order
 * @param rowsRead what was read of each table
 * @param decisions all match decisions
 * @param doubts the entities about which not everything could be read
 */
public record ValidatedPackage(Staging staging, KnownEntities known, Issues issues, List<String> documents,
		RowsRead rowsRead, List<MatchDecision> decisions, Doubts doubts) implements Closeable {

	@Override
	public void close() throws IOException {
		this.staging.close();
	}

}
