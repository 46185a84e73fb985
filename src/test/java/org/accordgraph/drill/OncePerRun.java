package org.accordgraph.drill;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.springframework.util.FileSystemUtils;

/**
 * Files and folders that all drills of a run share, below {@code target/drill}. Several
 * JVMs run drills at the same time: the first that needs one makes it, and the others
 * wait.
 */
final class OncePerRun {

	/** Deleted by Maven before each run. */
	static final Path FOLDER = Path.of("target/drill").toAbsolutePath();

	private OncePerRun() {
	}

	/**
	 * The path of a file or folder, made if it is missing.
	 * @param name its name
	 * @param maker writes it to another path, from which it is moved once it is complete
	 */
	static synchronized Path made(String name, Maker maker) throws Exception {
		Path made = FOLDER.resolve(name);
		if (Files.exists(made)) {
			return made;
		}
		Files.createDirectories(FOLDER);
		try (FileChannel channel = FileChannel.open(FOLDER.resolve(name + ".lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
			if (lock.isValid() && Files.notExists(made)) {
				Path part = FOLDER.resolve(name + ".part");
				FileSystemUtils.deleteRecursively(part);
				maker.make(part);
				Files.move(part, made);
			}
		}
		return made;
	}

	/** A folder of this JVM's own, empty. */
	static Path own(String name) throws IOException {
		Path own = FOLDER.resolve(name + "-" + ProcessHandle.current().pid());
		FileSystemUtils.deleteRecursively(own);
		return Files.createDirectories(own);
	}

	/** Makes it. */
	@FunctionalInterface
	interface Maker {

		void make(Path part) throws Exception;

	}

}
