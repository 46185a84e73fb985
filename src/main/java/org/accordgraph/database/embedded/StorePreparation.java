package org.accordgraph.database.embedded;

import java.io.IOException;

/**
 * Marks the store of this service as one that other services may copy at their first
 * start. Other packages name it, so it names no class of the database: a build for a
 * server has none.
 */
@FunctionalInterface
public interface StorePreparation {

	/**
	 * Marks it.
	 * @throws IOException if the file cannot be written
	 */
	void mark() throws IOException;

}
