package org.accordgraph.ingest.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file format of packages. */
public interface PackageFormat {

	/** Its name and file extension. */
	String name();

	/** Its media type. */
	String mediaType();

	/**
	 * Writes a package.
	 * @param tables all tables of the template
	 * @param out receives the package; it is not closed
	 * @throws IOException if {@code out} fails
	 */
	void write(List<FilledTable> tables, OutputStream out) throws IOException;

}
