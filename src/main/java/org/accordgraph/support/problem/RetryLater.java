package org.accordgraph.support.problem;

import java.time.Duration;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A temporary error. Says when to try again. */
public class RetryLater extends Problem {

	/**
	 * Creates a problem.
	 * @param status the HTTP status
	 * @param kind its kind in lower case with hyphens, the last part of the problem type
	 * @param title the kind in words
	 * @param detail what is wrong, without the time to try again
	 * @param after the time to wait before the next try, in whole seconds
	 */
	public RetryLater(HttpStatus status, String kind, String title, String detail, Duration after) {
		super(status, kind, title, detail + " Try again in " + after.toSeconds() + " seconds.", Map.of());
		getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(after.toSeconds()));
	}

	/**
	 * The problem that the database is unavailable.
	 * @param detail the reason
	 */
	public static RetryLater databaseAway(String detail) {
		return new RetryLater(HttpStatus.SERVICE_UNAVAILABLE, "database-away", "Database unavailable", detail,
				Duration.ofSeconds(5));
	}

}
