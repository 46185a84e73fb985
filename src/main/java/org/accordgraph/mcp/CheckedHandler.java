package org.accordgraph.mcp;

import java.util.Set;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import reactor.core.publisher.Mono;

/**
 * Answers each request with a response, and each failure with an error that says what is
 * wrong with the request, and nothing of the inside: the library puts the messages of its
 * exceptions into responses.
 */
final class CheckedHandler implements McpStatelessServerHandler {

	/** Their messages are written for the client. */
	private static final Set<Integer> TELLING = Set.of(McpSchema.ErrorCodes.METHOD_NOT_FOUND,
			McpSchema.ErrorCodes.INVALID_PARAMS, McpSchema.ErrorCodes.RESOURCE_NOT_FOUND, Failures.SERVER_ERROR);

	private final McpStatelessServerHandler handler;

	CheckedHandler(McpStatelessServerHandler handler) {
		this.handler = handler;
	}

	@Override
	public Mono<McpSchema.JSONRPCResponse> handleRequest(McpTransportContext context,
			McpSchema.JSONRPCRequest request) {
		return Mono.defer(() -> this.handler.handleRequest(context, request))
			.onErrorResume((failure) -> Mono.just(McpSchema.JSONRPCResponse.error(request.id(),
					(failure instanceof McpError error && error.getJsonRpcError() != null) ? error.getJsonRpcError()
							: malformed(request))))
			.map((response) -> (response.error() == null || TELLING.contains(response.error().code())) ? response
					: McpSchema.JSONRPCResponse.error(request.id(), malformed(request)));
	}

	private static JSONRPCError malformed(McpSchema.JSONRPCRequest request) {
		return new JSONRPCError(McpSchema.ErrorCodes.INVALID_PARAMS,
				"The parameters of " + request.method() + " are malformed or incomplete.");
	}

	@Override
	public Mono<Void> handleNotification(McpTransportContext context, McpSchema.JSONRPCNotification notification) {
		return Mono.defer(() -> this.handler.handleNotification(context, notification))
			.onErrorResume((failure) -> Mono.empty());
	}

}
