package org.accordgraph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.accordgraph.AccordTest;
import org.accordgraph.refusal.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AccordTest
class EmbeddedDatabaseTests {

	private static final DataSize ANY = DataSize.ofMegabytes(1);

	private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(64);

	private static final Path IN_USE = Path.of("target/test-data");

	@TempDir
	Path directory;

	@Test
	void keepsTheGeneratedPasswordForItsOwnerOnly() throws IOException {
		Path file = IN_USE.resolve("neo4j-password");
		assertThat(Files.readString(file).strip()).hasSize(20);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void namesTheSettingForAPortInUse() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			assertThatExceptionOfType(StartRefused.class)
				.isThrownBy(() -> EmbeddedDatabase
					.start(new EmbeddedProperties(this.directory, taken.getLocalPort(), null, ANY, PAGE_CACHE)))
				.withMessageContaining("accord.embedded.bolt-port")
				.withMessageNotContaining("\n");
		}
	}

	@Test
	void namesTheSettingForAFolderThatCannotBeWritten() throws IOException {
		Path file = Files.createFile(this.directory.resolve("file"));
		assertThatExceptionOfType(StartRefused.class).isThrownBy(
				() -> EmbeddedDatabase.start(new EmbeddedProperties(file.resolve("data"), 0, null, ANY, PAGE_CACHE)))
			.withMessageContaining("accord.embedded.directory")
			.withMessageNotContaining("\n");
	}

	@Test
	void namesTheSettingForAStoreThatIsHeld() {
		EmbeddedDatabase second = EmbeddedDatabase.start(new EmbeddedProperties(IN_USE, 0, null, ANY, PAGE_CACHE));
		assertThatExceptionOfType(StartRefused.class).isThrownBy(second::afterSingletonsInstantiated)
			.withMessageContaining("accord.embedded.directory")
			.withMessageNotContaining("\n");
		second.stop();
	}

	@Test
	void namesTheSettingForAPasswordThatIsTooShort() {
		EmbeddedDatabase database = EmbeddedDatabase
			.start(new EmbeddedProperties(this.directory, 0, "short", ANY, PAGE_CACHE));
		assertThatExceptionOfType(StartRefused.class).isThrownBy(database::afterSingletonsInstantiated)
			.withMessageContaining("accord.embedded.password")
			.withMessageNotContaining("\n");
		database.stop();
	}

	@Test
	void tellsHowToGoOnWithAStoreThatIsBroken() throws IOException {
		Path store = this.directory.resolve("broken");
		OpenedStore.main(new String[] { store.toString() });
		Files.write(store.resolve("databases/neo4j/neostore"), new byte[8192]);
		EmbeddedDatabase database = EmbeddedDatabase
			.start(new EmbeddedProperties(store, 0, "drill-drill", ANY, PAGE_CACHE));
		assertThatExceptionOfType(StartRefused.class).isThrownBy(database::afterSingletonsInstantiated)
			.withMessageContaining("cannot be opened")
			.withMessageContaining("--accord.restore")
			.withMessageNotContaining("\n");
		database.stop();
	}

	@Test
	void refusesToStartWithoutRoom() {
		DataSize more = DataSize.ofTerabytes(1_000_000);
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> EmbeddedDatabase.start(new EmbeddedProperties(this.directory, 0, null, more, PAGE_CACHE)))
			.withMessageContaining("MB free")
			.withMessageContaining("accord.embedded.min-free");
	}

}
