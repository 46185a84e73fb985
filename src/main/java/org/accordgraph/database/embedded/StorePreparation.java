package org.accordgraph.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Marks the store of this service as one that other services may copy at their first
 * start.
 *
 * @param directory the folder of the store
 * @param scripts the fingerprint of the scripts that it was loaded from
 */
public record StorePreparation(Path directory, Supplier<String> scripts) {

	/**
	 * Marks it.
	 * @throws IOException if the file cannot be written
	 */
	public void mark() throws IOException {
		PreparedStore.mark(this.directory, this.scripts.get());
	}

}
