package org.accordgraph.support.temp;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets POSIX modes so that files and folders belong to their owner alone: 700 for
 * folders, 600 for files. A file system without POSIX modes is reported in the log.
 */
public final class PrivateFiles {

	private static final Logger log = LoggerFactory.getLogger(PrivateFiles.class);

	private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

	private PrivateFiles() {
	}

	/**
	 * Creates a folder and its missing parents with mode 700. Existing parents are not
	 * changed.
	 * @param folder the folder; if it exists, its mode is set
	 * @throws IOException if it cannot be created
	 */
	public static void makeFolder(Path folder) throws IOException {
		Path absolute = folder.toAbsolutePath();
		Files.createDirectories(absolute, attributes(absolute, FOLDER));
		restrict(absolute, FOLDER);
	}

	/**
	 * Creates an empty file with mode 600.
	 * @param file the file
	 * @return the same file
	 * @throws IOException if it exists or cannot be created
	 */
	public static Path makeFile(Path file) throws IOException {
		return Files.createFile(file, attributes(file.toAbsolutePath(), FILE));
	}

	/**
	 * Removes the rights of all other users from a folder and its content. Symbolic links
	 * are not followed. Files whose mode cannot be set are reported in the log, once,
	 * with a remedy.
	 * @param folder the folder
	 * @throws IOException if the folder cannot be read
	 */
	public static void restrictAll(Path folder) throws IOException {
		if (!isPosix(folder)) {
			log.warn("The file system of {} has no POSIX modes: see to it that nobody else can read this folder.",
					folder);
			return;
		}
		Restricting restricting = new Restricting();
		Files.walkFileTree(folder, restricting);
		if (restricting.failed > 0) {
			log.warn("Other users of this machine may read {} of the files in {}: run chmod -R go-rwx on it.",
					restricting.failed, folder);
		}
	}

	private static boolean isPosix(Path path) throws IOException {
		Path existing = path;
		while (Files.notExists(existing) && existing.getParent() != null) {
			existing = existing.getParent();
		}
		return Files.getFileStore(existing).supportsFileAttributeView(PosixFileAttributeView.class);
	}

	private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> mode) throws IOException {
		return isPosix(path) ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(mode) }
				: new FileAttribute<?>[0];
	}

	/** Removes the rights of other users. Returns false if they still have some. */
	private static boolean restrict(Path path, Set<PosixFilePermission> mode) {
		try {
			PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
			if (view != null && !mode.containsAll(view.readAttributes().permissions())) {
				view.setPermissions(mode);
			}
			return true;
		}
		catch (IOException ex) {
			log.debug("Left as it is", ex);
			return Files.notExists(path);
		}
	}

	private static final class Restricting extends SimpleFileVisitor<Path> {

		private int failed;

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			count(restrict(folder, FOLDER));
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			count(attributes.isSymbolicLink() || restrict(file, FILE));
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException ex) {
			// The database may have removed it meanwhile.
			count(Files.notExists(file));
			return FileVisitResult.CONTINUE;
		}

		private void count(boolean restricted) {
			this.failed += restricted ? 0 : 1;
		}

	}

}
