package org.accordgraph.database.embedded;

import java.util.Optional;

/**
 * The version of the graph in the embedded database, which is known exactly and without a
 * query.
 */
public interface GraphVersion {

	/**
	 * Identifies the last transaction of any client.
	 * @return a value to compare; if two are equal, no transaction was committed between
	 * them. None while a transaction is being committed, and while the database is closed
	 */
	Optional<String> settled();

}
