package org.accordgraph.server.http;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.support.problem.FilterProblem;
import org.accordgraph.support.problem.PlainProblem;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;

/**
 * Rejects disallowed cross-origin requests with a problem detail. Preflight requests for
 * Private Network Access, in which a page of the public network asks to reach a private
 * one, are rejected whatever their origin.
 */
class CorsRefusals extends DefaultCorsProcessor {

	private static final String INTO_THE_PRIVATE_NETWORK = "Access-Control-Request-Private-Network";

	@Override
	public boolean processRequest(@Nullable CorsConfiguration configuration, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		if (CorsUtils.isPreFlightRequest(request) && request.getHeader(INTO_THE_PRIVATE_NETWORK) != null) {
			PlainProblem.write(response, FilterProblem.of(HttpStatus.FORBIDDEN));
			return false;
		}
		return super.processRequest(configuration, request, response);
	}

	@Override
	protected void rejectRequest(ServerHttpResponse response) throws IOException {
		if (response instanceof ServletServerHttpResponse answer) {
			PlainProblem.write(answer.getServletResponse(), FilterProblem.of(HttpStatus.FORBIDDEN));
		}
	}

}
