package org.accordgraph.support.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Adds the errors of every operation to the OpenAPI description, each as
 * {@code application/problem+json} with its status. An operation that describes a status
 * itself keeps its words.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemDescriptions implements OpenApiCustomizer {

	private static final String SCHEMA = "ProblemDetail";

	private static final String IMPORT = "/api/import";

	/** Those below it that need no key. */
	private static final Set<String> OPEN = Set.of("/api/import/template", "/api/import/example");

	@Override
	public void customise(OpenAPI api) {
		api.getComponents().addSchemas(SCHEMA, problemDetail());
		api.getPaths()
			.forEach((path, item) -> item.readOperationsMap()
				.forEach((method, operation) -> of(path, method.name())
					.forEach((status, description) -> describe(operation, String.valueOf(status), description))));
	}

	private static Map<Integer, String> of(String path, String method) {
		Map<Integer, String> problems = new LinkedHashMap<>();
		problems.put(400, "A parameter is unknown, missing or invalid; the problem says what is allowed");
		problems.put(401, "The service requires a key or a login");
		if (path.startsWith(IMPORT) && !OPEN.contains(path)) {
			problems.put(403, "The import key is wrong, or imports are disabled");
		}
		if (path.contains("{") || path.startsWith("/api/questions/") || method.equals("GET")) {
			problems.put(404, "There is nothing with this id or at this address");
		}
		problems.put(406, "None of the media types in the Accept header is available");
		if (method.equals("POST") || method.equals("DELETE")) {
			problems.put(409, "The request contradicts what was decided or imported before");
		}
		if (path.equals(IMPORT)) {
			problems.put(413, "The package is larger than the service accepts");
		}
		if (path.equals(IMPORT) || path.equals("/api/export/all") || path.startsWith("/api/dataset/")) {
			problems.put(507, "There is not enough disk space");
		}
		problems.put(421, "The Host header is not a name of this service");
		problems.put(429, "Too many requests from this client");
		problems.put(500, "The service failed to process the request; the reason is in its log");
		problems.put(503, "The database is unavailable; Retry-After says when to try again");
		return problems;
	}

	private static void describe(Operation operation, String status, String description) {
		ApiResponse known = operation.getResponses().get(status);
		if (known == null) {
			operation.getResponses().addApiResponse(status, problem(description));
		}
		else if (known.getContent() == null) {
			known.setContent(content());
		}
		else {
			known.getContent().putAll(content());
		}
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description).content(content());
	}

	private static Content content() {
		return new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
				new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA)));
	}

	/** The schema of problem details (RFC 9457), which may have additional members. */
	private static Schema<?> problemDetail() {
		return new ObjectSchema().description("What is wrong, and how to correct it (RFC 9457)")
			.addProperty("type", new StringSchema().format("uri"))
			.addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema())
			.addProperty("instance", new StringSchema().format("uri-reference"))
			.additionalProperties(true);
	}

}
