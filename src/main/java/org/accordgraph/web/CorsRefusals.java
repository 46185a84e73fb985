package org.accordgraph.web;

import java.io.IOException;

import org.accordgraph.problem.PlainProblem;
import org.accordgraph.problem.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Refuses an origin, or what it asks for, with a problem. */
class CorsRefusals extends DefaultCorsProcessor {

	@Override
	protected void rejectRequest(ServerHttpResponse response) throws IOException {
		if (response instanceof ServletServerHttpResponse answer) {
			PlainProblem.write(answer.getServletResponse(), Refusal.of(HttpStatus.FORBIDDEN));
		}
	}

}
