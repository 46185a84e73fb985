package org.accordgraph.mcp;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the messages of the protocol. What is no message is refused here, with
 * its repair, before anything else sees it.
 */
final class Messages {

	/** A message with a package; larger ones go to the HTTP API. */
	static final int LARGEST = 8 << 20;

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultPropertyInclusion(
				(any) -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
		.build();

	static final McpJsonMapper MAPPER = new JacksonMcpJsonMapper(JSON);

	private Messages() {
	}

	/**
	 * Requires a request or notification.
	 * @param text the message in UTF-8
	 * @throws ToolProblem if it is neither
	 */
	static McpSchema.JSONRPCMessage read(byte[] text) {
		JsonNode message;
		try {
			message = JSON.readTree(text);
		}
		catch (JacksonException ex) {
			throw ToolProblem.message("The body is no JSON.");
		}
		if (!message.isObject()) {
			throw ToolProblem.message("Send one message, a JSON object, at a time.");
		}
		if (!message.path("jsonrpc").asString("").equals("2.0") || !message.path("method").isString()) {
			throw ToolProblem.message("A message has the members jsonrpc, which is \"2.0\", and method.");
		}
		if (message.has("params") && !message.get("params").isObject()) {
			throw ToolProblem.message("The member params must be an object.");
		}
		Object params = JSON.convertValue(message.path("params"), Map.class);
		String method = message.get("method").stringValue();
		if (!message.has("id")) {
			return new McpSchema.JSONRPCNotification("2.0", method, params);
		}
		JsonNode id = message.get("id");
		if (!id.isString() && !id.isIntegralNumber()) {
			throw ToolProblem.message("The member id must be text or a whole number.");
		}
		return new McpSchema.JSONRPCRequest("2.0", method, id.isString() ? id.stringValue() : id.numberValue(),
				(params != null) ? params : Map.of());
	}

	static String write(McpSchema.JSONRPCMessage message) {
		return JSON.writeValueAsString(message);
	}

}
