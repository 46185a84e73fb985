package org.accordgraph.mcp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.server.security.ImportAccess;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.ai.mcp.server.webmvc.transport.WebMvcStatelessServerTransport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The protocol over HTTP (streamable HTTP without sessions), in Spring AI's transport. It
 * is behind a controller like any other, so that hosts, origins, keys and limits are
 * checked in the same way, and what is no message is answered with a problem detail and
 * leaves no line in the log.
 */
@Hidden
@RestController
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class McpEndpoint {

	private static final String PATH = "/mcp";

	private static final String VERSION = "MCP-Protocol-Version";

	private static final List<MediaType> BOTH = List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM);

	private static final List<HttpMessageConverter<?>> CONVERTERS = List
		.of(new StringHttpMessageConverter(StandardCharsets.UTF_8));

	/** The attribute of a request that tells whether it has the import key. */
	private static final String KEYED = McpEndpoint.class.getName() + ".keyed";

	private final Supplier<WebMvcStatelessServerTransport> transport;

	private final ImportAccess access;

	McpEndpoint(AgentServer agents, ImportAccess access) {
		this.access = access;
		// Not before the first agent comes: the start does not wait for it.
		this.transport = SingletonSupplier.of(() -> {
			WebMvcStatelessServerTransport transport = WebMvcStatelessServerTransport.builder()
				.jsonMapper(Messages.MAPPER)
				.messageEndpoint(PATH)
				.contextExtractor((request) -> McpTransportContext.create(
						Map.of(AgentServer.KEYED, Boolean.TRUE.equals(request.servletRequest().getAttribute(KEYED)))))
				.build();
			agents.on(new Checked(transport));
			return transport;
		});
	}

	@PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
	void message(HttpServletRequest request, HttpServletResponse response) throws Exception {
		WebMvcStatelessServerTransport transport = this.transport.get();
		requireAccept(request);
		requireVersion(request.getHeader(VERSION), transport.protocolVersions());
		// Asked once: a wrong key counts each time.
		boolean keyed = this.access.isGranted(request);
		request.setAttribute(KEYED, keyed);
		int largest = keyed ? Messages.LARGEST : Messages.LARGEST_WITHOUT_KEY;
		byte[] body = request.getInputStream().readNBytes(largest + 1);
		if (body.length > largest) {
			throw ToolProblem.tooLarge(keyed);
		}
		Messages.read(body);
		ServerRequest message = ServerRequest.from(ServerRequest.create(request, CONVERTERS)).headers((headers) -> {
			headers.setAccept(BOTH);
			// What was checked is UTF-8, whatever charset the request names.
			headers.setContentType(MediaType.APPLICATION_JSON);
		}).body(body).build();
		Optional<HandlerFunction<ServerResponse>> handler = transport.getRouterFunction().route(message);
		ServerResponse answer = handler.orElseThrow(ToolProblem::internal).handle(message);
		if (answer.statusCode().isError()) {
			throw ToolProblem.internal();
		}
		write(answer, request, response);
	}

	private static void write(ServerResponse answer, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		answer.writeTo(request, response, () -> CONVERTERS);
	}

	/** Clients have to take both; answers are JSON. */
	private static void requireAccept(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		try {
			if (accept == null || MediaType.parseMediaTypes(accept)
				.stream()
				.anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith)) {
				return;
			}
		}
		catch (InvalidMediaTypeException ex) {
			// As if it named none of ours.
		}
		throw new HttpMediaTypeNotAcceptableException(BOTH);
	}

	private static void requireVersion(@Nullable String version, List<String> known) {
		if (version != null && !known.contains(version)) {
			throw ToolProblem.version(known);
		}
	}

	/** The transport, with a handler that answers every request. */
	private record Checked(WebMvcStatelessServerTransport transport) implements McpStatelessServerTransport {

		@Override
		public void setMcpHandler(McpStatelessServerHandler handler) {
			this.transport.setMcpHandler(new CheckedHandler(handler));
		}

		@Override
		public Mono<Void> closeGracefully() {
			return this.transport.closeGracefully();
		}

		@Override
		public List<String> protocolVersions() {
			return this.transport.protocolVersions();
		}

	}

}
