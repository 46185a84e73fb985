package org.accordgraph.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import org.accordgraph.support.problem.OccasionalLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * The protocol over two streams, one message a line, one after the other. A line that is
 * no message is answered with an error, and does not end the conversation.
 */
final class StdioTransport implements McpStatelessServerTransport {

	private static final Logger log = LoggerFactory.getLogger(StdioTransport.class);

	/** In place of a line of which only the beginning was read. */
	private static final byte[] NO_MESSAGE = { '{', '}' };

	private final OccasionalLog occasional = new OccasionalLog();

	private final McpTransportContext context;

	private @Nullable McpStatelessServerHandler handler;

	/**
	 * Creates a transport.
	 * @param keyed whether the client may use the tools that need the import key
	 */
	StdioTransport(boolean keyed) {
		this.context = McpTransportContext.create(Map.of(AgentServer.KEYED, keyed));
	}

	@Override
	public void setMcpHandler(McpStatelessServerHandler handler) {
		this.handler = new CheckedHandler(handler);
	}

	@Override
	public Mono<Void> closeGracefully() {
		return Mono.empty();
	}

	/**
	 * Answers messages until there are no more.
	 * @throws IOException if the input cannot be read
	 */
	void serve(InputStream in, PrintStream out) throws IOException {
		McpStatelessServerHandler answering = this.handler;
		if (answering == null) {
			throw new IllegalStateException("No server uses this transport");
		}
		for (Line line = Line.read(in); line != null; line = Line.read(in)) {
			if (line.bytes.length > 0) {
				String answer = answer(answering, line);
				if (answer != null) {
					out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
					out.flush();
				}
			}
		}
	}

	private @Nullable String answer(McpStatelessServerHandler answering, Line line) {
		try {
			if (line.isTooLong) {
				throw ToolProblem.tooLarge(true);
			}
			McpSchema.JSONRPCMessage message = Messages.read(line.bytes);
			if (message instanceof McpSchema.JSONRPCNotification notification) {
				answering.handleNotification(this.context, notification).block();
				return null;
			}
			McpSchema.JSONRPCResponse response = answering
				.handleRequest(this.context, (McpSchema.JSONRPCRequest) message)
				.block();
			return (response != null) ? Messages.write(response) : null;
		}
		catch (ToolProblem ex) {
			return line.isTooLong ? Messages.error(NO_MESSAGE, McpSchema.ErrorCodes.INVALID_REQUEST, detail(ex))
					: Messages.error(line.bytes, McpSchema.ErrorCodes.INVALID_REQUEST, detail(ex));
		}
		catch (RuntimeException ex) {
			this.occasional.write(ex.getClass().getName(), "A message failed", (text) -> log.error(text, ex));
			return Messages.error(line.bytes, McpSchema.ErrorCodes.INTERNAL_ERROR, detail(ToolProblem.internal()));
		}
	}

	private static String detail(ToolProblem problem) {
		return String.valueOf(problem.getBody().getDetail());
	}

	/**
	 * A line.
	 *
	 * @param bytes its bytes; nothing beyond the largest message is kept
	 * @param isTooLong whether it is longer than that
	 */
	private record Line(byte[] bytes, boolean isTooLong) {

		static @Nullable Line read(InputStream in) throws IOException {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			boolean tooLong = false;
			int next = in.read();
			if (next < 0) {
				return null;
			}
			for (; next >= 0 && next != '\n'; next = in.read()) {
				if (bytes.size() < Messages.LARGEST) {
					bytes.write(next);
				}
				else {
					tooLong = true;
				}
			}
			byte[] line = bytes.toByteArray();
			return new Line((isBlank(line) && !tooLong) ? new byte[0] : line, tooLong);
		}

		private static boolean isBlank(byte[] line) {
			return new String(line, StandardCharsets.UTF_8).isBlank();
		}

	}

}
