package org.accordgraph.mcp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema;
import org.accordgraph.AccordTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** An agent with the official client of the protocol. */
public final class Agent implements AutoCloseable {

	private final McpSyncClient client;

	private Agent(McpClientTransport transport) {
		this.client = McpClient.sync(transport)
			.clientInfo(McpSchema.Implementation.builder("test", "1").build())
			.requestTimeout(Duration.ofMinutes(2))
			.initializationTimeout(Duration.ofMinutes(5))
			.build();
		this.client.initialize();
	}

	/** An agent that reads over HTTP. */
	static Agent at(int port) {
		return new Agent(
				HttpClientStreamableHttpTransport.builder("http://localhost:" + port).endpoint("/mcp").build());
	}

	/** An agent that has an import key. */
	static Agent at(int port, String key) {
		return new Agent(HttpClientStreamableHttpTransport.builder("http://localhost:" + port)
			.endpoint("/mcp")
			.httpRequestCustomizer(
					(request, method, uri, body, context) -> request.header(AccordTest.IMPORT_KEY_HEADER, key))
			.build());
	}

	/** An agent with another transport. */
	public static Agent over(McpClientTransport transport) {
		return new Agent(transport);
	}

	public McpSyncClient client() {
		return this.client;
	}

	/** Calls a tool, which must answer within the size of an answer. */
	public JsonNode call(String tool, Object... namesAndValues) {
		McpSchema.CallToolResult result = result(tool, namesAndValues);
		String text = text(result);
		assertThat(result.isError()).as(text).isFalse();
		return JsonMapper.shared().readTree(text);
	}

	/** Calls a tool, which must refuse. */
	JsonNode refused(String tool, Object... namesAndValues) {
		McpSchema.CallToolResult result = result(tool, namesAndValues);
		assertThat(result.isError()).as(text(result)).isTrue();
		return JsonMapper.shared().readTree(text(result));
	}

	/** Reads an answer to its end, page by page. */
	public List<JsonNode> all(String tool, Object... namesAndValues) {
		List<JsonNode> items = new ArrayList<>();
		JsonNode page = call(tool, namesAndValues);
		page.get("data").forEach(items::add);
		while (page.get("cut").asBoolean()) {
			List<Object> next = new ArrayList<>(List.of(namesAndValues));
			next.addAll(List.of("offset", page.get("next").asInt()));
			page = call(tool, next.toArray());
			assertThat(page.get("data")).isNotEmpty();
			page.get("data").forEach(items::add);
		}
		return items;
	}

	private McpSchema.CallToolResult result(String tool, Object... namesAndValues) {
		Map<String, Object> arguments = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			arguments.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return this.client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
	}

	static String text(McpSchema.CallToolResult result) {
		assertThat(result.content()).hasSize(1);
		return ((McpSchema.TextContent) result.content().get(0)).text();
	}

	@Override
	public void close() {
		this.client.closeGracefully();
	}

}
