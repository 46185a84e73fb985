package org.accordgraph.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.accordgraph.support.startup.StartupFailure;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;

import org.springframework.util.FileSystemUtils;

/**
 * Keeps a copy of the database while all of its content is replaced. As long as the copy
 * exists, it is the valid database: if the process ends before the replacement is
 * confirmed, the next start restores it.
 */
final class PreviousStore {

	private static final List<String> PARTS = List.of("databases", "transactions");

	private final Path directory;

	/** Held while a copy exists, by the process that made it. */
	private @Nullable FileChannel lock;

	/**
	 * Creates an instance.
	 * @param directory the folder of the store, which must be closed during every
	 * operation
	 */
	PreviousStore(Path directory) {
		this.directory = directory;
	}

	private Path place() {
		return this.directory.resolve("kept");
	}

	private boolean isThere() {
		return Files.exists(place());
	}

	private void lock() throws IOException {
		if (this.lock == null) {
			FileChannel opened = FileChannel.open(this.directory.resolve("kept.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (opened.tryLock() == null) {
				opened.close();
				throw new StartupFailure("Another process is copying data to the graph store " + this.directory
						+ ": wait until it has finished, or set accord.embedded.directory (ACCORD_EMBEDDED_DIRECTORY) to another folder.");
			}
			this.lock = opened;
		}
	}

	/** Copies the database. */
	void keep() {
		Path copy = this.directory.resolve("being-kept");
		try {
			lock();
			FileSystemUtils.deleteRecursively(copy);
			for (String part : PARTS) {
				FileSystemUtils.copyRecursively(of(this.directory, part), of(copy, part));
			}
			// From here on, the copy is complete and valid.
			Files.move(copy, place());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Restores the copy, if there is one. */
	void putBack() {
		if (!isThere()) {
			return;
		}
		try {
			lock();
			for (String part : PARTS) {
				Path copy = of(place(), part);
				if (Files.exists(copy)) {
					FileSystemUtils.deleteRecursively(of(this.directory, part));
					FileSystemUtils.copyRecursively(copy, of(this.directory, part));
				}
			}
			forget();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Deletes the copy: the new content is valid. */
	void forget() {
		try {
			Path gone = this.directory.resolve("being-forgotten");
			if (isThere()) {
				FileSystemUtils.deleteRecursively(gone);
				Files.move(place(), gone);
				FileSystemUtils.deleteRecursively(gone);
			}
			if (this.lock != null) {
				this.lock.close();
				this.lock = null;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path of(Path directory, String part) {
		return directory.resolve(part).resolve(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
	}

}
