package org.accordgraph.database.backup;

import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;

import org.accordgraph.support.startup.StartupFailure;
import org.neo4j.commandline.dbms.CannotWriteException;
import org.neo4j.commandline.dbms.LockChecker;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.io.locker.FileLockException;

/**
 * The part of a store folder that contains the graph. Users and passwords are outside it,
 * and are neither backed up nor restored.
 *
 * @param directory the folder, as {@code accord.embedded.directory} names it
 */
record BackupStore(Path directory) {

	static BackupStore in(Path directory) {
		return new BackupStore(directory.toAbsolutePath().normalize());
	}

	boolean isThere() {
		return Files.exists(layout().databaseDirectory());
	}

	DatabaseLayout layout() {
		Config config = Config.newBuilder()
			.set(GraphDatabaseSettings.neo4j_home, this.directory)
			.set(GraphDatabaseSettings.data_directory, this.directory)
			.build();
		return Neo4jLayout.of(config).databaseLayout("neo4j");
	}

	/**
	 * Locks the store against all other processes.
	 * @return releases the lock when closed
	 * @throws StartupFailure if the store is in use
	 */
	Closeable hold() {
		try {
			return LockChecker.checkDbmsLock(layout().getNeo4jLayout());
		}
		catch (CannotWriteException ex) {
			throw new StartupFailure("The graph store folder " + this.directory + " cannot be written ("
					+ ex.getMessage() + "): make it writable.", ex);
		}
		catch (FileLockException ex) {
			throw new StartupFailure("The graph store " + this.directory
					+ " is in use by another process: stop the service that uses it, and start it again afterwards.",
					ex);
		}
	}

}
