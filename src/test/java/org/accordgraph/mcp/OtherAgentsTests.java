package org.accordgraph.mcp;

import java.util.ArrayList;
import java.util.List;

import org.accordgraph.AccordTest;
import org.accordgraph.OtherTools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Agents that this project did not write: the official inspector on the command line, and
 * the official clients in JavaScript and Python.
 */
@AccordTest
@Tag("drill")
class OtherAgentsTests {

	@LocalServerPort
	int port;

	private OtherTools tools;

	@BeforeEach
	void prepare() throws Exception {
		this.tools = OtherTools.in("agents");
	}

	@Test
	void theInspectorListsAndCallsTools() throws Exception {
		this.tools.npm();
		JsonNode listed = inspect("--method", "tools/list").get("tools");
		assertThat(listed).extracting((tool) -> tool.get("name").asString())
			.contains("search_entities", "ask_question", "import_package");
		JsonNode called = inspect("--method", "tools/call", "--tool-name", "find_connections", "--tool-arg",
				"fromId=chongqing-science-and-technology-bureau", "--tool-arg",
				"toId=chengdu-science-and-technology-bureau");
		assertThat(called.path("isError").asBoolean(false)).isFalse();
		JsonNode answer = JsonMapper.shared().readTree(called.at("/content/0/text").asString());
		assertThat(answer.at("/data/0/evidence")).isNotEmpty();
		assertThat(inspect("--method", "resources/list").get("resources").size()).isEqualTo(2);
		assertThat(inspect("--method", "resources/templates/list").get("resourceTemplates").size()).isEqualTo(3);
		assertThat(inspect("--method", "resources/read", "--uri", "accord://questions/ownership/co-owners")
			.at("/contents/0/text")
			.asString()).contains("MATCH");
		assertThat(inspect("--method", "prompts/list").get("prompts").size()).isEqualTo(2);
	}

	private JsonNode inspect(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("npx", "--no-install", "mcp-inspector", "--cli", service()));
		command.addAll(List.of(arguments));
		return JsonMapper.shared().readTree(this.tools.succeed(command.toArray(String[]::new)));
	}

	/**
	 * The record of each science bureau, as the client in JavaScript reads it, is what
	 * the HTTP API answers.
	 */
	@Test
	void theClientInJavaScriptFindsWhatTheScienceBureausDelivered() throws Exception {
		this.tools.npm();
		List<String> lines = this.tools.succeed("node", "agent.mjs", service()).lines().toList();
		assertThat(lines).last().isEqualTo("done");
		List<String[]> rows = lines.subList(0, lines.size() - 1).stream().map((line) -> line.split("\t")).toList();
		assertThat(rows).extracting((row) -> row[0])
			.contains("chongqing-science-and-technology-bureau", "chengdu-science-and-technology-bureau");
		assertThat(rows).allSatisfy((row) -> assertThat(row[3]).isNotEmpty());
	}

	@Test
	void theClientInPythonReadsAPage() throws Exception {
		String python = this.tools.python();
		assertThat(this.tools.succeed(python, "agent.py", service())).contains("done");
	}

	private String service() {
		return "http://localhost:" + this.port + "/mcp";
	}

}
