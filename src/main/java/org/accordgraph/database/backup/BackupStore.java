package org.accordgraph.backup;

import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;

import org.accordgraph.refusal.StartRefused;
import org.neo4j.commandline.dbms.CannotWriteException;
import org.neo4j.commandline.dbms.LockChecker;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.io.locker.FileLockException;

/**
 * The graph's part of a store folder. Users and their passwords are kept beside it and
 * stay with the folder.
 *
 * @param directory the folder, as {@code accord.embedded.directory} names it
 */
record Store(Path directory) {

	static Store in(Path directory) {
		return new Store(directory.toAbsolutePath().normalize());
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
	 * Keeps everybody else out.
	 * @return what lets them in again
	 * @throws StartRefused if somebody is in
	 */
	Closeable hold() {
		try {
			return LockChecker.checkDbmsLock(layout().getNeo4jLayout());
		}
		catch (CannotWriteException ex) {
			throw new StartRefused("The graph store folder " + this.directory + " cannot be written (" + ex.getMessage()
					+ "): make it writable.", ex);
		}
		catch (FileLockException ex) {
			throw new StartRefused("The graph store " + this.directory
					+ " is in use by another process: stop the service that holds it, and start it again afterwards.",
					ex);
		}
	}

}
