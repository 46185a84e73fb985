package org.accordgraph.watch;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.accordgraph.support.temp.PrivateFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps values as JSON files of one folder. A file is written beside its place, forced to
 * the disk and moved there, so that it is either the former one or the new one, whole.
 */
class WatchFiles<T> {

	private static final Logger log = LoggerFactory.getLogger(WatchFiles.class);

	private static final String ENDING = ".json";

	private static final String PART = ".part";

	private final Path folder;

	private final Class<T> type;

	private final JsonMapper json;

	WatchFiles(Path folder, Class<T> type, JsonMapper json) {
		this.folder = folder;
		this.type = type;
		this.json = json;
	}

	/**
	 * Writes a value, and replaces the one of the same name.
	 * @throws IOException if the disk fails; the former value is then still there
	 */
	void write(String name, T value) throws IOException {
		PrivateFiles.makeFolder(this.folder);
		Path part = this.folder.resolve(name + "-" + UUID.randomUUID() + PART);
		try {
			PrivateFiles.makeFile(part);
			Files.write(part, this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value),
					StandardOpenOption.SYNC);
			move(part, this.folder.resolve(name + ENDING));
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/**
	 * Reads a value, if there is a file of that name.
	 * @throws UnreadableFile if there is one that contains no such value
	 * @throws IOException if the disk fails
	 */
	Optional<T> read(String name) throws IOException {
		try {
			return Optional.of(read(this.folder.resolve(name + ENDING)));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
	}

	private T read(Path file) throws IOException {
		try {
			T value = this.json.readValue(Files.readAllBytes(file), this.type);
			if (value == null) {
				throw new UnreadableFile(file, "null");
			}
			return value;
		}
		catch (JacksonException ex) {
			throw new UnreadableFile(file, ex);
		}
	}

	/**
	 * Reads all values, one after another, in no particular order. Files that cannot be
	 * read are left where they are, and the log says so.
	 */
	void each(Consumer<T> reader) throws IOException {
		if (Files.isDirectory(this.folder)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(this.folder, "*" + ENDING)) {
				for (Path file : files) {
					try {
						reader.accept(read(file));
					}
					catch (UnreadableFile ex) {
						log.warn("{}: correct or remove it.", ex.getMessage());
					}
				}
			}
		}
	}

	void remove(String name) throws IOException {
		Files.deleteIfExists(this.folder.resolve(name + ENDING));
	}

}
