package org.accordgraph.ingest.datapackage;

import java.io.IOException;
import java.io.InputStream;

/** A file of a package that can be read repeatedly. */
@FunctionalInterface
interface PackageFile {

	InputStream open() throws IOException;

}
