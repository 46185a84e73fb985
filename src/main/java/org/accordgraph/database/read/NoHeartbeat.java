package org.accordgraph.database.read;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** The database did not respond within the time limit; the read is not repeated. */
final class NoHeartbeat extends ServiceUnavailableException {

	NoHeartbeat(@Nullable Throwable cause) {
		super("The database gives no sign of life", cause);
	}

}
