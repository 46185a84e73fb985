package org.accordgraph.support.table;

import java.io.IOException;
import java.io.OutputStream;

/** A file format for tables. */
public interface TableFormat extends Format {

	/**
	 * Writes a table.
	 * @param table the table
	 * @param out the target; it is not closed
	 * @throws IOException if {@code out} fails
	 */
	void write(Table table, OutputStream out) throws IOException;

}
