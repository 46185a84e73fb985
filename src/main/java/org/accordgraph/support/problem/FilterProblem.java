package org.accordgraph.support.problem;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * The answer to a request that is rejected before it reaches a controller.
 *
 * @param status the HTTP status
 * @param kind the kind of the problem
 * @param title the kind in words
 * @param detail what is wrong, and how to correct it
 */
public record FilterProblem(HttpStatus status, String kind, String title, String detail) {

	/** The problem for a bare status. */
	public static FilterProblem of(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> new FilterProblem(status, "unknown-path", "Unknown path",
					"There is nothing at this address. The explorer is at /; GET /api/questions lists the questions.");
			case FORBIDDEN -> new FilterProblem(status, "not-for-this-origin", "Origin not allowed",
					"The Origin header is invalid, or pages of that origin may not do this: accord.cors.origins lists the sites whose pages may read with GET.");
			case MISDIRECTED_REQUEST -> new FilterProblem(status, "unknown-host", "Unknown host",
					"The Host header is not a name of this service: use localhost, or add the name to accord.hosts (ACCORD_HOSTS).");
			case NOT_ACCEPTABLE -> new FilterProblem(status, "unknown-form", "Format not available",
					"None of the formats in the Accept header is available: omit it, or ask for application/json.");
			case METHOD_NOT_ALLOWED -> new FilterProblem(status, "wrong-method", "Method not allowed",
					"This method is not allowed here: everything is read with GET.");
			case CONTENT_TOO_LARGE, URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> new FilterProblem(status,
					"too-large", "Too large",
					"The request is too large: the address and headers may have 16 KB together, and no body is accepted.");
			default -> status.is5xxServerError()
					? new FilterProblem(status, "internal", "Internal error",
							"The service failed to process this request; the reason is in its log.")
					: new FilterProblem(status, "unreadable-request", "Invalid request",
							"The address or a header of the request is malformed. In an address, percent-encode as UTF-8 everything except ASCII letters, digits and - . _ ~ (重 is %E9%87%8D, a space %20, a percent sign %25; curl does this with -G --data-urlencode 'q=重庆'). The address and headers may have 16 KB together.");
		};
	}

	ProblemDetail body() {
		return Problem.body(this.status, this.kind, this.title, this.detail, Map.of());
	}

}
