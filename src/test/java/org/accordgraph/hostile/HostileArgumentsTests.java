package org.accordgraph.hostile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.accordgraph.AccordTest;
import org.accordgraph.AnotherService;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends the values of {@link HostileTests} to every argument of every tool, to resources
 * and prompts: each is answered or refused with its repair, none becomes a statement or
 * changes anything, and no answer is larger than asked for.
 */
@AccordTest
class HostileArgumentsTests {

	private static final Pattern LEAK = Pattern.compile(
			"Exception|\\bat [\\w.$]+\\(|org\\.(springframework|neo4j|apache|accordgraph)|java\\.(lang|util|io)|modelcontextprotocol|SNAPSHOT|"
					+ Pattern.quote(System.getProperty("user.dir")));

	/** Values with which each tool has an answer; the others are left out. */
	private static final Map<String, Object> HARMLESS = Map.ofEntries(Map.entry("text", "重庆"),
			Map.entry("question", "ownership/co-owners"),
			Map.entry("parameters", Map.of("commitmentId", "cqcd-2021-innovation-centre.1")),
			Map.entry("fromId", "chongqing-science-and-technology-bureau"),
			Map.entry("toId", "western-chengdu-science-city-management-committee"),
			Map.entry("leftId", "cqcd-2021-science-city"), Map.entry("rightId", "cqcd-2021-innovation-centre"),
			Map.entry("id", "cqcd-2021-innovation-centre"), Map.entry("since", "2021-12-01"),
			Map.entry("passageIds", List.of("cqcd-2021.innovation-centre.13")), Map.entry("job", "none"));

	private final HttpClient http = HttpClient.newHttpClient();

	private final List<String> wrong = new ArrayList<>();

	@Autowired
	Neo4jConnectionDetails database;

	@Autowired
	Driver driver;

