package org.accordgraph.server.http;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Sets the security headers of every response. Pages that need more replace the policy by
 * their own (packages {@code explorer} and {@code neo4jbrowser}).
 */
final class ResponseHeaders {

	/** An API response loads nothing and cannot be framed. */
	private static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	/** Swagger UI sets inline styles, and its styles embed images. */
	private static final String SWAGGER = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options",
			"DENY", "Referrer-Policy", "same-origin");

	private ResponseHeaders() {
	}

	static void set(HttpServletRequest request, HttpServletResponse response) {
		ALWAYS.forEach(response::setHeader);
		String path = request.getRequestURI();
		response.setHeader("Content-Security-Policy",
				(path != null && path.contains("/swagger-ui")) ? SWAGGER : POLICY);
		// Neo4j Browser on another server may show the images of the guide.
		response.setHeader("Cross-Origin-Resource-Policy",
				(path != null && path.startsWith("/browser-files/")) ? "cross-origin" : "same-origin");
	}

}
