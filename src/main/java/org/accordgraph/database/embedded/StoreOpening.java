package org.accordgraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.accordgraph.refusal.StartRefused;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.server.configuration.ServerSettings;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * Opens the store, or says in one line why not.
 *
 * @param directory its folder
 * @param port where to listen for Bolt, on 127.0.0.1
 * @param pageCache how much of it is kept in memory, at most
 */
record Store(Path directory, int port, DataSize pageCache) {

	static final String HOST = "127.0.0.1";

	private static final Logger log = LoggerFactory.getLogger(Store.class);

	private static final Duration OPENING = Duration.ofSeconds(5);

	/**
	 * Opens it. Neo4j refuses one whose log ends in half a transaction, as a full disk
	 * leaves it; what is not whole was never acknowledged.
	 * @throws StartRefused if it does not open
	 */
	DatabaseManagementService open() {
		DatabaseManagementService opened = open(false);
		if (!isAvailable(opened)) {
			opened.shutdown();
			opened = open(true);
			if (!isAvailable(opened)) {
				opened.shutdown();
				throw broken("the database does not open", null);
			}
			log.warn("The end of the log of the graph store {} cannot be read, as after a disk that was full:"
					+ " what is not whole is cut off, and kept beside the log. Everything before it is there;"
					+ " GET /api/import/documents lists what was taken in.", this.directory);
		}
		return opened;
	}

	/**
	 * Closes one that failed in the middle of a commit. Neo4j writes what it could not
	 * write once more when it is closed, behind the part of it that is there: a log that
	 * nobody can read. So the log is put back as it was, with half a transaction at its
	 * end, which is cut off when it is opened.
	 */
	void closeBroken(DatabaseManagementService service) {
		Path log = this.directory.resolve("transactions").resolve(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		Path kept = log.resolveSibling(log.getFileName() + ".kept");
		try {
			FileSystemUtils.deleteRecursively(kept);
			FileSystemUtils.copyRecursively(log, kept);
			service.shutdown();
			Path written = log.resolveSibling(log.getFileName() + ".written");
			Files.move(log, written);
			Files.move(kept, log);
			FileSystemUtils.deleteRecursively(written);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private DatabaseManagementService open(boolean cutOff) {
		try {
			return Safety.apply(new DatabaseManagementServiceBuilder(this.directory), this.directory)
				.setConfig(GraphDatabaseSettings.data_directory, this.directory)
				.setConfig(GraphDatabaseSettings.auth_enabled, true)
				.setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress(HOST, this.port))
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
				.setConfig(GraphDatabaseSettings.pagecache_memory, this.pageCache.toBytes())
				// The default takes 256 MB of log for a small graph.
				.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
				.setConfig(GraphDatabaseInternalSettings.fail_on_corrupted_log_files, !cutOff)
				.build();
		}
		catch (RuntimeException ex) {
			throw refusal(ex);
		}
	}

	/** Neo4j opens without a database that it cannot open, and logs why. */
	private static boolean isAvailable(DatabaseManagementService service) {
		return service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable(OPENING.toMillis());
	}

	private RuntimeException refusal(RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return new StartRefused(
						"The graph store " + this.directory + " is in use by another process: stop that one,"
								+ " or set accord.embedded.directory (ACCORD_EMBEDDED_DIRECTORY) to another folder.",
						failure);
			}
			if (cause instanceof BindException) {
				return portInUse(this.port, failure);
			}
			if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("No space left")) {
				return noRoom(failure);
			}
		}
		return broken(NestedExceptionUtils.getMostSpecificCause(failure).toString(), failure);
	}

	StartRefused noRoom(@Nullable Throwable cause) {
		return new StartRefused("There is no room left for the graph store " + this.directory
				+ ": make some, and start again; the graph is as it was.", cause);
	}

	private StartRefused broken(String reason, @Nullable Throwable cause) {
		return new StartRefused("The graph store " + this.directory + " cannot be opened (" + reason
				+ "): put a backup back (--accord.restore), or move the folder away, so that the graph is loaded afresh; "
				+ this.directory.resolve("logs").resolve("debug.log") + " tells more.", cause);
	}

	static StartRefused portInUse(int port, Exception cause) {
		return new StartRefused("The Bolt port " + port + " on " + HOST
				+ " is in use: stop the program that listens there,"
				+ " or set accord.embedded.bolt-port (ACCORD_EMBEDDED_BOLT_PORT) to another port (0 takes a free one).",
				cause);
	}

}
