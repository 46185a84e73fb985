package org.accordgraph.support.temp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisabledOnOs(OS.WINDOWS)
class PrivateFilesTests {

	@TempDir
	Path directory;

	@Test
	void makesFoldersAndFilesForTheirOwnerAlone() throws IOException {
		Path folder = this.directory.resolve("a/b");
		PrivateFiles.makeFolder(folder);
		assertThat(mode(folder)).isEqualTo("rwx------");
		assertThat(mode(folder.getParent())).isEqualTo("rwx------");
		assertThat(mode(PrivateFiles.makeFile(folder.resolve("c")))).isEqualTo("rw-------");
	}

	@Test
	void closesAFolderThatIsThere() throws IOException {
		Path folder = Files.createDirectory(this.directory.resolve("open"));
		open(folder, "rwxr-xr-x");
		PrivateFiles.makeFolder(folder);
		assertThat(mode(folder)).isEqualTo("rwx------");
	}

	@Test
	void takesEverythingInAFolderAwayFromOthers() throws IOException {
		Path outside = Files.createFile(this.directory.resolve("outside"));
		open(outside, "rw-r--r--");
		Path store = Files.createDirectories(this.directory.resolve("store/databases")).getParent();
		Path file = Files.createFile(store.resolve("databases/nodes"));
		Files.createSymbolicLink(store.resolve("link"), outside);
		open(store, "rwxrwxrwx");
		open(store.resolve("databases"), "rwxr-x---");
		open(file, "rw-rw-r--");
		PrivateFiles.restrictAll(store);
		assertThat(mode(store)).isEqualTo("rwx------");
		assertThat(mode(store.resolve("databases"))).isEqualTo("rwx------");
		assertThat(mode(file)).isEqualTo("rw-------");
		assertThat(mode(outside)).isEqualTo("rw-r--r--");
	}

	@Test
	void leavesWhatIsNarrower() throws IOException {
		Path file = Files.createFile(this.directory.resolve("read-only"));
		open(file, "r--------");
		PrivateFiles.restrictAll(this.directory);
		assertThat(mode(file)).isEqualTo("r--------");
	}

	private static void open(Path path, String mode) throws IOException {
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
	}

	private static String mode(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
