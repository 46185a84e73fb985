package org.accordgraph.shipped;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import org.accordgraph.OtherTools;
import org.accordgraph.database.embedded.OpenedStore;
import org.accordgraph.drill.PackagedJar;
import org.accordgraph.drill.DrillStore;
import org.accordgraph.mcp.Agent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The command {@code mcp} of the jar, over standard input and output. */
@Tag("drill")
class AgentsIT {

	@TempDir
	Path folder;

	@Test
	void servesTheOfficialClient() throws Exception {
		ServerParameters jar = ServerParameters.builder(OtherTools.java())
			.args(arguments("--accord.import.key=a-key-of-the-shipped-jar"))
			.build();
		StdioClientTransport transport = new StdioClientTransport(jar, McpJsonDefaults.getMapper());
		transport.setStdErrorHandler((line) -> {
		});
		try (Agent agent = Agent.over(transport)) {
			List<JsonNode> delivered = new ArrayList<>();
			for (JsonNode bureau : agent.all("search_entities", "text", "科学技术局", "types", List.of("Institution"))) {
				agent.all("what_came_of_it", "id", bureau.get("id").asString())
					.stream()
					.filter((row) -> row.path("fulfilment").asString("").equals("FULFILLED"))
					.forEach(delivered::add);
			}
			// Both bureaus promised the conference, and later reports say that it was
			// held.
			assertThat(delivered).hasSize(2)
				.allSatisfy((row) -> assertThat(row.get("commitmentId").asString())
					.isEqualTo("cqcd-2021-innovation-centre.9.3"));
			List<JsonNode> reports = agent.all("what_came_of_it", "id", "cqcd-2021-innovation-centre.9.3");
			assertThat(reports.toString()).contains("later-conference-closed.text.01");
			JsonNode found = agent.call("search_entities", "text", "chongqing keji ju");
			assertThat(found.at("/data/0/id").asString()).isEqualTo("chongqing-science-and-technology-bureau");
			assertThat(agent.call("what_came_of_it", "id", "cqcd-2021-innovation-centre").get("data")).isNotEmpty();
			assertThat(agent.call("read_entity", "id", "chongqing").get("evidence")).isNotEmpty();
			assertThat(agent.call("ask_in_words", "text", "谁负责技术交易市场").get("data")).isNotEmpty();
			assertThat(agent.call("read_brief", "id", "cqcd-2021-innovation-centre").get("data").asString())
				.startsWith("# ");
			// Whoever starts the command has set the key.
			assertThat(agent.client().listTools().tools()).extracting((tool) -> tool.name()).contains("import_package");
			assertThat(agent.call("draft_package", "text", "甲市与乙市签署协议，双方将共建技术交易市场。").get("data")).isNotEmpty();
		}
	}

	@Test
	void printsNothingButMessages() throws Exception {
		List<String> command = new ArrayList<>(List.of(OtherTools.java()));
		command.addAll(arguments());
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try (OutputStream in = process.getOutputStream()) {
			for (String line : List.of("no message", "",
					"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"a\",\"version\":\"1\"}}}",
					"{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
					"{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}")) {
				in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
			}
		}
		List<String> lines = lines(process);
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).isZero();
		List<JsonNode> messages = lines.stream().map(JsonMapper.shared()::readTree).toList();
		assertThat(messages).hasSize(3)
			.allSatisfy((message) -> assertThat(message.get("jsonrpc").asString()).isEqualTo("2.0"));
		assertThat(messages.get(0).has("error")).isTrue();
		assertThat(messages.get(1).at("/result/protocolVersion").asString()).isEqualTo("2025-06-18");
		// No key is set: no tool imports.
		assertThat(messages.get(2).at("/result/tools")).extracting((tool) -> tool.get("name").asString())
			.contains("ask_question")
			.doesNotContain("import_package");
	}

	private static List<String> lines(Process process) throws IOException {
		try (BufferedReader out = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			return out.lines().toList();
		}
	}

	private List<String> arguments(String... more) throws Exception {
		Path store = DrillStore.LOADED.copyTo(this.folder.resolve("data"));
		List<String> arguments = new ArrayList<>(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-jar", PackagedJar.file().toString(), "mcp", "--accord.embedded.directory=" + store,
				"--accord.embedded.bolt-port=0", "--accord.embedded.password=" + OpenedStore.PASSWORD));
		arguments.addAll(List.of(more));
		return arguments;
	}

}
