package org.accordgraph.database.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

import org.accordgraph.support.startup.StartupFailure;
import org.accordgraph.support.temp.PrivateFiles;
import org.neo4j.dbms.archive.Dumper;
import org.neo4j.dbms.archive.StandardCompressionFormat;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;

/**
 * Writes a store to one file in the format of {@code neo4j-admin database dump}, which
 * any Neo4j 5.26 or newer can load.
 */
final class Backup {

	private final PrintStream progress;

	Backup(PrintStream progress) {
		this.progress = progress;
	}

	/**
	 * Writes the backup to a temporary file, which is moved into place when it is
	 * complete.
	 * @param store the store, which must not be in use
	 * @param file the backup
	 * @throws StartupFailure if there is no store, it is in use, or the file already
	 * exists or cannot be written
	 */
	void write(BackupStore store, Path file) {
		if (!store.isThere()) {
			throw new StartupFailure("There is no graph store in " + store.directory()
					+ ": set accord.embedded.directory (ACCORD_EMBEDDED_DIRECTORY) to its folder.");
		}
		if (Files.exists(file)) {
			throw new StartupFailure("The file " + file
					+ " already exists: choose another name for the backup. Files are never overwritten.");
		}
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try (Closeable held = store.hold()) {
			Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
			if (Files.notExists(folder)) {
				PrivateFiles.makeFolder(folder);
			}
			Files.deleteIfExists(part);
			PrivateFiles.makeFile(part);
			dump(store.layout(), part);
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new StartupFailure("The backup " + file + " cannot be written (" + ex
					+ "): free some disk space or choose another file. The store is unchanged.", ex);
		}
		finally {
			part.toFile().delete();
		}
	}

	private void dump(DatabaseLayout layout, Path part) throws IOException {
		Path lock = layout.databaseLockFile();
		try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction();
				OutputStream out = Files.newOutputStream(part)) {
			new Dumper(files, this.progress).dump(layout.databaseDirectory(), layout.getTransactionLogsDirectory(), out,
					StandardCompressionFormat.GZIP, (path) -> path.getFileName().equals(lock.getFileName()));
		}
	}

}
