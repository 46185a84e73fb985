package org.accordgraph.watch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

import org.jspecify.annotations.Nullable;

/**
 * Posts over a socket that is connected to an address that was checked. The JDK's HTTP
 * client resolves the name by itself, a second time: a name that then leads elsewhere
 * would pass the check. All addresses of a name have to be allowed: a name with others
 * among them is an attempt at that, or a mistake. Nothing of the response is read but its
 * status, no redirect is followed, no proxy is used, and the connection is closed after
 * each request.
 */
class WebhookConnection {

	private static final int HTTPS = 443;

	private static final int HTTP = 80;

	private static final int LONGEST_LINE = 8192;

	private static final int MOST_LINES = 200;

	private static final int FIRST_FINAL_STATUS = 200;

	private final boolean allowsPrivate;

	private final Duration timeout;

	private final ScheduledExecutorService clock;

	private final SSLSocketFactory secure;

	/** That of the request that is going on. */
	private volatile @Nullable Socket current;

	private volatile boolean closed;

	/**
	 * Creates a connection.
	 * @param allowsPrivate whether addresses of private networks and this machine are
	 * allowed
	 * @param timeout the time that a request may take
	 * @param clock ends requests that take longer
	 * @param secure makes connections with TLS, and says which certificates count
	 */
	WebhookConnection(boolean allowsPrivate, Duration timeout, ScheduledExecutorService clock,
			SSLSocketFactory secure) {
		this.secure = secure;
		this.allowsPrivate = allowsPrivate;
		this.timeout = timeout;
		this.clock = clock;
	}

	/**
	 * Posts a body.
	 * @return the status of the response
	 * @throws AddressRefused if the host has an address that is not allowed
	 * @throws IOException if there is no response in time
	 */
	int post(URI address, Map<String, String> headers, String body) throws IOException {
		URI uri = URI.create(address.toASCIIString());
		boolean secure = uri.getScheme().equalsIgnoreCase("https");
		int port = (uri.getPort() != -1) ? uri.getPort() : secure ? HTTPS : HTTP;
		int millis = Math.toIntExact(this.timeout.toMillis());
		try (Socket socket = new Socket()) {
			this.current = socket;
			if (this.closed) {
				throw new IOException("The service is stopping.");
			}
			ScheduledFuture<?> end = this.clock.schedule(() -> close(socket), millis, TimeUnit.MILLISECONDS);
			try {
				socket.connect(new InetSocketAddress(allowed(uri.getHost()), port), millis);
				// Also where the clock has been stopped.
				socket.setSoTimeout(millis);
				return exchange(secure ? secured(socket, uri.getHost(), port) : socket, uri, headers, body);
			}
			finally {
				end.cancel(false);
			}
		}
		finally {
			this.current = null;
		}
	}

	/** Ends the request that is going on; there are no others. */
	void close() {
		this.closed = true;
		Socket socket = this.current;
		if (socket != null) {
			close(socket);
		}
	}

	boolean isClosed() {
		return this.closed;
	}

	private InetAddress allowed(String host) throws IOException {
		InetAddress[] addresses = resolve(host);
		List<InetAddress> refused = Stream.of(addresses)
			.filter((address) -> !this.allowsPrivate && !PublicAddresses.contain(address))
			.toList();
		if (!refused.isEmpty()) {
			throw new AddressRefused(refused);
		}
		return addresses[0];
	}

	InetAddress[] resolve(String host) throws IOException {
		return InetAddress.getAllByName(host);
	}

	/** Closing the layer closes the socket below it. */
	private Socket secured(Socket socket, String host, int port) throws IOException {
		SSLSocket layer = (SSLSocket) this.secure.createSocket(socket, host.replaceAll("[\\[\\]]", ""), port, true);
		SSLParameters parameters = layer.getSSLParameters();
		parameters.setEndpointIdentificationAlgorithm("HTTPS");
		layer.setSSLParameters(parameters);
		layer.startHandshake();
		return layer;
	}

	private static int exchange(Socket socket, URI uri, Map<String, String> headers, String body) throws IOException {
		byte[] content = body.getBytes(StandardCharsets.UTF_8);
		String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
		StringBuilder head = new StringBuilder("POST ").append(path)
			.append((uri.getRawQuery() != null) ? "?" + uri.getRawQuery() : "")
			.append(" HTTP/1.1\r\nHost: ")
			.append(uri.getHost())
			.append((uri.getPort() != -1) ? ":" + uri.getPort() : "")
			.append("\r\nContent-Length: ")
			.append(content.length)
			.append("\r\nConnection: close\r\n");
		headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
		OutputStream out = socket.getOutputStream();
		out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
		out.write(content);
		out.flush();
		return status(new BufferedInputStream(socket.getInputStream()));
	}

	/** The first status that is final; those of 1xx only announce it. */
	private static int status(InputStream in) throws IOException {
		for (int i = 0; i < MOST_LINES; i++) {
			String line = line(in);
			if (line.matches("HTTP/1\\.[01] [1-5]\\d\\d( .*)?")) {
				int status = Integer.parseInt(line.substring(9, 12));
				if (status >= FIRST_FINAL_STATUS) {
					return status;
				}
			}
			else if (i == 0) {
				break;
			}
		}
		throw new IOException("The response is no HTTP/1.1.");
	}

	private static String line(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c != '\n'; c = in.read()) {
			if (c == -1 || line.length() > LONGEST_LINE) {
				throw new IOException("The connection ended without a response.");
			}
			line.append((char) c);
		}
		return line.toString().strip();
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			// It is closed all the same.
		}
	}

	/** The host has an address that is not allowed. */
	static final class AddressRefused extends IOException {

		AddressRefused(List<InetAddress> addresses) {
			super("The webhook is at %s, in a private network or on this machine: set accord.watch.allow-private-addresses=true if it is meant to be."
				.formatted(addresses.stream().map(InetAddress::getHostAddress).toList()));
		}

	}

}
