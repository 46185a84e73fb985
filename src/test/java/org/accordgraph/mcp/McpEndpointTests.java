package org.accordgraph.mcp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.accordgraph.AccordGraph;
import org.accordgraph.AccordTest;
import org.accordgraph.AnotherService;
import org.accordgraph.server.security.ImportAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/** The endpoint under the rules of all endpoints, and messages that are none. */
@AccordTest
class McpEndpointTests {

	private static final String LIST = """
			{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{}}""";

	private static final String IMPORT = """
			{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"import_package","arguments":{"file":"eA=="}}}""";

	private static final String EVIL = "https://evil.example";

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Neo4jConnectionDetails database;

	@Autowired
	AgentServer agents;

	@Test
	void answersWhoeverAcceptsJson() throws Exception {
		for (String accept : List.of("application/json, text/event-stream", "*/*", "application/json;q=0.5")) {
			HttpResponse<String> answer = post(this.port, LIST, "Accept", accept);
			assertThat(answer.statusCode()).as(accept).isEqualTo(200);
			assertThat(JsonMapper.shared().readTree(answer.body()).at("/result/tools").size()).isGreaterThan(10);
		}
		assertProblem(post(this.port, LIST, "Accept", "text/html"), 406);
		assertProblem(post(this.port, LIST, "Accept", "///"), 406);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "[]", "1", "{}", "[", "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":9223372036854775808,\"method\":\"ping\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":{}}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":[]}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}", "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]" })
	void refusesWhatIsNoMessage(String body) throws Exception {
		assertProblem(post(this.port, body), 400);
	}

	@Test
	void refusesDepthAndSize() throws Exception {
		assertProblem(
				post(this.port, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":" + "[".repeat(60_000)),
				400);
		String[] key = { AccordTest.IMPORT_KEY_HEADER, AccordTest.IMPORT_KEY };
		String padded = LIST + " ".repeat(Messages.LARGEST_WITHOUT_KEY - LIST.length());
		assertThat(post(this.port, padded).statusCode()).isEqualTo(200);
		HttpResponse<String> stranger = post(this.port, padded + " ");
		assertProblem(stranger, 413);
		assertThat(stranger.body()).contains("64 KB", "import key", "8 MB");
		assertThat(post(this.port, padded + " ", key).statusCode()).isEqualTo(200);
		assertProblem(post(this.port, " ".repeat(Messages.LARGEST + 1), key), 413);
	}

	/** Over HTTP, a message is UTF-8, whatever the header says. */
	@Test
	void readsUtf8AndNothingElse() throws Exception {
		String call = """
				{"jsonrpc":"2.0","id":1,"method":"prompts/get","params":{"name":"answer_with_evidence","arguments":{"question":"谁负责"}}}""";
		HttpResponse<String> named = send(this.port,
				HttpRequest.newBuilder()
					.POST(HttpRequest.BodyPublishers.ofString(call))
					.header("Content-Type", "application/json;charset=ISO-8859-1"));
		assertThat(named.statusCode()).isEqualTo(200);
		assertThat(named.body()).contains("谁负责");
		for (Charset other : List.of(StandardCharsets.UTF_16, Charset.forName("GBK"))) {
			assertProblem(send(this.port,
					HttpRequest.newBuilder()
						.POST(HttpRequest.BodyPublishers.ofByteArray(call.getBytes(other)))
						.header("Content-Type", "application/json")),
					400);
		}
	}

	/** A wrong key counts once in a request. */
	@Test
	void countsAWrongKeyOnce() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/mcp");
		request.addHeader("Accept", "application/json");
		request.setContentType("application/json");
		request.setContent(LIST.getBytes(StandardCharsets.UTF_8));
		ImportAccess access = mock(ImportAccess.class);
		new McpEndpoint(this.agents, access).message(request, new MockHttpServletResponse());
		verify(access, times(1)).isGranted(request);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"name\":1}", "{}", "{\"name\":\"read_entity\",\"arguments\":[]}",
			"{\"name\":\"read_entity\",\"arguments\":\"x\"}", "{\"name\":{\"a\":1}}", "{\"name\":\"no_such\"}" })
	void answersMalformedParametersWithAnErrorThatTellsNothingOfTheInside(String params) throws Exception {
		HttpResponse<String> answer = post(this.port,
				"{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":" + params + "}");
		assertThat(answer.statusCode()).isEqualTo(200);
		JsonNode error = JsonMapper.shared().readTree(answer.body());
		assertThat(error.get("id").asInt()).isEqualTo(7);
		assertThat(error.at("/error/code").asInt()).isEqualTo(-32_602);
		assertThat(answer.body()).doesNotContain("java.", "modelcontextprotocol", "jackson", "Exception");
	}

	@Test
	void answersAnUnknownMethodAndTakesNotifications() throws Exception {
		HttpResponse<String> answer = post(this.port, "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"cypher/run\"}");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(JsonMapper.shared().readTree(answer.body()).at("/error/code").asInt()).isEqualTo(-32_601);
		HttpResponse<String> notified = post(this.port,
				"{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
		assertThat(notified.statusCode()).isEqualTo(202);
		assertThat(notified.body()).isEmpty();
	}

	@Test
	void knowsTheVersionsOfTheProtocol() throws Exception {
		assertThat(post(this.port, LIST, "MCP-Protocol-Version", "2025-06-18").statusCode()).isEqualTo(200);
		assertProblem(post(this.port, LIST, "MCP-Protocol-Version", "1999-01-01"), 400);
	}

	@Test
	void takesMessagesByPostOnly() throws Exception {
		for (String method : List.of("GET", "DELETE", "PUT")) {
			HttpResponse<String> answer = send(this.port,
					HttpRequest.newBuilder()
						.method(method, HttpRequest.BodyPublishers.noBody())
						.header("Accept", "text/event-stream, application/json"));
			assertThat(answer.statusCode()).as(method).isEqualTo(405);
		}
		HttpResponse<String> form = send(this.port,
				HttpRequest.newBuilder()
					.POST(HttpRequest.BodyPublishers.ofString(LIST))
					.header("Content-Type", "text/plain"));
		assertProblem(form, 415);
	}

	/** A page of another site can neither read nor use a key that it might know. */
	@Test
	void refusesOtherOrigins() throws Exception {
		assertProblem(post(this.port, LIST, "Origin", EVIL), 403);
		assertProblem(post(this.port, IMPORT, "Origin", EVIL, AccordTest.IMPORT_KEY_HEADER, AccordTest.IMPORT_KEY),
				403);
		HttpResponse<String> preflight = preflight(this.port, EVIL, "content-type");
		assertThat(preflight.statusCode()).isEqualTo(403);
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void letsNamedOriginsReadButNotImport() throws Exception {
		String friend = "https://friend.example";
		try (AnotherService service = AnotherService.on(this.database, AccordGraph.class,
				"accord.cors.origins=" + friend, "accord.import.key=" + AccordTest.IMPORT_KEY)) {
			HttpResponse<String> read = post(service.port(), LIST, "Origin", friend);
			assertThat(read.statusCode()).isEqualTo(200);
			assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).hasValue(friend);
			assertThat(preflight(service.port(), friend, "content-type").statusCode()).isEqualTo(200);
			HttpResponse<String> preflight = preflight(service.port(), friend, "content-type,x-import-key");
			assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
				.doesNotContainIgnoringCase("x-import-key");
			HttpResponse<String> keyed = post(service.port(), IMPORT, "Origin", friend, AccordTest.IMPORT_KEY_HEADER,
					AccordTest.IMPORT_KEY);
			assertThat(JsonMapper.shared().readTree(keyed.body()).at("/result/content/0/text").asString())
				.contains("Import key required");
			assertProblem(post(service.port(), LIST, "Origin", EVIL), 403);
		}
	}

	@Test
	void isReadWithTheKeyOfReadersAndCountedAsAnyRequest() throws Exception {
		try (AnotherService service = AnotherService.on(this.database, AccordGraph.class,
				"accord.access.key=read-key-of-the-tests", "accord.access.requests-per-minute=4")) {
			assertProblem(post(service.port(), LIST), 401);
			assertThat(post(service.port(), LIST, "X-API-Key", "read-key-of-the-tests").statusCode()).isEqualTo(200);
			// Imports are off, and so are their tools.
			assertThat(post(service.port(), LIST, "X-API-Key", "read-key-of-the-tests").body())
				.doesNotContain("import_package");
			post(service.port(), LIST);
			assertProblem(post(service.port(), LIST), 429);
		}
	}

	private HttpResponse<String> preflight(int port, String origin, String headers) throws Exception {
		return send(port,
				HttpRequest.newBuilder()
					.method("OPTIONS", HttpRequest.BodyPublishers.noBody())
					.header("Origin", origin)
					.header("Access-Control-Request-Method", "POST")
					.header("Access-Control-Request-Headers", headers));
	}

	private HttpResponse<String> post(int port, String body, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder()
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.header("Content-Type", "application/json");
		return send(port, (headers.length > 0) ? request.headers(headers) : request);
	}

	private HttpResponse<String> send(int port, HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.http.send(request.uri(URI.create("http://localhost:" + port + "/mcp")).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private static void assertProblem(HttpResponse<String> answer, int status) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
		assertThat(answer.body()).doesNotContain("java.", "modelcontextprotocol", "Exception");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
	}

}
