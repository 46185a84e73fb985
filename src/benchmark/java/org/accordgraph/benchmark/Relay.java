package org.accordgraph.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.accordgraph.benchmark.BoltMessages.Message;

/**
 * Stands between a client and a database, passes on what they say over Bolt, and counts
 * what no client can leave out. A round trip is that a client says something after the
 * database did: then it waits for the answer, however much it said at once.
 */
final class Relay implements AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private final ServerSocket listening;

	private final int database;

	private final AtomicInteger roundTrips = new AtomicInteger();

	private final AtomicInteger resets = new AtomicInteger();

	private final Set<String> texts = ConcurrentHashMap.newKeySet();

	private Relay(ServerSocket listening, int database) {
		this.listening = listening;
		this.database = database;
	}

	static Relay to(int database) throws IOException {
		Relay relay = new Relay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), database);
		start(relay::accept);
		return relay;
	}

	int port() {
		return this.listening.getLocalPort();
	}

	/** How many round trips there were, of all clients, without {@link #resets()}. */
	int roundTrips() {
		return this.roundTrips.get();
	}

	/** The round trips by which a driver takes a connection back from whoever used it. */
	int resets() {
		return this.resets.get();
	}

	/** The different statements that the database was asked. */
	Set<String> texts() {
		return this.texts;
	}

	/** Waits until nobody has asked anything new for a while. */
	void awaitNothingNew() throws InterruptedException {
		int before = -1;
		while (this.texts.size() != before) {
			before = this.texts.size();
			TimeUnit.SECONDS.sleep(3);
		}
	}

	private void accept() throws IOException {
		while (true) {
			Socket client = this.listening.accept();
			Socket server = new Socket(InetAddress.getLoopbackAddress(), this.database);
			client.setTcpNoDelay(true);
			server.setTcpNoDelay(true);
			AtomicBoolean answered = new AtomicBoolean(true);
			BoltMessages messages = new BoltMessages((message) -> heard(message, answered.getAndSet(false)));
			start(() -> pass(client, server, messages::read));
			start(() -> pass(server, client, (bytes, count) -> answered.set(true)));
		}
	}

	private void heard(Message message, boolean begins) {
		if (begins) {
			(message.isReset() ? this.resets : this.roundTrips).incrementAndGet();
		}
		if (message.isStatement()) {
			this.texts.add(message.text());
		}
	}

	private static void pass(Socket from, Socket to, Seen seen) throws IOException {
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] bytes = new byte[BUFFER];
			for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
				seen.accept(bytes, count);
				out.write(bytes, 0, count);
			}
		}
	}

	private static void start(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// One of the two went away.
			}
		}, "relay");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() throws IOException {
		this.listening.close();
	}

	private interface Work {

		void run() throws IOException;

	}

	private interface Seen {

		void accept(byte[] bytes, int count);

	}

}
