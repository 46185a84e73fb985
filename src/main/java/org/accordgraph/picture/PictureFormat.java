package org.accordgraph.picture;

import java.io.IOException;
import java.io.OutputStream;

import org.accordgraph.format.Format;

/** A form in which a picture can be had. */
public interface PictureFormat extends Format {

	/**
	 * Writes a picture.
	 * @param picture the picture
	 * @param out where to; it is not closed
	 * @throws IOException if {@code out} fails
	 */
	void write(Picture picture, OutputStream out) throws IOException;

}
