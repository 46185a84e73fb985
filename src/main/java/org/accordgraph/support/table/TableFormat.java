package org.accordgraph.format;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which a table can be had. */
public interface TableFormat extends Format {

	/**
	 * Writes a table.
	 * @param table the table
	 * @param out where to; it is not closed
	 * @throws IOException if {@code out} fails
	 */
	void write(Table table, OutputStream out) throws IOException;

}
