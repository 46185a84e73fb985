package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.List;

/** Divides many documents into groups that are written together, which goes faster. */
final class Groups {

	/** The database holds in memory what is not committed. */
	private static final long MOST_ROWS = 20_000;

	private Groups() {
	}

	static List<List<String>> of(Staging staging, List<String> documents) {
		List<List<String>> groups = new ArrayList<>();
		List<String> group = new ArrayList<>();
		long rows = 0;
		for (String document : documents) {
			long more = staging.rowsIn(document);
			if (!group.isEmpty() && rows + more > MOST_ROWS) {
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
