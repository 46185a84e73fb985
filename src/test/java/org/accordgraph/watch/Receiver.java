package org.accordgraph.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A receiver of webhooks on this machine, which answers with given statuses. */
final class Receiver implements AutoCloseable {

	/** What came in, in order. */
	final List<Received> received = Collections.synchronizedList(new ArrayList<>());

	private final ToIntFunction<String> status;

	private final HttpServer server;

	/**
	 * Starts it.
	 * @param statuses the statuses of the first responses; later ones are 204
	 */
	Receiver(Integer... statuses) throws IOException {
		this(inTurn(new ArrayDeque<>(List.of(statuses))));
	}

	/**
	 * Starts it.
	 * @param status the status of the response to a message, by its id
	 */
	Receiver(ToIntFunction<String> status) throws IOException {
		this.status = status;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	private static ToIntFunction<String> inTurn(Deque<Integer> statuses) {
		return (id) -> statuses.isEmpty() ? 204 : statuses.poll();
	}

	private void answer(HttpExchange exchange) throws IOException {
		this.received
			.add(new Received(exchange.getRequestHeaders().getFirst("Host"), exchange.getRequestURI().toString(),
					exchange.getRequestHeaders().getFirst("webhook-id"),
					exchange.getRequestHeaders().getFirst("webhook-timestamp"),
					exchange.getRequestHeaders().getFirst("webhook-signature"),
					new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
		int status = this.status.applyAsInt(String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id")));
		if (status >= 300 && status < 400) {
			exchange.getResponseHeaders().set("Location", "/elsewhere");
		}
		exchange.sendResponseHeaders(status, -1);
		exchange.close();
	}

	String address() {
		return "http://127.0.0.1:" + port() + "/hook?of=test";
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	record Received(String host, String target, String id, String timestamp, String signature, String body) {

	}

}
