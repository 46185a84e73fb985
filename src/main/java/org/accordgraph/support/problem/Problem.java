package org.accordgraph.problem;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Something in a request that its sender can repair. The detail says how.
 */
public abstract class Problem extends ErrorResponseException {

	/**
	 * Creates a problem.
	 * @param status the HTTP status
	 * @param kind its kind in lower case and hyphens, the end of the problem's type
	 * @param title its kind in words
	 * @param detail what is wrong here, and how to repair it
	 * @param members what a program may want to know of it
	 */
	protected Problem(HttpStatus status, String kind, String title, String detail, Map<String, Object> members) {
		super(status, body(status, kind, title, detail, members), null);
	}

	static ProblemDetail body(HttpStatus status, String kind, String title, @Nullable String detail,
			Map<String, Object> members) {
		ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
		body.setType(URI.create("urn:accord-graph:problem:" + kind));
		body.setTitle(title);
		members.forEach(body::setProperty);
		return body;
	}

}
