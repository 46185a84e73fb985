package org.accordgraph.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.accordgraph.support.startup.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AccordTest
class EmbeddedDatabaseTests {

	private static final DataSize ANY = DataSize.ofMegabytes(1);

	private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(64);

	@TempDir
	Path directory;

	@Test
	void keepsTheGeneratedPasswordForItsOwnerOnly() throws IOException {
		Path file = AccordTest.STORE.resolve("neo4j-password");
		assertThat(Files.readString(file).strip()).hasSize(20);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	/** Files that Neo4j creates while it runs, and any other file of this process. */
	@Test
	void createsFilesForTheirOwnerAlone() throws IOException {
		Files.createFile(this.directory.resolve("new"));
		Files.createDirectory(this.directory.resolve("folder"));
		for (Path folder : List.of(AccordTest.STORE, this.directory)) {
			try (Stream<Path> all = Files.walk(folder)) {
				assertThat(all.skip(1)).isNotEmpty()
					.allSatisfy((path) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
						.endsWith("------"));
			}
		}
	}

	@Test
	void namesTheSettingForAPortInUse() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> EmbeddedDatabase.start(
					new EmbeddedProperties(this.directory, taken.getLocalPort(), null, null, ANY, PAGE_CACHE),
					() -> ""))
				.withMessageContaining("accord.embedded.bolt-port")
				.withMessageNotContaining("\n");
		}
	}

	@Test
	void namesTheSettingForAFolderThatCannotBeWritten() throws IOException {
		Path file = Files.createFile(this.directory.resolve("file"));
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> EmbeddedDatabase
				.start(new EmbeddedProperties(file.resolve("data"), 0, null, null, ANY, PAGE_CACHE), () -> ""))
			.withMessageContaining("accord.embedded.directory")
			.withMessageNotContaining("\n");
	}

	@Test
	void namesTheSettingForAStoreThatIsHeld() {
		EmbeddedDatabase second = EmbeddedDatabase
			.start(new EmbeddedProperties(AccordTest.STORE, 0, null, null, ANY, PAGE_CACHE), () -> "");
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(second::afterSingletonsInstantiated)
			.withMessageContaining("accord.embedded.directory")
			.withMessageNotContaining("\n");
		second.stop();
	}

	@Test
	void namesTheSettingForAPasswordThatIsTooShort() {
		EmbeddedDatabase database = EmbeddedDatabase
			.start(new EmbeddedProperties(this.directory, 0, "short", null, ANY, PAGE_CACHE), () -> "");
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(database::afterSingletonsInstantiated)
			.withMessageContaining("accord.embedded.password")
			.withMessageNotContaining("\n");
		database.stop();
	}

	@Test
	void tellsHowToGoOnWithAStoreThatIsBroken() throws IOException {
		Path store = this.directory.resolve("broken");
		OpenedStore.create(store);
		Files.write(store.resolve("databases/neo4j/neostore"), new byte[8192]);
		EmbeddedDatabase database = EmbeddedDatabase
			.start(new EmbeddedProperties(store, 0, "drill-drill", null, ANY, PAGE_CACHE), () -> "");
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(database::afterSingletonsInstantiated)
			.withMessageContaining("cannot be opened")
			.withMessageContaining("--accord.restore")
			.withMessageNotContaining("\n");
		database.stop();
	}

	@Test
	void refusesToStartWithoutRoom() {
		DataSize more = DataSize.ofTerabytes(1_000_000);
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> EmbeddedDatabase
				.start(new EmbeddedProperties(this.directory, 0, null, null, more, PAGE_CACHE), () -> ""))
			.withMessageContaining("MB are free")
			.withMessageContaining("accord.embedded.min-free");
	}

}
