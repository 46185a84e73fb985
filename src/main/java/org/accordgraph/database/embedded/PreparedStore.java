package org.accordgraph.database.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.accordgraph.support.startup.StartupFailure;
import org.accordgraph.support.temp.PrivateFiles;
import org.jspecify.annotations.Nullable;
import org.neo4j.kernel.internal.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * A store that a distribution contains: the first start copies it, which is faster than
 * loading the scripts, if it was made from the same ones. Whatever it contains, the
 * loader compares it with the scripts afterwards, as it does with any store.
 *
 * @param folder its folder; {@code null} if there is none
 * @param scripts the fingerprint of the scripts, which takes time
 */
record PreparedStore(@Nullable Path folder, Supplier<String> scripts) {

	/** The file that contains the fingerprint of the scripts. */
	private static final String VERSION = "prepared-from";

	private static final List<String> PARTS = List.of("transactions", "databases");

	private static final Logger log = LoggerFactory.getLogger(PreparedStore.class);

	/**
	 * Says of a store that others may copy it.
	 * @param directory the folder of the store
	 * @param version the fingerprint of the scripts
	 * @throws IOException if the file cannot be written
	 */
	static void mark(Path directory, String version) throws IOException {
		Files.writeString(directory.resolve(VERSION), made(version) + "\n");
	}

	/** A store of another release of Neo4j need not open. */
	private static String made(String scripts) {
		return scripts + " Neo4j " + Version.getNeo4jVersion();
	}

	/**
	 * Copies it, unless there is a store already. If that fails, the scripts are loaded.
	 * @param directory the folder of the store, which is not open
	 * @return whether it was copied
	 * @throws StartupFailure if another process is copying it there
	 */
	boolean copyTo(Path directory) {
		if (this.folder == null || this.folder.toString().isEmpty() || isThere(directory)) {
			return false;
		}
		try {
			if (isOfTheseScripts(this.folder)) {
				long start = System.nanoTime();
				copy(this.folder, directory);
				log.info("The prepared store was copied in {} ms",
						Duration.ofNanos(System.nanoTime() - start).toMillis());
				return true;
			}
		}
		catch (IOException ex) {
			log.warn("The prepared store {} cannot be copied ({}): the scripts are loaded instead.", this.folder, ex);
		}
		return false;
	}

	/**
	 * Deletes a copy that cannot be opened, so that the scripts are loaded.
	 * @param directory the folder of the store, which is not open
	 */
	static void discard(Path directory) {
		try {
			for (String each : PARTS) {
				FileSystemUtils.deleteRecursively(directory.resolve(each));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The copy is writable, even if what is copied was installed as read-only. */
	private static void copyAll(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Path copy = to.resolve(from.relativize(each).toString());
				if (Files.isDirectory(each)) {
					PrivateFiles.makeFolder(copy);
				}
				else {
					try (OutputStream out = Files.newOutputStream(PrivateFiles.makeFile(copy))) {
						Files.copy(each, out);
					}
				}
			}
		}
	}

	private static boolean isThere(Path directory) {
		return Files.exists(directory.resolve("databases"));
	}

	private boolean isOfTheseScripts(Path folder) throws IOException {
		Path version = folder.resolve(VERSION);
		return Files.exists(version) && Files.readString(version).strip().equals(made(this.scripts.get()));
	}

	/** The databases come last: until they are in place, the next start begins again. */
	private static void copy(Path from, Path directory) throws IOException {
		Path part = directory.resolve("being-prepared");
		try (FileChannel lock = FileChannel.open(directory.resolve("being-prepared.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			if (lock.tryLock() == null) {
				throw new StartupFailure("Another process is starting with the graph store " + directory
						+ ": wait until it has started, or set accord.embedded.directory (ACCORD_EMBEDDED_DIRECTORY) to another folder.");
			}
			if (isThere(directory)) {
				return;
			}
			if (Files.exists(part)) {
				// A start that was killed has moved this one.
				FileSystemUtils.deleteRecursively(directory.resolve(PARTS.get(0)));
				FileSystemUtils.deleteRecursively(part);
			}
			try {
				for (String each : PARTS) {
					copyAll(from.resolve(each), part.resolve(each));
				}
				for (String each : PARTS) {
					Files.move(part.resolve(each), directory.resolve(each));
				}
			}
			finally {
				FileSystemUtils.deleteRecursively(part);
			}
		}
		Files.deleteIfExists(directory.resolve("being-prepared.lock"));
	}

}
