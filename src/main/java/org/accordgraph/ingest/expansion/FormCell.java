package org.accordgraph.ingest.expansion;

import org.accordgraph.ingest.datapackage.PlainCharacters;
import org.accordgraph.ingest.datapackage.RawCell;

/**
 * A cell that somebody filled in.
 *
 * @param source the sheet or file
 * @param row its row number
 * @param column its heading
 * @param cell the cell; empty if it is left empty
 */
record FormCell(String source, int row, String column, RawCell cell) {

	/** What it shows, without invisible characters. */
	String text() {
		return PlainCharacters.of(this.cell.shown()).text().strip();
	}

	boolean isEmpty() {
		return text().isEmpty();
	}

}
