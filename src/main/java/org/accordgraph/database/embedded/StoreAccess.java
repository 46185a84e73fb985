package org.accordgraph.database.embedded;

import java.nio.file.Path;

/** Access to the files of the embedded store. */
public interface StoreAccess {

	/** The folder of the store. */
	Path directory();

	/**
	 * Closes the database, runs some work on its files, and opens it again at the same
	 * port. Meanwhile, readers are answered with 503; they reconnect by themselves.
	 * @param work the work; the database is opened even if it fails
	 */
	void whileClosed(Runnable work);

}
