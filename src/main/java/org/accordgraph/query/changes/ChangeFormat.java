package org.accordgraph.query.changes;

import org.springframework.http.MediaType;

/** Writes changes in one format. */
interface ChangeFormat {

	/** Its name as a value of {@code format}. */
	String name();

	MediaType mediaType();

	byte[] write(ChangesRequest request, Changes.Told told);

}