	@Test
	void areAnsweredOrRefusedAndChangeNothing() throws Exception {
		List<Payload> payloads = Payload.all();
		String before = size();
		try (AnotherService service = AnotherService.on(this.database, HostileTests.Watching.class,
				"accord.import.key=" + AccordTest.IMPORT_KEY)) {
			StatementsSeen seen = service.bean(StatementsSeen.class);
			List<Map<String, Object>> places = places(service.port());
			for (Map<String, Object> place : places) {
				fire(service.port(), place, "chongqing");
			}
			ways(service.port());
			Set<String> fixed = seen.texts();
			int sent = 0;
			for (int i = 0; i < Math.max(payloads.size(), 12 * places.size()); i++) {
				Payload payload = payloads.get((i + i / payloads.size()) % payloads.size());
				fire(service.port(), places.get(i % places.size()),
						new String(payload.bytes().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
				sent++;
			}
			System.out.printf("Hostile arguments: %d at %d places%n", sent, places.size());
			assertThat(places).hasSizeGreaterThan(25);
			assertThat(this.wrong).isEmpty();
			Set<String> fresh = new HashSet<>(seen.texts());
			fresh.removeAll(fixed);
			assertThat(fresh).isEmpty();
		}
		assertThat(size()).isEqualTo(before);
	}

	/** What else tools ask with values that are allowed. */
	private void ways(int port) throws Exception {
		for (String type : List.of("OF_PLACE", "SIGNED", "EVIDENCED_BY")) {
			for (String direction : List.of("IN", "OUT")) {
				call(port, "read_entity", Map.of("id", "chongqing", "relation", type, "direction", direction));
			}
		}
		for (String text : List.of("300万辆", "金融局科", "zzzz qqqq", "谁负责技术交易市场", "重慶", "chongqing")) {
			call(port, "search_entities", Map.of("text", text));
			call(port, "ask_in_words", Map.of("text", text));
		}
		for (String id : List.of("chongqing", "cqcd-2021-innovation-centre.1", "no-such",
				"chongqing-science-and-technology-bureau")) {
			call(port, "what_came_of_it", Map.of("id", id));
		}
		call(port, "compare", Map.of("leftId", "chongqing-science-and-technology-bureau", "rightId",
				"chengdu-science-and-technology-bureau"));
		call(port, "find_connections", Map.of("fromId", "no-such", "toId", "chongqing"));
		call(port, "check_package", Map.of("file", "eA=="));
		call(port, "check_package", Map.of("tables", Map.of("agreements", List.of(Map.of("id", "x")))));
		for (JsonNode question : JsonMapper.shared().readTree(get(port, "/api/questions"))) {
			Map<String, Object> known = new LinkedHashMap<>();
			Map<String, Object> unknown = new LinkedHashMap<>();
			question.get("parameters").forEach((parameter) -> {
				String name = parameter.get("name").asString();
				Object example = JsonMapper.shared().treeToValue(parameter.get("example"), Object.class);
				known.put(name, example);
				unknown.put(name, name.endsWith("Id") ? "no-such" : example);
			});
			String name = question.get("name").asString();
			call(port, "ask_question", Map.of("question", name, "parameters", known));
			call(port, "ask_question", Map.of("question", name, "parameters", unknown));
		}
	}

	private String get(int port, String path) throws IOException, InterruptedException {
		return this.http
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
					HttpResponse.BodyHandlers.ofString())
			.body();
	}

	/** A message with a hole for each argument of each tool. */
	private List<Map<String, Object>> places(int port) throws Exception {
		List<Map<String, Object>> places = new ArrayList<>();
		JsonNode listed = JsonMapper.shared()
			.readTree(send(port, Map.of("jsonrpc", "2.0", "id", 1, "method", "tools/list")).body());
		for (JsonNode tool : listed.at("/result/tools")) {
			String name = tool.get("name").asString();
			for (String argument : tool.at("/inputSchema/properties").propertyNames()) {
				// A package would be imported as it is.
				if (!name.equals("import_package") || !argument.equals("file")) {
					places.add(Map.of("tool", name, "argument", argument, "others", others(tool, argument)));
				}
			}
		}
		places.add(Map.of("method", "resources/read", "argument", "uri", "others", Map.of()));
		places.add(Map.of("method", "prompts/get", "argument", "name", "others", Map.of()));
		places.add(Map.of("method", "tools/call", "argument", "name", "others", Map.of()));
		return places;
	}

	private static Map<String, Object> others(JsonNode tool, String argument) {
		Map<String, Object> others = new LinkedHashMap<>();
		tool.at("/inputSchema/properties").propertyNames().forEach((name) -> {
			boolean isNeeded = tool.at("/inputSchema/required")
				.valueStream()
				.anyMatch((each) -> each.asString().equals(name));
			if (!name.equals(argument) && HARMLESS.containsKey(name) && (isNeeded || name.equals("parameters"))) {
				others.put(name, HARMLESS.get(name));
			}
		});
		return others;
	}

	private void fire(int port, Map<String, Object> place, String value) throws Exception {
		String argument = place.get("argument").toString();
		Map<String, Object> arguments = new LinkedHashMap<>((Map<String, Object>) place.get("others"));
		boolean isObject = List.of("parameters", "tables").contains(argument);
		// Into an object, the value goes as a name and as a value.
		arguments.put(argument, !isObject ? value : argument.equals("tables")
				? Map.of("agreements", List.of(Map.of("id", value)), value, List.of()) : Map.of("commitmentId", value));
		HttpResponse<String> answer = place.containsKey("tool") ? call(port, place.get("tool").toString(), arguments)
				: send(port, Map.of("jsonrpc", "2.0", "id", 1, "method", place.get("method"), "params", arguments));
		String where = place.getOrDefault("tool", place.get("method")) + " " + argument + " <- "
				+ value.substring(0, Math.min(60, value.length())) + ": ";
		if (answer.statusCode() != 200) {
			this.wrong.add(where + answer.statusCode() + " " + answer.body());
			return;
		}
		JsonNode message = JsonMapper.shared().readTree(answer.body());
		String text = message.at("/result/content/0/text").asString("");
		if (message.has("result") == message.has("error")) {
			this.wrong.add(where + answer.body());
		}
		if (text.getBytes(StandardCharsets.UTF_8).length > 64 * 1024) {
			this.wrong.add(where + "more than asked for");
		}
		if (text.contains("Internal error")) {
			this.wrong.add(where + text);
		}
		boolean isRefused = message.has("error") || message.at("/result/isError").asBoolean(false);
		if (isRefused && LEAK.matcher(answer.body()).find() && !LEAK.matcher(value).find()) {
			this.wrong.add(where + "this tells of the inside: " + answer.body());
		}
	}

	private HttpResponse<String> call(int port, String tool, Map<String, Object> arguments) throws Exception {
		return send(port, Map.of("jsonrpc", "2.0", "id", 1, "method", "tools/call", "params",
				Map.of("name", tool, "arguments", arguments)));
	}

	private HttpResponse<String> send(int port, Map<String, Object> message) throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/mcp"))
			.header("Content-Type", "application/json")
			.header(AccordTest.IMPORT_KEY_HEADER, AccordTest.IMPORT_KEY)
			.POST(HttpRequest.BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(message)))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private String size() {
		try (Session session = this.driver.session()) {
			return session.run("""
					MATCH (node:Entity|Passage)
					OPTIONAL MATCH (node)-[fact]->()
					RETURN count(DISTINCT node) + ' ' + count(fact) + ' ' + sum(size(keys(fact))) AS size
					""").single().get("size").asString();
		}
	}

}
