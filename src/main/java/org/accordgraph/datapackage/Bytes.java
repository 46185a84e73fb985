package org.accordgraph.datapackage;

import java.io.IOException;
import java.io.InputStream;

/** A file of a package, to be read from its beginning as often as need be. */
@FunctionalInterface
interface Bytes {

	InputStream open() throws IOException;

}
