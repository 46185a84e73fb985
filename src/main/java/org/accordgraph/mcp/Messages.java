package org.accordgraph.mcp;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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

	/** Without the import key, there is no package to send. */
	static final int LARGEST_WITHOUT_KEY = 64 << 10;

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
		JsonNode message = tree(text).orElseThrow(() -> ToolProblem.message("The body is not valid JSON in UTF-8."));
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
		if (!isId(id)) {
			throw ToolProblem.message("The member id must be text or a whole number of at most 64 bits.");
		}
		return new McpSchema.JSONRPCRequest("2.0", method, id.isString() ? id.stringValue() : id.numberValue(),
				(params != null) ? params : Map.of());
	}

	/**
	 * The answer to what is no message or cannot be answered.
	 * @param text what was sent
	 * @param code the code of the error if what was sent is JSON
	 * @param detail what is wrong
	 */
	static String error(byte[] text, int code, String detail) {
		Optional<JsonNode> message = tree(text);
		Map<String, Object> answer = new LinkedHashMap<>(Map.of("jsonrpc", "2.0"));
		message.map((read) -> read.get("id")).filter(Messages::isId).ifPresent((id) -> answer.put("id", id));
		answer.put("error",
				Map.of("code", message.isPresent() ? code : McpSchema.ErrorCodes.PARSE_ERROR, "message", detail));
		return JSON.writeValueAsString(answer);
	}

	/** The protocol has no ids beyond 64 bits, and no fractions. */
	private static boolean isId(JsonNode id) {
		return id.isString() || (id.isIntegralNumber() && id.canConvertToLong());
	}

	/** Decodes strictly: the parser would guess other encodings. */
	private static Optional<JsonNode> tree(byte[] text) {
		try {
			String decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
			return Optional.of(JSON.readTree(decoded));
		}
		catch (CharacterCodingException | JacksonException ex) {
			return Optional.empty();
		}
	}

	static String write(McpSchema.JSONRPCMessage message) {
		return JSON.writeValueAsString(message);
	}

}
