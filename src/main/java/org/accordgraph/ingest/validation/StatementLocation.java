package org.accordgraph.ingest.validation;

import org.accordgraph.ingest.staging.StagedRow;

/**
 * The row of a package that states something.
 *
 * @param row the number of the row
 * @param source the file or sheet
 */
public record StatementLocation(int row, String source) {

	static String packed(StagedRow row) {
		return row.number() + " " + row.source();
	}

	static StatementLocation of(String packed) {
		int blank = packed.indexOf(' ');
		return new StatementLocation(Integer.parseInt(packed.substring(0, blank)), packed.substring(blank + 1));
	}

	@Override
	public String toString() {
		return "row " + this.row + " of " + this.source;
	}

}
