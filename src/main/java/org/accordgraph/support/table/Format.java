package org.accordgraph.support.table;

import org.springframework.http.MediaType;

/** A file format for answers. */
public interface Format {

	/** Its name in {@code ?format=}. */
	String name();

	/** Its media type in {@code Accept}. */
	MediaType mediaType();

	/** The file extension, without a dot. */
	default String extension() {
		return name();
	}

}
