package org.accordgraph.graph;

/**
 * The database cannot be reached in the moment. The message says which one and how to
 * bring it back.
 */
public class DatabaseAway extends RuntimeException {

	DatabaseAway(String message, Throwable cause) {
		super(message, cause);
	}

}
