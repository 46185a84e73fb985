package org.accordgraph.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer tells a browser not to do. The pages that need more than nothing
 * replace the policy by their own (packages {@code explorer} and {@code browser}).
 */
final class AnswerHeaders {

	/** An answer of the interface loads nothing, and nobody frames it. */
	private static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	/** Swagger UI styles itself as it goes, and has its images inside its styles. */
	private static final String SWAGGER = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options",
			"DENY", "Referrer-Policy", "same-origin");

	private AnswerHeaders() {
	}

	static void set(HttpServletRequest request, HttpServletResponse response) {
		ALWAYS.forEach(response::setHeader);
		String path = request.getRequestURI();
		response.setHeader("Content-Security-Policy",
				(path != null && path.contains("/swagger-ui")) ? SWAGGER : POLICY);
	}

}
