package org.accordgraph.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.accordgraph.database.bulk.BulkFiles;
import org.accordgraph.database.bulk.BulkStore;
import org.accordgraph.support.startup.StartupFailure;
import org.accordgraph.support.temp.PrivateFiles;
import org.accordgraph.support.thread.ServiceThreads;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.util.unit.DataSize;

/**
 * Runs Neo4j Community in this process, reachable over Bolt on the loopback address only.
 * The store is opened in a thread of its own, in parallel with the preparations of
 * Spring; {@link #afterSingletonsInstantiated()} waits for it, before the first query.
 */
final class EmbeddedDatabase implements SmartInitializingSingleton, BulkStore, StoreAccess, GraphVersion {

	static final String USER = "neo4j";

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final Duration LONGEST_CLOSING = Duration.ofSeconds(30);

	private static final Duration LONGEST_FULL = Duration.ofSeconds(10);

	/** Less than a page of the store and the log need. */
	private static final DataSize FULL = DataSize.ofKilobytes(64);

	private final StoreOpening store;

	private final Password password;

	private final DiskSpace room;

	private final PreparedStore prepared;

	private final PreviousStore kept;

	private final UnfinishedDatabases unfinished;

	private final DatabaseReopening revival;

	private volatile CompletableFuture<DatabaseManagementService> service;

	/** How often the store was opened: another store counts its transactions anew. */
	private final AtomicInteger openings = new AtomicInteger();

	private volatile boolean stuck;

	private volatile boolean closed;

	private EmbeddedDatabase(EmbeddedProperties properties, Supplier<String> scripts) {
		Path directory = properties.directory().toAbsolutePath().normalize();
		requireWritable(directory);
		this.room = new DiskSpace(directory, properties.minFree());
		this.room.lack().ifPresent((lack) -> {
			throw new StartupFailure(lack);
		});
		this.store = new StoreOpening(directory, requireFreePort(properties.boltPort()), properties.pageCache());
		this.prepared = new PreparedStore(properties.prepared(), scripts);
		this.kept = new PreviousStore(directory);
		this.unfinished = new UnfinishedDatabases(directory);
		this.password = Password.of(properties.password(), directory);
		this.revival = new DatabaseReopening(this::reopen, this.room);
		this.service = CompletableFuture.supplyAsync(this::open,
				(work) -> ServiceThreads.one("opening-the-store", work).start());
	}

	/**
	 * Starts to open the store.
	 * @param scripts the fingerprint of the scripts, which a prepared store is compared
	 * with
	 * @throws StartupFailure if the folder cannot be written or the port is in use
	 */
	static EmbeddedDatabase start(EmbeddedProperties properties, Supplier<String> scripts) {
		return new EmbeddedDatabase(properties, scripts);
	}

	private DatabaseManagementService open() {
		boolean copied = this.prepared.copyTo(this.store.directory());
		this.kept.putBack();
		this.unfinished.remove();
		try {
			return openAsItIs();
		}
		catch (StartupFailure ex) {
			if (!copied) {
				throw ex;
			}
			log.warn("The copy of the prepared store is discarded, and the scripts are loaded. {}", ex.getMessage());
			PreparedStore.discard(this.store.directory());
			return openAsItIs();
		}
	}

	private DatabaseManagementService openAsItIs() {
		DatabaseManagementService opened = this.store.open();
		this.openings.incrementAndGet();
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

	/** Opens the same store at the same port, so that clients reconnect by themselves. */
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

	@Override
	public Path directory() {
		return this.store.directory();
	}

	@Override
	public void whileClosed(Runnable work) {
		this.service.join().shutdown();
		try {
			work.run();
		}
		finally {
			this.service = CompletableFuture.completedFuture(openAsItIs());
		}
	}

	@Override
	public Optional<String> settled() {
		int opening = this.openings.get();
		CompletableFuture<DatabaseManagementService> opened = this.service;
		if (!opened.isDone() || opened.isCompletedExceptionally()) {
			return Optional.empty();
		}
		try {
			GraphDatabaseAPI graph = (GraphDatabaseAPI) opened.join()
				.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			TransactionIdStore transactions = graph.getDependencyResolver().resolveDependency(TransactionIdStore.class);
			// In this order: what is committed meanwhile makes the two differ.
			long applied = transactions.getLastClosedTransactionId();
			return (applied == transactions.getLastCommittedTransactionId()) ? Optional.of(opening + "." + applied)
					: Optional.empty();
		}
		catch (RuntimeException ex) {
			log.debug("The database is being closed", ex);
			return Optional.empty();
		}
	}

	/** Removes the rights of other users of the machine to the files. */
	void restrict() {
		try {
			PrivateFiles.restrictAll(this.store.directory());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void requireWritable(Path directory) {
		try {
			PrivateFiles.makeFolder(directory);
			Files.delete(Files.createTempFile(directory, "writable", null));
		}
		catch (IOException ex) {
			throw new StartupFailure("The graph store folder " + directory + " cannot be written (" + ex
					+ "): make it writable, or set accord.embedded.directory (ACCORD_EMBEDDED_DIRECTORY) to another folder.",
					ex);
		}
	}

	private static int requireFreePort(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getByName(StoreOpening.HOST), port));
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw StoreOpening.portInUse(port, ex);
		}
	}

	URI uri() {
		return URI.create("bolt://" + StoreOpening.HOST + ":" + this.store.port());
	}

	DiskSpace room() {
		return this.room;
	}

	Password password() {
		return this.password;
	}

	/**
	 * Waits until the database is available, as long as the recovery of a large store
	 * takes; but not on a full disk, where Neo4j may wait forever.
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
				// The store is still being opened.
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new CancellationException("Interrupted while opening the graph store");
			}
		}
		this.stuck = true;
		throw this.store.noRoom(null);
	}

	private boolean isFull() {
		return this.store.directory().toFile().getUsableSpace() < FULL.toBytes();
	}

	/**
	 * Shuts the database down, even if it was never used. On a full disk, Neo4j may try
	 * forever to write its last checkpoint; the process then exits without it, because
	 * the next start recovers the store from its log. If the next start would be refused
	 * for lack of space, the log says so now.
	 */
	void stop() {
		if (this.stuck) {
			log.error("Not started. {}", this.store.noRoom(null).getMessage());
			Runtime.getRuntime().halt(1);
		}
		if (this.service.handle((opened, failure) -> failure == null).join()) {
			// The last checkpoint may discard logs, and a disk that was full then has a
			// little space, too little for the next start.
			boolean full = isFull();
			Thread closing = ServiceThreads.one("closing-the-store", this::close);
			closing.start();
			if (!hasEnded(closing) || !this.closed) {
				log.error("The graph store cannot be closed, possibly because the disk is full: "
						+ "the process exits without closing it. Free some disk space; the next start recovers the store, and no data is lost.");
				Runtime.getRuntime().halt(1);
			}
			if (full || isFull()) {
				log.error("The disk of the graph store {} is full: free some disk space before the next start.",
						this.store.directory());
			}
			else {
				this.room.lack().ifPresent((lack) -> log.error("There is no room for the next start. {}", lack));
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
			restrict();
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
