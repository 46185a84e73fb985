package org.accordgraph.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.accordgraph.finding.Findings;
import org.accordgraph.sameness.Decision;

/**
 * A package that was checked, apart from what only the graph with it in it can tell.
 *
 * @param staging its rows
 * @param known what they name
 * @param findings what was found
 * @param documents the ids of its documents, in order
 * @param read how many rows each table has
 * @param decisions what people decided of things that may be the same
 */
record Checked(Staging staging, KnownThings known, Findings findings, List<String> documents, Map<String, Long> read,
		List<Decision> decisions) implements Closeable {

	@Override
	public void close() throws IOException {
		this.staging.close();
	}

}
