package org.accordgraph.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A connection that can send any bytes: HTTP clients refuse to send most of them.
 */
final class Wire implements AutoCloseable {

	private static final int PATIENCE = 60_000;

	private final int port;

	private Socket socket;

	private InputStream in;

	Wire(int port) {
		this.port = port;
	}

	/**
	 * An answer.
	 *
	 * @param status the status
	 * @param headers the header lines, their names in lower case
	 * @param body the body
	 */
	record Answer(int status, List<String> headers, String body) {

		String header(String name) {
			return this.headers.stream()
				.filter((line) -> line.startsWith(name + ":"))
				.map((line) -> line.substring(name.length() + 1).strip())
				.findFirst()
				.orElse("");
		}

	}

	/**
	 * Sends a request and reads the answer.
	 * @param method the method
	 * @param target the address; each character is a byte
	 * @param headers header lines; each character is a byte
	 */
	Answer ask(String method, String target, List<String> headers) throws IOException {
		StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
		if (headers.stream().noneMatch((line) -> line.startsWith("Host:"))) {
			request.append("Host: localhost:").append(this.port).append("\r\n");
		}
		headers.forEach((line) -> request.append(line).append("\r\n"));
		byte[] bytes = request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
		try {
			return ask(method, bytes);
		}
		catch (IOException ex) {
			// The server has closed the idle connection.
			close();
			return ask(method, bytes);
		}
	}

	private Answer ask(String method, byte[] request) throws IOException {
		if (this.socket == null) {
			this.socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
			this.socket.setTcpNoDelay(true);
			this.socket.setSoTimeout(PATIENCE);
			this.in = new BufferedInputStream(this.socket.getInputStream());
		}
		this.socket.getOutputStream().write(request);
		String statusLine = line();
		if (!statusLine.startsWith("HTTP/1.1 ")) {
			throw new IOException("No answer: " + statusLine);
		}
		int status = Integer.parseInt(statusLine.substring(9, 12));
		List<String> headers = new ArrayList<>();
		for (String line = line(); !line.isEmpty(); line = line()) {
			int colon = line.indexOf(':');
			headers.add(line.substring(0, colon).toLowerCase(Locale.ROOT) + line.substring(colon));
		}
		Answer head = new Answer(status, headers, "");
		boolean empty = method.equals("HEAD") || status == 304 || status == 204;
		Answer answer = new Answer(status, headers, empty ? "" : body(head));
		if (head.header("connection").equals("close")) {
			close();
		}
		return answer;
	}

	private String body(Answer head) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		if (head.header("transfer-encoding").equals("chunked")) {
			for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
				body.write(this.in.readNBytes(size));
				line();
			}
			line();
		}
		else if (!head.header("content-length").isEmpty()) {
			body.write(this.in.readNBytes(Integer.parseInt(head.header("content-length"))));
		}
		else {
			body.write(this.in.readAllBytes());
		}
		return body.toString(StandardCharsets.UTF_8);
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = this.in.read(); c != '\n'; c = this.in.read()) {
			if (c < 0) {
				throw new IOException("The connection ended");
			}
			line.append((char) c);
		}
		return line.toString().stripTrailing();
	}

	@Override
	public void close() throws IOException {
		if (this.socket != null) {
			this.socket.close();
			this.socket = null;
		}
	}

}
