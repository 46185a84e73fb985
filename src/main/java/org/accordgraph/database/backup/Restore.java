package org.accordgraph.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

import org.accordgraph.refusal.StartRefused;
import org.neo4j.dbms.archive.IncorrectFormat;
import org.neo4j.dbms.archive.Loader;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

import org.springframework.util.FileSystemUtils;

/**
 * Puts a backup back. It is unpacked beside the store first, so that a file that is
 * broken or cut off leaves the store as it was.
 */
final class Restore {

	private final PrintStream progress;

	Restore(PrintStream progress) {
		this.progress = progress;
	}

	/**
	 * Puts it back.
	 * @param file the backup
	 * @param store where to put it; nobody may hold it
	 * @param over whether it may replace a graph that is there
	 * @throws StartRefused if there is a graph and it may not be replaced, somebody holds
	 * the store, or the file is no backup
	 */
	void read(Path file, Store store, boolean over) {
		if (!Files.isRegularFile(file)) {
			throw new StartRefused("There is no file " + file + ": set accord.restore to a backup.");
		}
		if (store.isThere() && !over) {
			throw new StartRefused("There is a graph in " + store.directory()
					+ " already: set accord.embedded.directory (ACCORD_EMBEDDED_DIRECTORY) to another folder,"
					+ " or add --accord.restore-over=true to replace that graph.");
		}
		Store beside = new Store(store.directory().resolve("being-restored"));
		try {
			Files.createDirectories(store.layout().getNeo4jLayout().databasesDirectory());
			try (Closeable held = store.hold()) {
				FileSystemUtils.deleteRecursively(beside.directory());
				unpack(file, beside);
				replace(beside, store);
			}
		}
		catch (IOException ex) {
			throw new StartRefused("The backup " + file + " cannot be put back (" + ex
					+ "): the store is as it was; make room in " + store.directory() + ", or take another backup.", ex);
		}
		finally {
			FileSystemUtils.deleteRecursively(beside.directory().toFile());
		}
	}

	private void unpack(Path file, Store beside) throws IOException {
		Files.createDirectories(beside.layout().databaseDirectory().getParent());
		Files.createDirectories(beside.layout().getTransactionLogsDirectory().getParent());
		try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			new Loader(files, this.progress).load(beside.layout(), file);
		}
		catch (IncorrectFormat | IOException | RuntimeException ex) {
			throw new StartRefused("The file " + file + " is no backup, or not a whole one (" + ex
					+ "): take another one. The store is as it was.", ex);
		}
	}

	/** What was there stays until everything new is in its place. */
	private static void replace(Store beside, Store store) throws IOException {
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
