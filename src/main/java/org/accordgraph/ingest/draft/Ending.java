package org.accordgraph.ingest.draft;

import org.apache.commons.csv.CSVRecord;

/**
 * How names of bodies and places end, a row of {@code reading/endings.csv}.
 *
 * @param text the ending
 * @param table the table of such a name
 * @param kind the label, or empty
 * @param level the level of an institution, or empty
 * @param example a text with such a name
 * @param reads the name in the example
 */
record Ending(String text, String table, String kind, String level, String example, String reads) {

	static Ending of(CSVRecord row) {
		return new Ending(row.get("ending"), row.get("table"), row.get("kind"), row.get("level"), row.get("example"),
				row.get("reads"));
	}

}
