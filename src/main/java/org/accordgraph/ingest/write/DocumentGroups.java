package org.accordgraph.ingest.write;

import java.util.ArrayList;
import java.util.List;

import org.accordgraph.ingest.staging.Staging;

/** Groups documents to be written in one transaction each, which is faster. */
final class DocumentGroups {

	/** The database keeps uncommitted changes in memory. */
	private static final long MAX_ROWS = 20_000;

	private DocumentGroups() {
	}

	static List<List<String>> of(Staging staging, List<String> documents) {
		List<List<String>> groups = new ArrayList<>();
		List<String> group = new ArrayList<>();
		long rows = 0;
		for (String document : documents) {
			long more = staging.rowsIn(document);
			if (!group.isEmpty() && rows + more > MAX_ROWS) {
				groups.add(group);
				group = new ArrayList<>();
				rows = 0;
			}
			group.add(document);
			rows += more;
		}
		groups.add(group);
		return groups;
	}

}
