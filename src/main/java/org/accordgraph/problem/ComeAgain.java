package org.accordgraph.problem;

import java.time.Duration;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Something that cannot be answered now, and can soon. */
public class ComeAgain extends Problem {

	/**
	 * Creates a problem.
	 * @param status the HTTP status
	 * @param kind its kind in lower case and hyphens, the end of the problem's type
	 * @param title its kind in words
	 * @param detail what is wrong here, without when to come again
	 * @param after when to come again, in whole seconds
	 */
	public ComeAgain(HttpStatus status, String kind, String title, String detail, Duration after) {
		super(status, kind, title, detail + " Try again in " + after.toSeconds() + " seconds.", Map.of());
		getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(after.toSeconds()));
	}

	/**
	 * The database cannot be asked now.
	 * @param detail why
	 */
	public static ComeAgain databaseAway(String detail) {
		return new ComeAgain(HttpStatus.SERVICE_UNAVAILABLE, "database-away", "Database away", detail,
				Duration.ofSeconds(5));
	}

}
