package org.accordgraph.format;

import java.io.IOException;
import java.io.OutputStream;

import org.springframework.http.MediaType;

/**
 * A form in which a table can be had.
 */
public interface TableFormat {

	/** What {@code ?format=} calls it; also the extension of a file. */
	String name();

	/** What {@code Accept} calls it. */
	MediaType mediaType();

	/**
	 * Writes a table.
	 * @param table the table
	 * @param out where to; it is not closed
	 * @throws IOException if {@code out} fails
	 */
	void write(Table table, OutputStream out) throws IOException;

}
