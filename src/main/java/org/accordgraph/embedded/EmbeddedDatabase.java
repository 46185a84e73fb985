package org.accordgraph.embedded;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.accordgraph.refusal.StartRefused;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.server.configuration.ServerSettings;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.unit.DataSize;

/**
 * Neo4j Community inside this process, reachable over Bolt on the loopback address only.
 * It opens in a thread of its own, because Spring needs as long for its own preparations;
 * whoever asks it something first waits for {@link #afterSingletonsInstantiated()}.
 */
final class EmbeddedDatabase implements SmartInitializingSingleton {

	static final String USER = "neo4j";

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final Duration OPENING = Duration.ofSeconds(5);

	private static final Duration LONGEST_CLOSING = Duration.ofSeconds(30);

	private static final String HOST = "127.0.0.1";

	private final int port;

	private final Password password;

	private final CompletableFuture<DatabaseManagementService> service;

	private EmbeddedDatabase(int port, Password password, CompletableFuture<DatabaseManagementService> service) {
		this.port = port;
		this.password = password;
		this.service = service;
	}

	/**
	 * Begins to open the store.
	 * @throws StartRefused if the folder cannot be written or the port is taken
	 */
	static EmbeddedDatabase start(EmbeddedProperties properties) {
		Path directory = properties.directory().toAbsolutePath().normalize();
		requireWritable(directory);
		requireRoom(directory, properties.minFree());
		int port = requireFreePort(properties.boltPort());
		Password password = Password.of(properties.password(), directory);
		return new EmbeddedDatabase(port, password, CompletableFuture.supplyAsync(() -> {
			DatabaseManagementService service = open(directory, port);
			try {
				requireAvailable(service, directory);
				password.applyTo(service);
				return service;
			}
			catch (RuntimeException ex) {
				service.shutdown();
				throw ex;
			}
		}));
	}

	private static DatabaseManagementService open(Path directory, int port) {
		try {
			return Safety.apply(new DatabaseManagementServiceBuilder(directory), directory)
				.setConfig(GraphDatabaseSettings.data_directory, directory)
				.setConfig(GraphDatabaseSettings.auth_enabled, true)
				.setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress(HOST, port))
				// Neo4j's in-process connector was written for another Netty than Boot's.
				.setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
				// The last client is gone when the service stops: nothing to wait for.
				.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
				// A plan serves a list or text of any length; otherwise each statement of
				// the load is planned three times.
				.setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
				// Nothing is reported to anybody.
				.setConfig(GraphDatabaseSettings.udc_enabled, false)
				.setConfig(ServerSettings.allow_telemetry, false)
				// Whose guides and styles Neo4j Browser may load: this service's.
				.setConfig(ServerSettings.browser_remote_content_hostname_whitelist, "localhost,127.0.0.1")
				// The default takes half of the memory and 256 MB of log for a small
				// graph.
				.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
				.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
				.build();
		}
		catch (RuntimeException ex) {
			throw refusal(ex, directory, port);
		}
	}

	/** Neo4j opens without a database that it cannot open, and logs why. */
	private static void requireAvailable(DatabaseManagementService service, Path directory) {
		if (!service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable(OPENING.toMillis())) {
			throw broken(directory, "the database does not open", null);
		}
	}

	private static RuntimeException refusal(RuntimeException failure, Path directory, int port) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return new StartRefused(
						"The graph store " + directory + " is in use by another process: stop that one,"
								+ " or set accord.embedded.directory (ACCORD_EMBEDDED_DIRECTORY) to another folder.",
						failure);
			}
			if (cause instanceof BindException) {
				return portInUse(port, failure);
			}
			if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("No space left")) {
				return new StartRefused("There is no room left for the graph store " + directory
						+ ": make some, and start again; the graph is as it was.", failure);
			}
		}
		return broken(directory, NestedExceptionUtils.getMostSpecificCause(failure).toString(), failure);
	}

	private static StartRefused broken(Path directory, String reason, @Nullable Throwable cause) {
		return new StartRefused("The graph store " + directory + " cannot be opened (" + reason
				+ "): put a backup back (--accord.restore), or move the folder away, so that the graph is loaded afresh; "
				+ directory.resolve("logs").resolve("debug.log") + " tells more.", cause);
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

	/** A store that runs out of room cannot even be closed properly. */
	private static void requireRoom(Path directory, DataSize needed) {
		long free = directory.toFile().getUsableSpace();
		if (free < needed.toBytes()) {
			throw new StartRefused("There are %d MB free where the graph store %s is, and %d are needed: make room,"
				.formatted(DataSize.ofBytes(free).toMegabytes(), directory, needed.toMegabytes())
					+ " set accord.embedded.directory (ACCORD_EMBEDDED_DIRECTORY) to another folder, or accord.embedded.min-free to less.");
		}
	}

	private static int requireFreePort(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw portInUse(port, ex);
		}
	}

	private static StartRefused portInUse(int port, Exception cause) {
		return new StartRefused("The Bolt port " + port + " on " + HOST
				+ " is in use: stop the program that listens there,"
				+ " or set accord.embedded.bolt-port (ACCORD_EMBEDDED_BOLT_PORT) to another port (0 takes a free one).",
				cause);
	}

	URI uri() {
		return URI.create("bolt://" + HOST + ":" + this.port);
	}

	Password password() {
		return this.password;
	}

	/** Waits until the database answers. */
	@Override
	public void afterSingletonsInstantiated() {
		try {
			this.service.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
		}
	}

	/**
	 * Shuts the database down, even if nobody ever came to use it. On a full disk Neo4j
	 * tries for ever to write its last checkpoint; it needs none, because the next start
	 * recovers the store from its log.
	 */
	void stop() {
		if (this.service.handle((opened, failure) -> failure == null).join()) {
			Thread closing = new Thread(this.service.join()::shutdown, "closing-the-store");
			closing.setDaemon(true);
			closing.start();
			if (!hasEnded(closing)) {
				log.error("The graph store is not closed after {} seconds, perhaps because the disk is full: "
						+ "the process ends without that. Make room; the next start recovers the store, nothing is lost.",
						LONGEST_CLOSING.toSeconds());
				Runtime.getRuntime().halt(1);
			}
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
