package org.accordgraph.ingest.datapackage;

import java.io.IOException;
import java.util.List;

import org.accordgraph.ingest.issue.Issue;

/** A file or sheet of a package that can be read repeatedly. */
public interface RawTable {

	/** The name of the file or sheet. */
	String source();

	/** The name of its table of the template. */
	String name();

	/**
	 * Reads it.
	 * @param rows receives each row that is not empty, the header first
	 * @throws Unreadable if it is invalid or damaged
	 * @throws IOException if it cannot be read at all
	 */
	void read(Rows rows) throws IOException;

	/** Receives rows. */
	@FunctionalInterface
	interface Rows {

		/**
		 * Receives a row.
		 * @param number its number, the first is 1
		 * @param cells its cells in order; cells at the end may be missing
		 */
		void row(int number, List<RawCell> cells);

		/**
		 * Receives an issue of the file or sheet, which does not end the reading.
		 * @param issue such as a note about hidden rows
		 */
		default void issue(Issue issue) {
		}

	}

}
