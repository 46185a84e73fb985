package org.accordgraph.server.neo4jbrowser;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.support.problem.FilterProblem;
import org.accordgraph.support.problem.PlainProblem;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 404 to a request through the port of Neo4j Browser for anything but its files,
 * the files that adapt it to this graph, and the favourites.
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class BrowserPortFilter extends OncePerRequestFilter {

	private static final Set<String> SINGLE = Set.of("/", "/browser", "/api/questions/favourites.zip");

	private final BrowserPort port;

	BrowserPortFilter(BrowserPort port) {
		this.port = port;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.port.isOf(request) && !(isServed(decoded(request)) && isServed(request.getRequestURI()))) {
			PlainProblem.write(response, FilterProblem.of(HttpStatus.NOT_FOUND));
			return;
		}
		chain.doFilter(request, response);
	}

	/** The path as Tomcat has decoded and normalized it. */
	private static String decoded(HttpServletRequest request) {
		return request.getServletPath() + Objects.toString(request.getPathInfo(), "");
	}

	private static boolean isServed(String path) {
		return SINGLE.contains(path) || path.startsWith("/browser/") || path.startsWith("/browser-files/");
	}

}
