package org.accordgraph.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.accordgraph.finding.Finding;

/**
 * A package that somebody hands in.
 *
 * @param tables its tables that can be read, in no particular order
 * @param findings what is wrong with it as a whole
 * @param open what has to be closed in the end
 */
public record DataPackage(List<RawTable> tables, List<Finding> findings, Closeable open) implements Closeable {

	@Override
	public void close() throws IOException {
		this.open.close();
	}

}
