package org.accordgraph.mcp;

import java.util.Map;

import org.accordgraph.support.problem.Problem;

import org.springframework.http.HttpStatus;

/** A message or call that is refused. */
final class ToolProblem extends Problem {

	private ToolProblem(HttpStatus status, String kind, String title, String detail) {
		super(status, kind, title, detail, Map.of());
	}

	static ToolProblem argument(String detail) {
		return new ToolProblem(HttpStatus.BAD_REQUEST, "invalid-argument", "Invalid argument", detail);
	}

	static ToolProblem key(String detail) {
		return new ToolProblem(HttpStatus.FORBIDDEN, "import-key", "Import key required", detail);
	}

	static ToolProblem message(String detail) {
		return new ToolProblem(HttpStatus.BAD_REQUEST, "invalid-message", "Invalid message", detail);
	}

	static ToolProblem tooLarge(boolean isKeyed) {
		return new ToolProblem(HttpStatus.CONTENT_TOO_LARGE, "message-too-large", "Message too large",
				isKeyed ? "A message may have %d MB: send a larger package with POST /api/import."
					.formatted(Messages.LARGEST >> 20)
						: "A message may have %d KB; with the import key, %d MB."
							.formatted(Messages.LARGEST_WITHOUT_KEY >> 10, Messages.LARGEST >> 20));
	}

	static ToolProblem version(Iterable<String> known) {
		return new ToolProblem(HttpStatus.BAD_REQUEST, "unknown-protocol-version", "Unknown protocol version",
				"MCP-Protocol-Version must be one of: %s.".formatted(String.join(", ", known)));
	}

	static ToolProblem internal() {
		return new ToolProblem(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Internal error",
				"The service failed to process this request; the reason is in its log.");
	}

}
