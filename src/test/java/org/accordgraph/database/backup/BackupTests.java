package org.accordgraph.database.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.accordgraph.database.embedded.OpenedStore;
import org.accordgraph.support.startup.StartupFailure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Backups and restores that are rejected, and lose no data. */
class BackupTests {

	private static final PrintStream QUIET = new PrintStream(PrintStream.nullOutputStream());

	@TempDir
	static Path folder;

	@TempDir
	Path files;

	private static Path opened;

	private BackupStore store;

	@BeforeAll
	static void openAStore() {
		opened = folder.resolve("opened");
		OpenedStore.create(opened);
	}

	@BeforeEach
	void copyTheStore() throws IOException {
		Path copy = this.files.resolve("store");
		FileSystemUtils.copyRecursively(opened, copy);
		this.store = BackupStore.in(copy);
	}

	@Test
	void overwriteNothing() throws IOException {
		Path file = Files.writeString(this.files.resolve("graph.dump"), "mine");
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> new Backup(QUIET).write(this.store, file))
			.withMessageContaining("The file " + file + " already exists");
		assertThat(file).hasContent("mine");
	}

	@Test
	void sayWhereThereIsNoStore() {
		Path file = this.files.resolve("graph.dump");
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> new Backup(QUIET).write(BackupStore.in(this.files.resolve("nothing")), file))
			.withMessageContaining("ACCORD_EMBEDDED_DIRECTORY");
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> new Restore(QUIET).read(file, this.store, true))
			.withMessageContaining("There is no file " + file);
	}

	@Test
	void keepOffAStoreThatSomebodyHolds() throws Exception {
		Path file = this.files.resolve("graph.dump");
		new Backup(QUIET).write(this.store, file);
		try (var held = this.store.hold()) {
			assertThatExceptionOfType(StartupFailure.class)
				.isThrownBy(() -> new Backup(QUIET).write(this.store, this.files.resolve("other.dump")))
				.withMessageContaining("in use by another process");
			assertThatExceptionOfType(StartupFailure.class)
				.isThrownBy(() -> new Restore(QUIET).read(file, this.store, true))
				.withMessageContaining("in use by another process");
		}
		assertThat(this.files.resolve("other.dump")).doesNotExist();
		assertThat(this.files.resolve("other.dump.part")).doesNotExist();
	}

	@Test
	void replaceAGraphOnlyWhereSomebodySaysSo() {
		Path file = this.files.resolve("graph.dump");
		new Backup(QUIET).write(this.store, file);
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> new Restore(QUIET).read(file, this.store, false))
			.withMessageContaining("--accord.restore-over=true");
		new Restore(QUIET).read(file, this.store, true);
		assertThat(this.store.isThere()).isTrue();
		assertThat(this.store.directory().resolve("being-restored")).doesNotExist();
	}

	@Test
	void leaveTheStoreAsItWasWhereTheBackupIsBrokenOrCutOff() throws IOException {
		Path file = this.files.resolve("graph.dump");
		new Backup(QUIET).write(this.store, file);
		byte[] whole = Files.readAllBytes(file);
		Path cut = Files.write(this.files.resolve("cut.dump"), Arrays.copyOf(whole, whole.length * 2 / 3));
		Path other = Files.writeString(this.files.resolve("other.dump"), "This is no backup");
		String before = contents();
		for (Path broken : new Path[] { cut, other }) {
			assertThatExceptionOfType(StartupFailure.class)
				.isThrownBy(() -> new Restore(QUIET).read(broken, this.store, true))
				.withMessageContaining("is not a complete backup");
			assertThat(contents()).isEqualTo(before);
		}
	}

	private String contents() throws IOException {
		StringBuilder contents = new StringBuilder();
		try (var paths = Files.walk(this.store.directory())) {
			for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
				contents.append(path).append(' ').append(Arrays.hashCode(Files.readAllBytes(path))).append('\n');
			}
		}
		return contents.toString();
	}

}
