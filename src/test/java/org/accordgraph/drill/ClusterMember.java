package org.accordgraph.drill;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.accordgraph.drill.PackStream.Structure;

/**
 * A member of a simulated cluster: a proxy in front of a database that speaks as much
 * Bolt as a cluster needs. It answers with the routing table of the cluster, and refuses
 * to write if it is not the leader. Everything else is answered by the database, which
 * can be one that lags behind.
 */
final class ClusterMember implements Closeable {

	private static final int RUN = 0x10;

	private static final int BEGIN = 0x11;

	private static final int COMMIT = 0x12;

	private static final int ROLLBACK = 0x13;

	private static final int RESET = 0x0F;

	private static final int GOODBYE = 0x02;

	private static final int ROUTE = 0x66;

	private static final int SUCCESS = 0x70;

	private static final int RECORD = 0x71;

	private static final int FAILURE = 0x7F;

	private static final int LONGEST_CHUNK = 0xFFFF;

	/** The magic number and four versions. */
	private static final int HANDSHAKE = 20;

	private static final String NOT_A_LEADER = "Neo.ClientError.Cluster.NotALeader";

	private final Cluster cluster;

	private final Set<Socket> ends = ConcurrentHashMap.newKeySet();

	private final AtomicInteger reads = new AtomicInteger();

	private final AtomicInteger writes = new AtomicInteger();

	private final AtomicInteger refusals = new AtomicInteger();

	private final int port;

	private volatile ServerSocket server;

	private volatile int database;

	ClusterMember(Cluster cluster, int database) {
		this.cluster = cluster;
		this.database = database;
		this.server = open(0);
		this.port = this.server.getLocalPort();
	}

	String address() {
		return "127.0.0.1:" + this.port;
	}

	/** How many transactions it has begun to read, since the last call. */
	int reads() {
		return this.reads.getAndSet(0);
	}

	/** How many transactions it has begun to write, since the last call. */
	int writes() {
		return this.writes.getAndSet(0);
	}

	/** How many transactions it has refused, since the last call. */
	int refusals() {
		return this.refusals.getAndSet(0);
	}

	/** From now on, it has the state of another database. */
	void follow(int otherDatabase) {
		this.database = otherDatabase;
		disconnect();
	}

	/** Breaks all connections and accepts no more, as if it were killed. */
	void kill() {
		close(this.server);
		disconnect();
	}

	@Override
	public void close() {
		kill();
	}

	private void disconnect() {
		this.ends.forEach(ClusterMember::close);
		this.ends.clear();
	}

	private ServerSocket open(int at) {
		try {
			ServerSocket opened = new ServerSocket();
			opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
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
				Socket client = opened.accept();
				thread(() -> serve(client));
			}
		}
		catch (IOException ex) {
			// It was killed.
		}
	}

	private void serve(Socket client) {
		try (client; Socket there = new Socket(InetAddress.getLoopbackAddress(), this.database)) {
			this.ends.add(client);
			this.ends.add(there);
			DataInputStream fromClient = new DataInputStream(client.getInputStream());
			DataOutputStream toDatabase = new DataOutputStream(there.getOutputStream());
			byte[] handshake = fromClient.readNBytes(HANDSHAKE);
			withoutManifest(handshake);
			toDatabase.write(handshake);
			Connection connection = new Connection();
			thread(() -> connection.answer(there, client));
			for (byte[] message = message(fromClient); true; message = message(fromClient)) {
				send(connection.request(message), toDatabase);
			}
		}
		catch (IOException ex) {
			// One of the two has ended the connection.
		}
	}

	/** The manifest of versions is exchanged in a form that need not be followed here. */
	private static void withoutManifest(byte[] handshake) {
		for (int i = 4; i < HANDSHAKE; i += 4) {
			if ((handshake[i + 3] & 0xFF) == 0xFF) {
				handshake[i + 2] = 0;
				handshake[i + 3] = 0;
			}
		}
	}

	/** The next message; empty if it only keeps the connection alive. */
	private static byte[] message(DataInputStream in) throws IOException {
		ByteArrayOutputStream message = new ByteArrayOutputStream();
		for (int size = in.readUnsignedShort(); size > 0; size = in.readUnsignedShort()) {
			message.write(in.readNBytes(size));
		}
		return message.toByteArray();
	}

	private static void send(byte[] message, DataOutputStream out) throws IOException {
		for (int i = 0; i < message.length; i += LONGEST_CHUNK) {
			int size = Math.min(LONGEST_CHUNK, message.length - i);
			out.writeShort(size);
			out.write(message, i, size);
		}
		out.writeShort(0);
		out.flush();
	}

	private static void thread(Runnable work) {
		Thread thread = new Thread(work, "cluster-member");
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

	/** One connection: requests are answered in their order. */
	private final class Connection {

		/** The tags of the requests that are not answered yet; negative if refused. */
		private final Queue<Integer> asked = new ConcurrentLinkedQueue<>();

		private boolean inTransaction;

		/** What the database is asked instead of the client's request. */
		private byte[] request(byte[] message) {
			if (message.length == 0) {
				return message;
			}
			Structure request = PackStream.read(message);
			int tag = request.tag();
			if (tag == GOODBYE) {
				return message;
			}
			boolean begins = tag == BEGIN || (tag == RUN && !this.inTransaction);
			if (tag == BEGIN) {
				this.inTransaction = true;
			}
			else if (tag == COMMIT || tag == ROLLBACK || tag == RESET) {
				this.inTransaction = false;
			}
			boolean reads = begins && "r".equals(request.map((tag == BEGIN) ? 0 : 2).get("mode"));
			if (begins && !reads && !ClusterMember.this.cluster.isLeader(ClusterMember.this)) {
				ClusterMember.this.refusals.incrementAndGet();
				this.asked.add(-tag);
				// The database fails, too, so that it ignores what the client has already
				// sent after it.
				return PackStream.write((tag == BEGIN) ? new Structure(BEGIN, List.of(Map.of("db", "not-a-leader")))
						: new Structure(RUN, List.of("not a leader", Map.of(), Map.of())));
			}
			if (begins) {
				(reads ? ClusterMember.this.reads : ClusterMember.this.writes).incrementAndGet();
			}
			this.asked.add(tag);
			return message;
		}

		private void answer(Socket database, Socket client) {
			try (client) {
				DataInputStream in = new DataInputStream(database.getInputStream());
				DataOutputStream out = new DataOutputStream(client.getOutputStream());
				out.writeInt(in.readInt());
				for (byte[] message = message(in); true; message = message(in)) {
					send(response(message), out);
				}
			}
			catch (IOException ex) {
				// One of the two has ended the connection.
			}
		}

		private byte[] response(byte[] message) {
			if (message.length == 0 || (message[1] & 0xFF) == RECORD) {
				return message;
			}
			int tag = this.asked.remove();
			Structure answer = PackStream.read(message);
			if (tag == ROUTE && answer.tag() == SUCCESS) {
				@SuppressWarnings("unchecked")
				Map<String, Object> table = (Map<String, Object>) answer.map(0).get("rt");
				table.putAll(ClusterMember.this.cluster.table());
			}
			else if (tag < 0 && answer.tag() == FAILURE) {
				answer.map(0).computeIfPresent("code", (key, code) -> NOT_A_LEADER);
				answer.map(0).computeIfPresent("neo4j_code", (key, code) -> NOT_A_LEADER);
			}
			else {
				return message;
			}
			return PackStream.write(answer);
		}

	}

}
