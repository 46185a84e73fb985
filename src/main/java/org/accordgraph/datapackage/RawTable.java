package org.accordgraph.datapackage;

import java.io.IOException;
import java.util.List;

/** A file or sheet of a package, to be read from its beginning as often as need be. */
public interface RawTable {

	/** The file or sheet, as the person who made it calls it. */
	String source();

	/** The table of the form that it is, or claims to be. */
	String name();

	/**
	 * Reads it.
	 * @param rows is given each row that is not empty, the header first
	 * @throws Unreadable if it is none, or damaged
	 * @throws IOException if it cannot be read at all
	 */
	void read(Rows rows) throws IOException;

	/** Takes rows. */
	@FunctionalInterface
	interface Rows {

		/**
		 * Takes a row.
		 * @param number its number as a spreadsheet counts, the first is 1
		 * @param cells its cells in order; cells at the end may be missing
		 */
		void row(int number, List<RawCell> cells);

	}

}
