package org.accordgraph.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.accordgraph.support.startup.StartupFailure;
import org.accordgraph.support.temp.DiskFull;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.server.configuration.ServerSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * Opens the store, or fails with the reason in one line.
 *
 * @param directory the folder of the store
 * @param port the Bolt port on 127.0.0.1
 * @param pageCache the maximum size of the page cache
 */
record StoreOpening(Path directory, int port, DataSize pageCache) {

	static final String HOST = "127.0.0.1";

	private static final Logger log = LoggerFactory.getLogger(StoreOpening.class);

	private static final Duration OPENING = Duration.ofSeconds(5);

	/**
	 * Opens the store. Neo4j rejects a store whose log ends in an incomplete transaction,
	 * as a full disk leaves it; the incomplete part is cut off, because it was never
	 * acknowledged.
	 * @throws StartupFailure if it cannot be opened
	 */
	DatabaseManagementService open() {
		DatabaseManagementService opened = open(false);
		if (!isAvailable(opened)) {
			opened.shutdown();
			opened = open(true);
			if (!isAvailable(opened)) {
				opened.shutdown();
				throw broken("the database did not become available", null);
			}
			log.warn(
					"The end of the transaction log of the graph store {} cannot be read, as happens when a disk was full:"
							+ " the incomplete part was cut off and kept next to the log. Everything before it is intact;"
							+ " GET /api/import/documents lists what was imported.",
					this.directory);
		}
		return opened;
	}

	/**
	 * Closes a store that failed in the middle of a commit. On closing, Neo4j writes the
	 * failed part once more after its incomplete first copy, which leaves a log that
	 * cannot be read. So the log is restored to its state before the closing, and the
	 * incomplete transaction at its end is cut off when the store is opened.
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
			return QueryRestrictions.apply(new DatabaseManagementServiceBuilder(this.directory), this.directory)
				.setConfig(GraphDatabaseSettings.data_directory, this.directory)
				.setConfig(GraphDatabaseSettings.auth_enabled, true)
				.setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress(HOST, this.port))
				// Neo4j's in-process connector needs another version of Netty than
				// Boot's.
				.setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
				// The last client has disconnected when the service stops: no need to
				// wait.
				.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
				// One plan for lists and texts of any length; otherwise each statement of
				// the load is planned three times.
				.setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
				// No usage data is sent.
				.setConfig(GraphDatabaseSettings.udc_enabled, false)
				.setConfig(ServerSettings.allow_telemetry, false)
				// Neo4j Browser may load guides and styles of this service.
				.setConfig(ServerSettings.browser_remote_content_hostname_whitelist, "localhost,127.0.0.1")
				// Diagnostics begin with the command line, which may contain a key.
				.setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
				.setConfig(GraphDatabaseSettings.pagecache_memory, this.pageCache.toBytes())
				// The default allocates 256 MB of log even for a small graph.
				.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
				.setConfig(GraphDatabaseInternalSettings.fail_on_corrupted_log_files, !cutOff)
				.build();
		}
		catch (RuntimeException ex) {
			throw refusal(ex);
		}
	}

	/**
	 * Whether the database is available: Neo4j also starts without a database that it
	 * cannot open, and logs why.
	 */
	private static boolean isAvailable(DatabaseManagementService service) {
		return service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable(OPENING.toMillis());
	}

	private RuntimeException refusal(RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return new StartupFailure(
						"The graph store " + this.directory + " is in use by another process: stop that process,"
								+ " or set accord.embedded.directory (ACCORD_EMBEDDED_DIRECTORY) to another folder.",
						failure);
			}
			if (cause instanceof BindException) {
				return portInUse(this.port, failure);
			}
		}
		if (DiskFull.isCauseOf(failure)) {
			return noRoom(failure);
		}
		return broken(NestedExceptionUtils.getMostSpecificCause(failure).toString(), failure);
	}

	StartupFailure noRoom(@Nullable Throwable cause) {
		return new StartupFailure("There is no disk space left for the graph store " + this.directory
				+ ": free some and restart. The graph is unchanged.", cause);
	}

	private StartupFailure broken(String reason, @Nullable Throwable cause) {
		return new StartupFailure("The graph store " + this.directory + " cannot be opened (" + reason
				+ "): restore a backup (--accord.restore), or move the folder away so that the graph is loaded again. See "
				+ this.directory.resolve("logs").resolve("debug.log") + ".", cause);
	}

	static StartupFailure portInUse(int port, Exception cause) {
		return new StartupFailure("The Bolt port " + port + " on " + HOST + " is in use: stop the program that uses it,"
				+ " or set accord.embedded.bolt-port (ACCORD_EMBEDDED_BOLT_PORT) to another port (0 takes a free one).",
				cause);
	}

}
