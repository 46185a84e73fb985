package org.accordgraph.ingest.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.accordgraph.ingest.issue.Issue;

/**
 * A package opened for reading.
 *
 * @param tables its tables, in no particular order
 * @param forms its short forms, by the name of the form
 * @param issues issues of the package as a whole
 * @param open the resource to be closed
 */
public record DataPackage(List<RawTable> tables, List<RawTable> forms, List<Issue> issues,
		Closeable open) implements Closeable {

	@Override
	public void close() throws IOException {
		this.open.close();
	}

}
