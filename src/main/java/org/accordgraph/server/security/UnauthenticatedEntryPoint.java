package org.accordgraph.server.security;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.support.problem.FilterProblem;
import org.accordgraph.support.problem.PlainProblem;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers unauthorized requests with the credentials to send. */
class UnauthenticatedEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final String REALM = " realm=\"accord-graph\"";

	private final Protection protection;

	private final @Nullable String signIn;

	private final ImportKey importKey;

	UnauthenticatedEntryPoint(Protection protection, @Nullable String signIn, ImportKey importKey) {
		this.protection = protection;
		this.signIn = signIn;
		this.importKey = importKey;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (ex instanceof AuthenticationServiceException) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "5");
			PlainProblem.write(response,
					new FilterProblem(HttpStatus.SERVICE_UNAVAILABLE, "provider-away", "Provider unavailable",
							"The OpenID provider that verifies tokens is not responding. Try again in 5 seconds."));
			return;
		}
		if (!this.protection.isSet()) {
			// Everyone may read, so only the import key can be missing.
			PlainProblem.write(response, this.importKey.refusal());
			return;
		}
		if (this.signIn != null && isPage(request)) {
			response.sendRedirect(request.getContextPath() + this.signIn);
			return;
		}
		challenges().forEach((challenge) -> response.addHeader(HttpHeaders.WWW_AUTHENTICATE, challenge));
		PlainProblem.write(response, new FilterProblem(HttpStatus.UNAUTHORIZED, "not-signed-in", "Not signed in",
				"This service is protected. Send " + String.join(", or ", ways()) + "."));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		// Authenticated clients may read, so only the import key can be missing.
		PlainProblem.write(response, this.importKey.refusal());
	}

	private static boolean isPage(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
	}

	private List<String> challenges() {
		return this.protection.key() ? List.of("Bearer" + REALM, "Basic" + REALM + ", charset=\"UTF-8\"")
				: List.of("Bearer" + REALM);
	}

	private List<String> ways() {
		String key = "the key in the header " + ReadKey.HEADER
				+ ", as a bearer token or as the password of any user name";
		String token = "a token of the OpenID provider in the header Authorization: Bearer";
		if (this.protection.key()) {
			return this.protection.tokens() ? List.of(key, token) : List.of(key);
		}
		return this.protection.tokens() ? List.of(token) : List.of("a browser to / and sign in there");
	}

}
