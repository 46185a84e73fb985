package org.accordgraph.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Sends a response as it is written and, from {@link #begin} on, keeps a copy of it up to
 * a size.
 */
final class CopiedResponse extends HttpServletResponseWrapper {

	/** These are set by what is sent. */
	private static final Set<String> FRAMING = Set.of(HttpHeaders.CONTENT_LENGTH, HttpHeaders.CONTENT_TYPE);

	private int largest;

	/** What the service sets; the server adds headers of the connection. */
	private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private @Nullable ByteArrayOutputStream copy;

	CopiedResponse(HttpServletResponse response) {
		super(response);
	}

	/**
	 * Begins to copy.
	 * @param bytes the size above which the copy is dropped
	 */
	void begin(int bytes) {
		this.largest = bytes;
		this.copy = new ByteArrayOutputStream();
	}

	private void forget() {
		this.copy = null;
	}

	/**
	 * The whole response if it was copied, is a success, and is no larger than the limit.
	 */
	Optional<KeptAnswer> copy() {
		if (this.copy == null || getStatus() != HttpStatus.OK.value()) {
			return Optional.empty();
		}
		Map<String, List<String>> kept = new TreeMap<>(this.headers);
		kept.keySet().removeAll(FRAMING);
		return Optional.of(new KeptAnswer(getContentType(), kept, this.copy.toByteArray()));
	}

	@Override
	public void setHeader(String name, @Nullable String value) {
		super.setHeader(name, value);
		this.headers.remove(name);
		if (value != null) {
			this.headers.put(name, List.of(value));
		}
	}

	@Override
	public void addHeader(String name, String value) {
		super.addHeader(name, value);
		this.headers.merge(name, List.of(value), (one, more) -> Stream.concat(one.stream(), more.stream()).toList());
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		return new Copying(super.getOutputStream());
	}

	/** No answer is written as characters; one that were would not be kept. */
	@Override
	public PrintWriter getWriter() throws IOException {
		forget();
		return super.getWriter();
	}

	@Override
	public void reset() {
		super.reset();
		forget();
	}

	@Override
	public void resetBuffer() {
		super.resetBuffer();
		forget();
	}

	private final class Copying extends ServletOutputStream {

		private final ServletOutputStream out;

		private Copying(ServletOutputStream out) {
			this.out = out;
		}

		@Override
		public void write(int octet) throws IOException {
			this.out.write(octet);
			ByteArrayOutputStream bytes = room(1);
			if (bytes != null) {
				bytes.write(octet);
			}
		}

		@Override
		public void write(byte[] octets, int offset, int length) throws IOException {
			this.out.write(octets, offset, length);
			ByteArrayOutputStream bytes = room(length);
			if (bytes != null) {
				bytes.write(octets, offset, length);
			}
		}

		private @Nullable ByteArrayOutputStream room(int length) {
			ByteArrayOutputStream bytes = CopiedResponse.this.copy;
			if (bytes != null && bytes.size() + length > CopiedResponse.this.largest) {
				forget();
			}
			return CopiedResponse.this.copy;
		}

		@Override
		public void flush() throws IOException {
			this.out.flush();
		}

		@Override
		public void close() throws IOException {
			this.out.close();
		}

		@Override
		public boolean isReady() {
			return this.out.isReady();
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			this.out.setWriteListener(listener);
		}

	}

}
