package org.accordgraph.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A form in which a package can be had. */
public interface PackageFormat {

	/** Its name, the end of a file's name. */
	String name();

	/** Its media type. */
	String mediaType();

	/**
	 * Writes a package.
	 * @param tables all tables of the form
	 * @param out where to; it is not closed
	 * @throws IOException if {@code out} fails
	 */
	void write(List<FilledTable> tables, OutputStream out) throws IOException;

}
