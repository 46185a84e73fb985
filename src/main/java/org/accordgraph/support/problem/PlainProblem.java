package org.accordgraph.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** A problem of a request that does not come as far as Spring MVC. */
public final class PlainProblem {

	private static final JsonMapper JSON = new JsonMapper();

	private PlainProblem() {
	}

	/**
	 * Answers with a problem.
	 * @param response the answer, of which nothing is sent yet
	 * @param refusal what is wrong
	 * @throws IOException if it cannot be sent
	 */
	public static void write(HttpServletResponse response, Refusal refusal) throws IOException {
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
