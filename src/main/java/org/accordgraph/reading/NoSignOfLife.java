package org.accordgraph.reading;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** The database was waited for as long as one may wait: it is not asked again. */
final class NoSignOfLife extends ServiceUnavailableException {

	NoSignOfLife(@Nullable Throwable cause) {
		super("The database gives no sign of life", cause);
	}

}
