package org.accordgraph.database.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.neo4j.driver.AuthToken;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * The connections between a service and its database, which can be cut, frozen and
 * slowed.
 */
final class Wire implements Closeable {

	private final int database;

	private final int port;

	private final Set<Socket> ends = ConcurrentHashMap.newKeySet();

	private ServerSocket server;

	private volatile long delay;

	private volatile boolean frozen;

	/** The number of bytes from the database that a frozen connection still passes on. */
	private final AtomicLong passing = new AtomicLong();

	Wire(int database) {
		this.database = database;
		this.server = open(0);
		this.port = this.server.getLocalPort();
	}

	/** The connection details of a database behind this proxy. */
	Neo4jConnectionDetails of(Neo4jConnectionDetails database) {
		URI uri = URI.create("bolt://127.0.0.1:" + this.port);
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return uri;
			}

			@Override
			public AuthToken getAuthToken() {
				return database.getAuthToken();
			}

		};
	}

	/** Breaks all connections and refuses new ones, as if the database were killed. */
	void cut() {
		close(this.server);
		this.ends.forEach(Wire::close);
		this.ends.clear();
	}

	/** Accepts connections, but passes no more bytes on. */
	void freeze() {
		freezeAfter(0);
	}

	/** As {@link #freeze()}, but in the middle of a response. */
	void freezeAfter(int bytes) {
		this.passing.set(bytes);
		this.frozen = true;
	}

	void slow(Duration each) {
		this.delay = each.toMillis();
	}

	/** Restores the initial state, and passes on the bytes that were held back. */
	void mend() {
		this.delay = 0;
		synchronized (this) {
			this.frozen = false;
			notifyAll();
		}
		if (this.server.isClosed()) {
			this.server = open(this.port);
		}
	}

	@Override
	public void close() {
		mend();
		cut();
	}

	private ServerSocket open(int port) {
		try {
			ServerSocket opened = new ServerSocket();
			opened.setReuseAddress(true);
			opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			thread(() -> accept(opened));
			return opened;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept(ServerSocket opened) {
		try {
			while (true) {
				Socket here = opened.accept();
				Socket there = new Socket(InetAddress.getLoopbackAddress(), this.database);
				this.ends.add(here);
				this.ends.add(there);
				thread(() -> pass(here, there, false));
				thread(() -> pass(there, here, true));
			}
		}
		catch (IOException ex) {
			// The connection is cut.
		}
	}

	private void pass(Socket from, Socket to, boolean answers) {
		byte[] bytes = new byte[8192];
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int read = in.read(bytes); read > 0; read = in.read(bytes)) {
				Thread.sleep(this.delay);
				if (this.frozen && answers && this.passing.addAndGet(-read) < 0) {
					awaitThaw();
				}
				out.write(bytes, 0, read);
			}
		}
		catch (IOException | InterruptedException ex) {
			// The connection is cut.
		}
	}

	private synchronized void awaitThaw() throws InterruptedException {
		while (this.frozen) {
			wait();
		}
	}

	private static void thread(Runnable work) {
		Thread thread = new Thread(work, "wire");
		thread.setDaemon(true);
		thread.start();
	}

	private static void close(Closeable end) {
		try {
			end.close();
		}
		catch (IOException ex) {
			// It is closed in any case.
		}
	}

}
