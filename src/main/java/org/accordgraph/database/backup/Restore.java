package org.accordgraph.database.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

import org.accordgraph.support.startup.StartupFailure;
import org.accordgraph.support.temp.PrivateFiles;
import org.neo4j.dbms.archive.IncorrectFormat;
import org.neo4j.dbms.archive.Loader;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

import org.springframework.util.FileSystemUtils;

/**
 * Restores a backup. It is unpacked next to the store first, so that a damaged or
 * truncated file leaves the store unchanged.
 */
final class Restore {

	private final PrintStream progress;

	Restore(PrintStream progress) {
		this.progress = progress;
	}

	/**
	 * Restores the backup.
	 * @param file the backup
	 * @param store the target store, which must not be in use
	 * @param over whether it may replace an existing graph
	 * @throws StartupFailure if there is a graph that must not be replaced, the store is
	 * in use, or the file is not a complete backup
	 */
	void read(Path file, BackupStore store, boolean over) {
		if (!Files.isRegularFile(file)) {
			throw new StartupFailure("There is no file " + file + ": set accord.restore to a backup.");
		}
		if (store.isThere() && !over) {
			throw new StartupFailure("There is a graph in " + store.directory()
					+ " already: set accord.embedded.directory (ACCORD_EMBEDDED_DIRECTORY) to another folder,"
					+ " or add --accord.restore-over=true to replace that graph.");
		}
		BackupStore beside = new BackupStore(store.directory().resolve("being-restored"));
		try {
			PrivateFiles.makeFolder(store.directory());
			Files.createDirectories(store.layout().getNeo4jLayout().databasesDirectory());
			try (Closeable held = store.hold()) {
				FileSystemUtils.deleteRecursively(beside.directory());
				unpack(file, beside);
				replace(beside, store);
				PrivateFiles.restrictAll(store.directory());
			}
		}
		catch (IOException ex) {
			throw new StartupFailure("The backup " + file + " cannot be restored (" + ex
					+ "): the store is unchanged. Free some disk space in " + store.directory()
					+ ", or use another backup.", ex);
		}
		finally {
			FileSystemUtils.deleteRecursively(beside.directory().toFile());
		}
	}

	private void unpack(Path file, BackupStore beside) throws IOException {
		Files.createDirectories(beside.layout().databaseDirectory().getParent());
		Files.createDirectories(beside.layout().getTransactionLogsDirectory().getParent());
		try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			new Loader(files, this.progress).load(beside.layout(), file);
		}
		catch (IncorrectFormat | IOException | RuntimeException ex) {
			throw new StartupFailure("The file " + file + " is not a complete backup (" + ex
					+ "): use another one. The store is unchanged.", ex);
		}
	}

	/**
	 * Replaces the files of the store. The former ones are kept until all new ones are in
	 * place.
	 */
	private static void replace(BackupStore beside, BackupStore store) throws IOException {
		Map<Path, Path> moves = new LinkedHashMap<>();
		moves.put(beside.layout().databaseDirectory(), store.layout().databaseDirectory());
		moves.put(beside.layout().getTransactionLogsDirectory(), store.layout().getTransactionLogsDirectory());
		Map<Path, Path> former = new LinkedHashMap<>();
		try {
			for (Path place : moves.values()) {
				if (Files.exists(place)) {
					Path kept = place.resolveSibling(place.getFileName() + ".former");
					FileSystemUtils.deleteRecursively(kept);
					Files.move(place, kept, StandardCopyOption.ATOMIC_MOVE);
					former.put(kept, place);
				}
			}
			for (Map.Entry<Path, Path> move : moves.entrySet()) {
				Files.createDirectories(move.getValue().getParent());
				Files.move(move.getKey(), move.getValue(), StandardCopyOption.ATOMIC_MOVE);
			}
		}
		catch (IOException ex) {
			for (Map.Entry<Path, Path> kept : former.entrySet()) {
				FileSystemUtils.deleteRecursively(kept.getValue());
				Files.move(kept.getKey(), kept.getValue(), StandardCopyOption.ATOMIC_MOVE);
			}
			throw ex;
		}
		for (Path kept : former.keySet()) {
			FileSystemUtils.deleteRecursively(kept);
		}
	}

}
