package org.accordgraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.accordgraph.bulk.BulkFiles;
import org.accordgraph.bulk.BulkStore;
import org.accordgraph.refusal.StartRefused;
import org.accordgraph.thread.ServiceThreads;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.util.unit.DataSize;

/**
 * Neo4j Community inside this process, reachable over Bolt on the loopback address only.
 * It opens in a thread of its own, because Spring needs as long for its own preparations;
 * whoever asks it something first waits for {@link #afterSingletonsInstantiated()}.
 */
final class EmbeddedDatabase implements SmartInitializingSingleton, BulkStore {

	static final String USER = "neo4j";

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final Duration LONGEST_CLOSING = Duration.ofSeconds(30);

	private static final Duration LONGEST_FULL = Duration.ofSeconds(10);

	/** Less than a page of the store and what a log needs. */
	private static final DataSize FULL = DataSize.ofKilobytes(64);

	private final Store store;

	private final Password password;

	private final Room room;

	private final Kept kept;

	private final Revival revival;

	private volatile CompletableFuture<DatabaseManagementService> service;

	private volatile boolean stuck;

	private volatile boolean closed;

	private EmbeddedDatabase(EmbeddedProperties properties) {
		Path directory = properties.directory().toAbsolutePath().normalize();
		requireWritable(directory);
		this.room = new Room(directory, properties.minFree());
		this.room.lack().ifPresent((lack) -> {
			throw new StartRefused(lack);
		});
		this.store = new Store(directory, requireFreePort(properties.boltPort()), properties.pageCache());
		this.kept = new Kept(directory);
		this.password = Password.of(properties.password(), directory);
		this.revival = new Revival(this::reopen, this.room);
		this.service = CompletableFuture.supplyAsync(this::open,
				(work) -> ServiceThreads.one("opening-the-store", work).start());
	}

	/**
	 * Begins to open the store.
	 * @throws StartRefused if the folder cannot be written or the port is taken
	 */
	static EmbeddedDatabase start(EmbeddedProperties properties) {
		return new EmbeddedDatabase(properties);
	}

	private DatabaseManagementService open() {
		this.kept.putBack();
		return openAsItIs();
	}

	private DatabaseManagementService openAsItIs() {
		DatabaseManagementService opened = this.store.open();
		try {
			this.password.applyTo(opened);
			opened.registerDatabaseEventListener(this.revival);
			return opened;
		}
		catch (RuntimeException ex) {
			opened.shutdown();
			throw ex;
		}
	}

	/** The same store at the same port: clients find it again by themselves. */
	private void reopen() {
		this.store.closeBroken(this.service.join());
		this.service = CompletableFuture.completedFuture(open());
	}

	@Override
	public void fill(BulkFiles files) {
		this.service.join().shutdown();
		this.kept.keep();
		try {
			new BulkImporter(this.store.directory()).run(files);
			this.service = CompletableFuture.completedFuture(openAsItIs());
		}
		catch (RuntimeException ex) {
			this.service = CompletableFuture.completedFuture(open());
			throw ex;
		}
	}

	@Override
	public void confirm() {
		this.kept.forget();
	}

	@Override
	public void putBack() {
		this.service.join().shutdown();
		this.service = CompletableFuture.completedFuture(open());
	}

	private static void requireWritable(Path directory) {
		try {
			Files.createDirectories(directory);
			Files.delete(Files.createTempFile(directory, "writable", null));
		}
		catch (IOException ex) {
			throw new StartRefused("The graph store folder " + directory + " cannot be written (" + ex
					+ "): make it writable, or set accord.embedded.directory (ACCORD_EMBEDDED_DIRECTORY) to another folder.",
					ex);
		}
	}

	private static int requireFreePort(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getByName(Store.HOST), port));
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw Store.portInUse(port, ex);
		}
	}

	URI uri() {
		return URI.create("bolt://" + Store.HOST + ":" + this.store.port());
	}

	Room room() {
		return this.room;
	}

	Password password() {
		return this.password;
	}

	/**
	 * Waits until the database answers, as long as it takes to recover a large store; but
	 * not on a full disk, where Neo4j may wait for ever.
	 */
	@Override
	public void afterSingletonsInstantiated() {
		for (int full = 0; full < LONGEST_FULL.toSeconds(); full = isFull() ? full + 1 : 0) {
			try {
				this.service.get(1, TimeUnit.SECONDS);
				return;
			}
			catch (ExecutionException ex) {
				throw (ex.getCause() instanceof RuntimeException failure) ? failure : new CompletionException(ex);
			}
			catch (TimeoutException ex) {
				// It is still opening.
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new CancellationException("Interrupted while the graph store was opened");
			}
		}
		this.stuck = true;
		throw this.store.noRoom(null);
	}

	private boolean isFull() {
		return this.store.directory().toFile().getUsableSpace() < FULL.toBytes();
	}

	/**
	 * Shuts the database down, even if nobody ever came to use it. On a full disk Neo4j
	 * tries for ever to write its last checkpoint; it needs none, because the next start
	 * recovers the store from its log.
	 */
	void stop() {
		if (this.stuck) {
			log.error("Not started. {}", this.store.noRoom(null).getMessage());
			Runtime.getRuntime().halt(1);
		}
		if (this.service.handle((opened, failure) -> failure == null).join()) {
			Thread closing = ServiceThreads.one("closing-the-store", this::close);
			closing.start();
			if (!hasEnded(closing) || !this.closed) {
				log.error("The graph store cannot be closed, perhaps because the disk is full: "
						+ "the process ends without that. Make room; the next start recovers the store, nothing is lost.");
				Runtime.getRuntime().halt(1);
			}
		}
	}

	private void close() {
		try {
			if (this.revival.isGoing()) {
				this.store.closeBroken(this.service.join());
			}
			else {
				this.service.join().shutdown();
			}
			this.closed = true;
		}
		catch (UncheckedIOException ex) {
			log.debug("Left as it is", ex);
		}
	}

	private static boolean hasEnded(Thread closing) {
		try {
			closing.join(LONGEST_CLOSING.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return !closing.isAlive();
	}

}
