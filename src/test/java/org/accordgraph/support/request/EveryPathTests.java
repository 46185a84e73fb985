package org.accordgraph.support.request;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the description of the interface names is tried with what it does not take.
 * Every refusal is of one family: 400, one of six types, and in words and members what is
 * possible.
 */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPathTests {

	private static final int TRIES = 60;

	private static final String FAMILY = "urn:accord-graph:problem:";

	@Autowired
	MockMvcTester mvc;

	private List<Operation> operations = List.of();

	/** An operation, and the query parameters that are described. */
	record Operation(String method, String path, List<JsonNode> parameters) {

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

		List<String> names() {
			return this.parameters.stream().map((parameter) -> parameter.get("name").asString()).toList();
		}

	}

	Stream<Operation> operations() throws Exception {
		if (this.operations.isEmpty()) {
			List<Operation> all = new ArrayList<>();
			String description = asked(this.mvc.get().uri("/v3/api-docs")).getContentAsString();
			for (var path : JsonMapper.shared().readTree(description).get("paths").properties()) {
				for (var operation : path.getValue().properties()) {
					all.add(new Operation(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(),
							StreamSupport.stream(operation.getValue().path("parameters").spliterator(), false)
								.filter((parameter) -> parameter.get("in").asString().equals("query"))
								.toList()));
				}
			}
			this.operations = all;
		}
		return this.operations.stream();
	}

	Stream<Operation> operationsWithParameters() throws Exception {
		return operations().filter((operation) -> !operation.parameters().isEmpty());
	}

	@Test
	void walksTheWholeInterface() throws Exception {
		assertThat(operations().map(Operation::toString)).hasSizeGreaterThan(80)
			.contains("GET /api/search", "GET /api/suggest", "GET /api/checks", "GET /api/audit",
					"GET /api/passages/{id}", "GET /api/agreements", "GET /api/agreements/{id}",
					"GET /api/entities/{id}/relations/{type}", "GET /api/questions/favourites.zip", "POST /api/import",
					"GET /api/import/jobs", "DELETE /api/import/jobs/{id}", "GET /api/import/jobs/{id}/issues",
					"GET /api/import/decisions", "POST /api/import/decisions", "GET /api/import/template",
					"GET /api/export/{id}", "GET /api/questions/ownership/co-owners",
					"GET /api/questions/{subject}/{question}");
	}

	@ParameterizedTest
	@MethodSource("operations")
	void namesAMisspeltParameterAndWhatIsPossible(Operation operation) throws Exception {
		String meant = operation.names().isEmpty() ? "" : operation.names().get(0);
		String misspelt = meant + "s";
		JsonNode problem = refusal(operation, "unknown-parameter", misspelt, "1");
		assertThat(operation.names()).allSatisfy((name) -> assertThat(problem.get("detail").asString()).contains(name));
		assertThat(problem.get("parameter").asString()).isEqualTo(misspelt);
		assertThat(problem.get("parameters").valueStream().map(JsonNode::asString))
			.containsExactlyElementsOf(operation.names());
		if (!meant.isEmpty()) {
			assertThat(problem.get("nearest").asString()).isEqualTo(meant);
		}
	}

	/** The three entities that were tried of three parsers. */
	@ParameterizedTest
	@MethodSource("operations")
	void refusesWhatWasTriedOnEachOfThem(Operation operation) throws Exception {
		boolean paged = operation.names().contains("size");
		refusal(operation, paged ? "parameter-out-of-range" : "unknown-parameter", "size", "1000");
		boolean hasPage = operation.names().contains("page");
		refusal(operation, hasPage ? "unreadable-parameter" : "unknown-parameter", "page", "x");
		refusal(operation, "unknown-parameter", "types", "Place");
	}

	@ParameterizedTest
	@MethodSource("operationsWithParameters")
	void refusesWhatIsOutsideOfItsDescription(Operation operation) throws Exception {
		for (JsonNode parameter : operation.parameters()) {
			String name = parameter.get("name").asString();
			JsonNode schema = parameter.get("schema");
			String type = schema.get("type").asString();
			JsonNode values = schema.has("items") ? schema.get("items").path("enum") : schema.path("enum");
			if (!values.isMissingNode()) {
				String wrong = type.equals("integer") ? "987654" : "no such value";
				JsonNode problem = refusal(operation, "value-not-allowed", name, wrong);
				assertThat(problem.get("expected").get("values").valueStream().map(JsonNode::asString))
					.containsExactlyElementsOf(values.valueStream().map(JsonNode::asString).toList());
			}
			if (schema.has("minimum")) {
				refusal(operation, "parameter-out-of-range", name, next(schema.get("minimum"), -1));
				refusal(operation, "parameter-out-of-range", name, next(schema.get("maximum"), 1));
				JsonNode problem = refusal(operation, "parameter-out-of-range", name, "99999999999999999999");
				assertThat(problem.get("detail").asString()).contains(schema.get("minimum").asString(),
						schema.get("maximum").asString(), name + "=");
				assertThat(problem.get("expected").get("maximum").asInt()).isEqualTo(schema.get("maximum").asInt());
			}
			if (schema.has("maxLength")) {
				refusal(operation, "parameter-out-of-range", name, "重".repeat(schema.get("maxLength").asInt() + 1));
			}
			if (type.equals("integer") || type.equals("number")) {
				refusal(operation, "unreadable-parameter", name, "x");
			}
			if (type.equals("boolean")) {
				refusal(operation, "unreadable-parameter", name, "maybe");
			}
			if (schema.path("format").asString("").equals("date")) {
				refusal(operation, "unreadable-parameter", name, "2021-02-30");
			}
			if (!type.equals("array")) {
				refusal(operation, "repeated-parameter", name, "1", "1");
			}
			if (parameter.path("required").asBoolean(false)) {
				refusal(operation, "missing-parameter", name);
				refusal(operation, "missing-parameter", name, " ");
			}
		}
	}

	/** A description that leaves the range open promises what is refused. */
	@ParameterizedTest
	@MethodSource("operationsWithParameters")
	void describesRangesAndValues(Operation operation) {
		for (JsonNode parameter : operation.parameters()) {
			JsonNode schema = parameter.get("schema");
			switch (parameter.get("name").asString()) {
				case "page", "size", "limit" ->
					assertThat(schema.propertyNames()).contains("minimum", "maximum", "default");
				case "format", "sort", "direction", "verdict", "subject" -> assertThat(schema.has("enum")).isTrue();
				case "q" -> assertThat(parameter.get("description").asString()).isNotBlank();
				default -> assertThat(schema.has("type")).isTrue();
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/search?q=重庆&types=Place                    | unknown-parameter      | type
			/api/search?q=重庆&type=Place&type=Plaice         | value-not-allowed      | Place
			/api/suggest?q=重庆&Q=成都                        | unknown-parameter      | q
			/api/entities/chongqing?expand=true                 | unknown-parameter      | format
			/api/agreements/cqcd-2021-auto-cluster?format=pdf | value-not-allowed      | jsonld
			/api/passages/cqcd-2021.auto-cluster.01?format=   | unreadable-parameter   | jsonld
			/api/commitments?pagesize=5                       | unknown-parameter      | size
			/api/commitments?firmness=1&firmness=2            | repeated-parameter     | only once
			/api/agreements?signedTo=2021-13-01               | unreadable-parameter   | yyyy-mm-dd
			/api/import/example?format=docx                   | value-not-allowed      | zip
			/api/questions?subject=ownrship                   | value-not-allowed      | ownership
			""")
	void saysWhatIsPossible(String address, String kind, String possible) {
		var problem = assertThat(
				this.mvc.get().uri(UriComponentsBuilder.fromUriString(address).build().encode().toUri()))
			.hasStatus(400)
			.bodyJson();
		problem.extractingPath("$.type").isEqualTo(FAMILY + kind);
		problem.extractingPath("$.detail").asString().contains(possible);
	}

	private static String next(JsonNode number, int step) {
		return new BigInteger(number.asString()).add(BigInteger.valueOf(step)).toString();
	}

	/** A busy machine may ask to come again before a question is known. */
	private static MockHttpServletResponse asked(MockMvcTester.MockMvcRequestBuilder request) throws Exception {
		MockHttpServletResponse answer = request.exchange().getResponse();
		for (int i = 0; i < TRIES && answer.getStatus() == 503; i++) {
			Thread.sleep(1000);
			answer = request.exchange().getResponse();
		}
		return answer;
	}

	/** Asks with what is required, and with something that has to be refused. */
	private JsonNode refusal(Operation operation, String kind, String name, String... given) throws Exception {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(operation.path()
			.replace("{subject}", "agreements")
			.replace("{question}", "signatories")
			.replaceAll("\\{\\w+}", "any"));
		for (JsonNode parameter : operation.parameters()) {
			String other = parameter.get("name").asString();
			if (parameter.path("required").asBoolean(false) && !other.equals(name)) {
				JsonNode example = parameter.get("example");
				(example.isArray() ? example.valueStream() : Stream.of(example))
					.forEach((value) -> address.queryParam(other, value.asString()));
			}
		}
		if (given.length > 0) {
			address.queryParam(name, (Object[]) given);
		}
		MockHttpServletResponse answer = asked(this.mvc.method(HttpMethod.valueOf(operation.method()))
			.uri(address.encode().build().toUri())
			.header("X-Import-Key", AccordTest.IMPORT_KEY));
		String body = answer.getContentAsString();
		assertThat(answer.getStatus()).as("%s %s=%s: %s", operation, name, List.of(given), body).isEqualTo(400);
		assertThat(answer.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		JsonNode problem = JsonMapper.shared().readTree(body);
		assertThat(problem.get("type").asString()).as(body).isEqualTo(FAMILY + kind);
		assertThat(problem.get("status").asInt()).isEqualTo(400);
		assertThat(problem.get("parameter").asString()).isEqualTo(name);
		assertThat(problem.get("detail").asString()).contains(name);
		return problem;
	}

}
