package org.accordgraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.accordgraph.refusal.StartRefused;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;

import org.springframework.util.FileSystemUtils;

/**
 * The database that was there before all of it was replaced. As long as it is there, it
 * is the one that counts: whoever is stopped in between finds it again.
 */
final class Kept {

	private static final List<String> PARTS = List.of("databases", "transactions");

	private final Path directory;

	/** Held as long as something is kept, by the process that keeps it. */
	private @Nullable FileChannel lock;

	/**
	 * Makes one.
	 * @param directory the folder of the store, which is closed while this does something
	 */
	Kept(Path directory) {
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
				throw new StartRefused("Another process is filling the graph store " + this.directory
						+ ": wait until it is done, or set accord.embedded.directory (ACCORD_EMBEDDED_DIRECTORY) to another folder.");
			}
			this.lock = opened;
		}
	}

	/** Keeps a copy of what is there. */
	void keep() {
		Path copy = this.directory.resolve("being-kept");
		try {
			lock();
			FileSystemUtils.deleteRecursively(copy);
			for (String part : PARTS) {
				FileSystemUtils.copyRecursively(of(this.directory, part), of(copy, part));
			}
			// It counts from here on, whole.
			Files.move(copy, place());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Puts it back, if there is one. */
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

	/** What has come in its place counts. */
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
