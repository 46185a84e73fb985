package org.accordgraph.format;

import org.springframework.http.MediaType;

/** A form in which an answer can be had. */
public interface Format {

	/** What {@code ?format=} calls it. */
	String name();

	/** What {@code Accept} calls it. */
	MediaType mediaType();

	/** The extension of a file of it, without a dot. */
	default String extension() {
		return name();
	}

}
