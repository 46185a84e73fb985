package org.accordgraph.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.accordgraph.refusal.StartRefused;
import org.neo4j.dbms.archive.Dumper;
import org.neo4j.dbms.archive.StandardCompressionFormat;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;

/**
 * Writes a store to one file, in the form of {@code neo4j-admin database dump}: any Neo4j
 * 5.26 or newer loads it.
 */
final class Backup {

	private final PrintStream progress;

	Backup(PrintStream progress) {
		this.progress = progress;
	}

	/**
	 * Writes it. The file is there when it is whole.
	 * @param store the store, which nobody may hold
	 * @param file where to write it
	 * @throws StartRefused if there is no store, somebody holds it, or the file is there
	 * already or cannot be written
	 */
	void write(Store store, Path file) {
		if (!store.isThere()) {
			throw new StartRefused("There is no graph store in " + store.directory()
					+ ": set accord.embedded.directory (ACCORD_EMBEDDED_DIRECTORY) to the folder of one.");
		}
		if (Files.exists(file)) {
			throw new StartRefused(
					"There is a file " + file + " already: name another one for the backup; none is overwritten.");
		}
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try (Closeable held = store.hold()) {
			Files.createDirectories(file.toAbsolutePath().getParent());
			dump(store.layout(), part);
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new StartRefused("The backup " + file + " cannot be written (" + ex
					+ "): make room or name another file. The store is as it was.", ex);
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
