package org.accordgraph.support.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** Writes a problem detail for a request that does not reach Spring MVC. */
public final class PlainProblem {

	private static final JsonMapper JSON = new JsonMapper();

	private PlainProblem() {
	}

	/**
	 * Writes a problem detail as the response.
	 * @param response the response, not yet committed
	 * @param refusal the problem
	 * @throws IOException if the response cannot be sent
	 */
	public static void write(HttpServletResponse response, FilterProblem refusal) throws IOException {
		ProblemDetail body = refusal.body();
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("type", String.valueOf(body.getType()));
		members.put("title", refusal.title());
		members.put("status", refusal.status().value());
		members.put("detail", refusal.detail());
		response.setStatus(refusal.status().value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getOutputStream().write(JSON.writeValueAsBytes(members));
		response.flushBuffer();
	}

}
