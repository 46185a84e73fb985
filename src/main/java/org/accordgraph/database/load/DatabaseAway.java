package org.accordgraph.database.load;

/**
 * The database is temporarily unavailable. The message names the database and the remedy.
 */
public class DatabaseAway extends RuntimeException {

	DatabaseAway(String message, Throwable cause) {
		super(message, cause);
	}

}
