package org.accordgraph.support.problem;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * An error that the client can correct. The detail says how.
 */
public abstract class Problem extends ErrorResponseException {

	/**
	 * Creates a problem.
	 * @param status the HTTP status
	 * @param kind its kind in lower case with hyphens, the last part of the problem type
	 * @param title the kind in words
	 * @param detail what is wrong, and how to correct it
	 * @param members further members of the problem detail, for programs
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
