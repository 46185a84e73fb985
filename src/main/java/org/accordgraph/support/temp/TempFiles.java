package org.accordgraph.support.temp;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.accordgraph.support.thread.ServiceThreads;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * Manages temporary files. Those of a killed process are deleted by the next one.
 */
public final class TempFiles {

	private static final Logger log = LoggerFactory.getLogger(TempFiles.class);

	private static final String PREFIX = "accord-graph-";

	private static final String LOCK = "in-use";

	private static @Nullable Path folder;

	/** Locked while the process is alive. */
	@SuppressWarnings("unused")
	private static @Nullable FileLock held;

	private TempFiles() {
	}

	/**
	 * Creates an empty file.
	 * @param ending the end of its name
	 * @throws IOException if the disk fails
	 */
	public static Path file(String ending) throws IOException {
		return Files.createTempFile(folder(), "", ending);
	}

	/**
	 * Creates an empty folder.
	 * @param beginning the beginning of its name
	 * @throws IOException if the disk fails
	 */
	public static Path folder(String beginning) throws IOException {
		return Files.createTempDirectory(folder(), beginning);
	}

	private static synchronized Path folder() throws IOException {
		if (folder == null || Files.notExists(folder)) {
			Path all = Path.of(System.getProperty("java.io.tmpdir"));
			clear(all);
			folder = Files.createTempDirectory(all, PREFIX);
			PrivateFiles.makeFolder(folder);
			held = open(folder).lock();
			Path own = folder;
			Runtime.getRuntime().addShutdownHook(ServiceThreads.one("scratch", () -> delete(own)));
		}
		return folder;
	}

	private static FileChannel open(Path folder) throws IOException {
		return FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
	}

	/** Deletes the folders of processes that have ended. */
	static void clear(Path all) throws IOException {
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, PREFIX + "*")) {
			for (Path each : folders) {
				if (Files.exists(each.resolve(LOCK)) && isLeft(each)) {
					delete(each);
				}
			}
		}
	}

	private static boolean isLeft(Path folder) {
		try (FileChannel lock = open(folder)) {
			return lock.tryLock() != null;
		}
		catch (IOException | RuntimeException ex) {
			// It belongs to another user, or this process holds the lock.
			return false;
		}
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			log.debug("Left as it is", ex);
		}
	}

}
