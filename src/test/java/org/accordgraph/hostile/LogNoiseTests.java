package org.accordgraph.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a stranger can write into the log: a few lines, however many requests are sent,
 * and nothing of their content.
 */
@AccordTest
@ExtendWith(OutputCaptureExtension.class)
class LogNoiseTests {

	/** Unmistakable, and part of every request. */
	private static final String MARK = "xq7mark";

	private static final String SECOND_LINE = "\u001b[31m" + MARK + "\r\n2026-01-01T00:00:00Z ERROR forged " + MARK;

	private static final String HOST = "Host: localhost\r\n";

	private static final int TIMES = 8;

	private static final List<String> REQUESTS = List.of(MARK, MARK + " /", "GET /" + MARK,
			"GET /" + MARK + " HTTP/9.9\r\n" + HOST + "\r\n", "GET  /" + MARK + "\t HTTP/1.1\r\n" + HOST + "\r\n",
			"G\u0001T /" + MARK + " HTTP/1.1\r\n" + HOST + "\r\n", "GET /" + SECOND_LINE + " HTTP/1.1\r\n\r\n",
			"GET /?" + SECOND_LINE + " HTTP/1.1\r\n\r\n", "GET /%zz" + MARK + " HTTP/1.1\r\n" + HOST + "\r\n",
			"GET /%00" + MARK + " HTTP/1.1\r\n" + HOST + "\r\n",
			"GET /api/search?q=%" + MARK + " HTTP/1.1\r\n" + HOST + "\r\n",
			"GET /../../etc/" + MARK + " HTTP/1.1\r\n" + HOST + "\r\n",
			"GET /js/..%2f..%2f" + MARK + " HTTP/1.1\r\n" + HOST + "\r\n",
			"GET /webjars/%2e%2e/" + MARK + " HTTP/1.1\r\n" + HOST + "\r\n",
			"GET /js/WEB-INF/" + MARK + " HTTP/1.1\r\n" + HOST + "\r\n",
			"GET /a;" + MARK + "=1/b HTTP/1.1\r\n" + HOST + "\r\n",
			"GET /api/questions HTTP/1.1\r\n" + HOST + "X-Any: " + MARK.repeat(3000) + "\r\n\r\n",
			"GET /api/questions?" + MARK.repeat(3000) + " HTTP/1.1\r\n" + HOST + "\r\n",
			"GET /api/questions?" + (MARK + "=1&").repeat(150) + " HTTP/1.1\r\n" + HOST + "\r\n",
			"GET / HTTP/1.1\r\nHost: " + MARK + "\u0007\r\n\r\n", "GET / HTTP/1.1\r\nHost: a_" + MARK + "..:x\r\n\r\n",
			"GET / HTTP/1.1\r\n" + HOST + HOST + "X: " + MARK + "\r\n\r\n",
			"GET / HTTP/1.1\r\n" + HOST + MARK + "\r\n\r\n",
			"GET / HTTP/1.1\r\n" + HOST + "a" + MARK + "\u0000b: c\r\n\r\n",
			"GET / HTTP/1.1\r\n" + HOST + "Cookie: \u0001=" + MARK + "; $Version=" + MARK + "\r\n\r\n",
			"GET / HTTP/1.1\r\n" + HOST + "X-Forwarded-For: " + MARK + "\r\nX-Forwarded-Host: [" + MARK
					+ "\r\nX-Forwarded-Port: " + MARK + "\r\nX-Forwarded-Proto: " + MARK + "\r\n\r\n",
			"GET / HTTP/1.1\r\n" + HOST + "Accept: " + MARK + ";;q=x\r\nAccept-Language: " + MARK + ";;\r\n\r\n",
			"GET /js/main.js HTTP/1.1\r\n"
					+ HOST + "Range: bytes=" + MARK + "\r\nIf-Modified-Since: " + MARK + "\r\n\r\n",
			MARK.toUpperCase() + " / HTTP/1.1\r\n" + HOST + "\r\n",
			"POST /api/import?name=" + MARK + " HTTP/1.1\r\n" + HOST + "X-Import-Key: " + AccordTest.IMPORT_KEY
					+ "\r\nTransfer-Encoding: chunked\r\n\r\n" + MARK + "\r\n",
			"POST /api/import?name=" + MARK + " HTTP/1.1\r\n" + HOST + "X-Import-Key: " + AccordTest.IMPORT_KEY
					+ "\r\nContent-Length: 1000\r\n\r\n" + MARK,
			"POST /browser-files/sign-in HTTP/1.1\r\n" + HOST + "Content-Type: text/plain;charset=" + MARK
					+ "\r\nContent-Length: 7\r\n\r\n" + MARK,
			"POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: " + MARK + "\r\nContent-Length: -1\r\n\r\n",
			"GET /api/questions HTTP/1.1\r\n" + HOST + "Origin: " + MARK + "\r\n\r\n",
			"GET /api/agreements?size=" + MARK + "&sort=" + MARK + " HTTP/1.1\r\n" + HOST + "\r\n",
			"GET /api/questions/" + MARK + " HTTP/1.1\r\n" + HOST
					+ "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: " + MARK + "\r\n\r\n",
			"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + MARK, "\u0016\u0003\u0001\u0002\u0000\u0001\u0000" + MARK);

	@LocalServerPort
	int port;

	@Test
	void isAFewLinesAndNothingOfTheRequests(CapturedOutput output) throws Exception {
		for (int i = 0; i < TIMES; i++) {
			for (String request : REQUESTS) {
				send(request, false);
			}
		}
		assertSilent(output);
	}

	@Test
	void isNothingForConnectionsThatBreak(CapturedOutput output) throws Exception {
		for (int i = 0; i < TIMES; i++) {
			for (String path : List.of("/api/export/cqcd-2021?format=zip", "/api/questions/favourites.zip",
					"/v3/api-docs", "/api/agreements/cqcd-2021-auto-cluster", "/api/checks")) {
				send("GET " + path + "?x=" + MARK + " HTTP/1.1\r\n" + HOST + "\r\n", true);
				send("GET " + path + " HTTP/1.1\r\n" + HOST + "\r\n", true);
			}
		}
		// The answers are written after the connections have broken.
		Thread.sleep(3000);
		assertSilent(output);
	}

	private static void assertSilent(CapturedOutput output) {
		List<String> lines = lines(output);
		assertThat(lines).as("lines for %d requests", TIMES * REQUESTS.size()).hasSizeLessThanOrEqualTo(3);
		assertThat(lines).noneMatch((line) -> line.matches("(?s).*\\p{Cntrl}.*") || line.startsWith("\tat "))
			.allMatch((line) -> line.length() < 300);
		assertThat(output.toString()).doesNotContain(MARK).doesNotContain("forged");
	}

	/** The lines from WARN on, and those of stack traces. */
	private static List<String> lines(CapturedOutput output) {
		return output.toString()
			.lines()
			.filter((line) -> Stream.of(" WARN ", " ERROR ", "\tat ", "Caused by:", MARK).anyMatch(line::contains))
			.toList();
	}

	/** Sends bytes; reads the beginning of the answer, or breaks the connection. */
	private void send(String request, boolean abort) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(2000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			if (abort) {
				// Closing now sends a reset.
				socket.setSoLinger(true, 0);
				return;
			}
			socket.shutdownOutput();
			socket.getInputStream().readNBytes(16);
		}
		catch (IOException ex) {
			// The service has closed the connection.
		}
	}

}
