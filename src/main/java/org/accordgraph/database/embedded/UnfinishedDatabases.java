package org.accordgraph.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * Removes databases whose creation was interrupted, by a full disk or a kill: they have
 * store files but no transaction log, and Neo4j neither opens nor replaces them. The log
 * is there before the first transaction, so they have never contained data. A database
 * with nodes and without a log has lost it, and is left as it is.
 *
 * @param directory the folder of the store, which must be closed
 */
record UnfinishedDatabases(Path directory) {

	private static final Logger log = LoggerFactory.getLogger(UnfinishedDatabases.class);

	private static final List<String> NAMES = List.of(GraphDatabaseSettings.SYSTEM_DATABASE_NAME,
			GraphDatabaseSettings.DEFAULT_DATABASE_NAME);

	/**
	 * Removes them, so that Neo4j creates them again; unless another process uses the
	 * store, and may be creating them at this moment.
	 */
	void remove() {
		try {
			for (String name : NAMES) {
				if (isUnfinished(name)) {
					removeUnlessInUse(name);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void removeUnlessInUse(String name) throws IOException {
		// The lock that Neo4j holds while the store is open.
		try (FileChannel lock = FileChannel.open(this.directory.resolve("databases").resolve("store_lock"),
				StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock held = lock.tryLock()) {
			if (held != null && isUnfinished(name)) {
				FileSystemUtils.deleteRecursively(transactions(name));
				FileSystemUtils.deleteRecursively(store(name));
				log.warn("The creation of the database {} was interrupted, for example by a full disk: it is repeated",
						store(name));
			}
		}
		catch (OverlappingFileLockException ex) {
			log.debug("The store is in use in this process", ex);
		}
	}

	private boolean isUnfinished(String name) throws IOException {
		return hasFile(store(name), "neostore") && !hasFile(transactions(name), "neostore.transaction.db")
				&& !hasNodes(store(name));
	}

	private Path store(String name) {
		return this.directory.resolve("databases").resolve(name);
	}

	private Path transactions(String name) {
		return this.directory.resolve("transactions").resolve(name);
	}

	private static boolean hasNodes(Path store) throws IOException {
		Path nodes = store.resolve("neostore.nodestore.db");
		return Files.exists(nodes) && Files.size(nodes) > 0;
	}

	private static boolean hasFile(Path folder, String beginning) throws IOException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.anyMatch((file) -> file.getFileName().toString().startsWith(beginning));
		}
	}

}
