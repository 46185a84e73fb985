package org.accordgraph.server.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * A response that can be sent again.
 *
 * @param contentType its media type
 * @param headers the headers that belong to the answer, with all their values
 * @param body its bytes, not compressed
 */
record KeptAnswer(@Nullable String contentType, Map<String, List<String>> headers, byte[] body) {

	/** What an entry takes besides its body, roughly, in bytes. */
	private static final int OVERHEAD = 1024;

	int weight() {
		return this.body.length + OVERHEAD;
	}

	void sendTo(HttpServletResponse response) throws IOException {
		this.headers.forEach((name, values) -> {
			response.setHeader(name, values.get(0));
			values.subList(1, values.size()).forEach((value) -> response.addHeader(name, value));
		});
		response.setContentType(this.contentType);
		response.setContentLength(this.body.length);
		response.getOutputStream().write(this.body);
	}

}
