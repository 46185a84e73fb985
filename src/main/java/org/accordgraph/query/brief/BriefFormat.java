package org.accordgraph.query.brief;

import java.io.IOException;

import org.springframework.http.MediaType;

/** A file format for briefs. */
interface BriefFormat {

	/** Its name in {@code ?format=}, which is also the extension of its files. */
	String name();

	/** Its media type in {@code Accept}. */
	MediaType mediaType();

	/**
	 * Returns the file of a brief.
	 * @throws IOException if the document cannot be written
	 */
	byte[] write(Brief brief) throws IOException;

}
