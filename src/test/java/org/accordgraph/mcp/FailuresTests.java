package org.accordgraph.mcp;

import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import reactor.core.publisher.Mono;

import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;

/** What a client is told if a resource or prompt fails. */
class FailuresTests {

	private static final String INSIDE = "bolt://inside:7687";

	@Test
	void sayThatTheDatabaseIsAway() {
		ServiceUnavailableException away = new ServiceUnavailableException(INSIDE);
		for (RuntimeException failure : List.of(away, new DataAccessResourceFailureException(INSIDE, away))) {
			McpSchema.JSONRPCResponse.JSONRPCError error = answered(failure);
			assertThat(error.code()).isEqualTo(Failures.SERVER_ERROR);
			assertThat(error.message()).contains("not responding", "Try again").doesNotContain("inside");
		}
	}

	@Test
	void tellNothingOfWhatNobodyExpected() {
		McpSchema.JSONRPCResponse.JSONRPCError error = answered(new IllegalStateException(INSIDE));
		assertThat(error.code()).isEqualTo(Failures.SERVER_ERROR);
		assertThat(error.message()).contains("in its log").doesNotContain("inside");
	}

	@Test
	void sayWhatIsWrongWithARequest() {
		McpSchema.JSONRPCResponse.JSONRPCError error = answered(ToolProblem.argument("There is no such label."));
		assertThat(error.code()).isEqualTo(McpSchema.ErrorCodes.INVALID_PARAMS);
		assertThat(error.message()).isEqualTo("There is no such label.");
	}

	private static McpSchema.JSONRPCResponse.JSONRPCError answered(RuntimeException failure) {
		McpSchema.JSONRPCResponse response = new CheckedHandler(new Failing(failure))
			.handleRequest(McpTransportContext.EMPTY,
					new McpSchema.JSONRPCRequest("2.0", "resources/read", 1, Map.of()))
			.block();
		assertThat(response).isNotNull();
		return response.error();
	}

	/** A resource that fails. */
	private record Failing(RuntimeException failure) implements McpStatelessServerHandler {

		@Override
		public Mono<McpSchema.JSONRPCResponse> handleRequest(McpTransportContext context,
				McpSchema.JSONRPCRequest request) {
			return Mono.error(Failures.error("A resource", this.failure));
		}

		@Override
		public Mono<Void> handleNotification(McpTransportContext context, McpSchema.JSONRPCNotification notification) {
			return Mono.empty();
		}

	}

}
