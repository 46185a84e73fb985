package org.accordgraph.problem;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * What is said to a request that is refused before anything is asked of it.
 *
 * @param status the HTTP status
 * @param kind the kind of the problem
 * @param title its kind in words
 * @param detail what is wrong, and how to repair it
 */
public record Refusal(HttpStatus status, String kind, String title, String detail) {

	/** What is said by a status alone. */
	public static Refusal of(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> new Refusal(status, "unknown-path", "Unknown path",
					"There is nothing here. / is the page to look around; GET /api/questions lists the questions.");
			case FORBIDDEN -> new Refusal(status, "not-for-this-origin", "Not for this origin",
					"The header Origin cannot be read, or a page of that origin may not do this: pages of other sites may read with GET.");
			case NOT_ACCEPTABLE -> new Refusal(status, "unknown-form", "Unknown form",
					"There is no form of this that the header Accept names: leave it out, or ask for application/json.");
			case METHOD_NOT_ALLOWED -> new Refusal(status, "wrong-method", "Wrong method",
					"This method is not possible here: everything is read with GET.");
			case CONTENT_TOO_LARGE, URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE ->
				new Refusal(status, "too-large", "Too large",
						"The request is too large: address and headers take 16 KB together, and no body is read.");
			default -> status.is5xxServerError()
					? new Refusal(status, "internal", "Internal error",
							"The service failed on this request; its log tells why.")
					: new Refusal(status, "unreadable-request", "Unreadable request",
							"The request cannot be read: its address or a header has a form that it cannot have. In an address, percent-encode as UTF-8 what is not an ASCII letter, a digit or one of - . _ ~ (重 is %E9%87%8D, a space %20, a percent sign %25; curl does it with -G --data-urlencode 'q=重庆'); address and headers take 16 KB together.");
		};
	}

	ProblemDetail body() {
		return Problem.body(this.status, this.kind, this.title, this.detail, Map.of());
	}

}
