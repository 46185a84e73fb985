package org.accordgraph.server.http;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Wraps the responses that {@link AnswerCache} may copy. */
class CopyingFilter extends OncePerRequestFilter {

	/** These also depend on what is not in the graph: jobs, keys, and saved answers. */
	private static final List<String> NOT_KEPT = List.of("/api/changes", "/api/import/jobs", "/api/import/status",
			"/api/import/documents", "/api/import/decisions");

	/** Pages of other sites get headers of their own, and the others ask for a part. */
	private static final List<String> SPECIAL = List.of(HttpHeaders.ORIGIN, HttpHeaders.IF_NONE_MATCH,
			HttpHeaders.IF_MODIFIED_SINCE, HttpHeaders.RANGE);

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.GET.matches(request.getMethod())
				|| NOT_KEPT.stream().anyMatch(request.getRequestURI()::startsWith)
				|| SPECIAL.stream().anyMatch((name) -> request.getHeader(name) != null);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new CopiedResponse(response));
	}

}
