package org.accordgraph.mcp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines that are no messages, each with a good one after it. */
class StdioTransportTests {

	private static final String GOOD = """
			{"jsonrpc":"2.0","id":"good","method":"ping"}""";

	@Test
	void answersEachLineAndGoesOn() throws IOException {
		assertError("{\"jsonrpc\":\"2.0\",\"id\":9223372036854775808,\"method\":\"ping\"}", -32_600, null);
		assertError("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":1}", -32_600, "7");
		assertError("{\"jsonrpc\":\"1.0\",\"id\":\"a\",\"method\":\"ping\"}", -32_600, "\"a\"");
		assertError("[]", -32_600, null);
		assertError("{", -32_700, null);
		assertError("not JSON", -32_700, null);
		assertError(" ".repeat(Messages.LARGEST) + "{}", -32_600, null);
		assertError("{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"fails\"}", -32_603, "8");
	}

	private static void assertError(String line, int code, String id) throws IOException {
		List<JsonNode> answers = answers(line + "\n" + GOOD + "\n");
		assertThat(answers).hasSize(2);
		assertThat(answers.get(0).at("/error/code").asInt()).isEqualTo(code);
		assertThat(answers.get(0).at("/error/message").asString()).isNotEmpty().doesNotContain("of the inside");
		assertThat(answers.get(0).has("id") ? answers.get(0).get("id").toString() : null).isEqualTo(id);
		assertThat(answers.get(1).get("id").asString()).isEqualTo("good");
		assertThat(answers.get(1).has("result")).isTrue();
	}

	private static List<JsonNode> answers(String lines) throws IOException {
		StdioTransport transport = new StdioTransport(false);
		transport.setMcpHandler(new Answering());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		transport.serve(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), new PrintStream(out));
		return out.toString(StandardCharsets.UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
	}

	/** Answers everything, unless it cannot be written. */
	private static final class Answering implements McpStatelessServerHandler {

		@Override
		public Mono<McpSchema.JSONRPCResponse> handleRequest(McpTransportContext context,
				McpSchema.JSONRPCRequest request) {
			Object result = request.method().equals("fails") ? new Unwritable() : List.of();
			return Mono.just(McpSchema.JSONRPCResponse.result(request.id(), result));
		}

		@Override
		public Mono<Void> handleNotification(McpTransportContext context, McpSchema.JSONRPCNotification notification) {
			return Mono.empty();
		}

	}

	/** A bean whose property cannot be read. */
	private static final class Unwritable {

		@SuppressWarnings("unused")
		public String getText() {
			throw new IllegalStateException("of the inside");
		}

	}

}
