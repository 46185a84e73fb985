package org.accordgraph.ingest.validation;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

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
 * @param rowsRead the number of rows of each table
 * @param decisions all match decisions
 * @param doubts the entities about which not everything could be read
 */
public record ValidatedPackage(Staging staging, KnownEntities known, Issues issues, List<String> documents,
		Map<String, Long> rowsRead, List<MatchDecision> decisions, Doubts doubts) implements Closeable {

	@Override
	public void close() throws IOException {
		this.staging.close();
	}

}
