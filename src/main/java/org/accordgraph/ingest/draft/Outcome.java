package org.accordgraph.ingest.draft;

import org.apache.commons.csv.CSVRecord;

/**
 * A noun of what is to come into being, a row of {@code reading/outcomes.csv}.
 *
 * @param noun how such a name ends
 * @param kind the kind of deliverable
 * @param example a clause that promises one
 * @param reads its name in the example
 */
record Outcome(String noun, String kind, String example, String reads) {

	static Outcome of(CSVRecord row) {
		return new Outcome(row.get("noun"), row.get("kind"), row.get("example"), row.get("reads"));
	}

}
