package org.accordgraph.query.graph;

import java.io.IOException;
import java.io.OutputStream;

import org.accordgraph.support.table.Format;

/** A file format for graphs. */
public interface GraphFormat extends Format {

	/**
	 * Writes a graph.
	 * @param picture the graph
	 * @param out the stream to write to; it is not closed
	 * @throws IOException if {@code out} fails
	 */
	void write(ResultGraph picture, OutputStream out) throws IOException;

}
