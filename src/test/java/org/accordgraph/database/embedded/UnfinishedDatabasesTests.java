package org.accordgraph.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A database is created again only if it has never contained anything. */
class UnfinishedDatabasesTests {

	@TempDir
	Path directory;

	@Test
	void areCreatedAgainWhenTheStoreIsOpened() throws Exception {
		OpenedStore.create(this.directory);
		assertThat(Files.size(store("neo4j").resolve("neostore.nodestore.db"))).isZero();
		FileSystemUtils.deleteRecursively(transactions("neo4j"));
		int nodes = OpenedStore.read(this.directory, (driver) -> {
			try (Session session = driver.session()) {
				return session.run("CREATE (node:Entity) RETURN count(node) AS nodes").single().get("nodes").asInt();
			}
		});
		assertThat(nodes).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "system", "neo4j" })
	void areRemovedWithTheirIncompleteLog(String name) throws IOException {
		file(store(name).resolve("neostore.nodestore.db"), 0);
		file(store(name).resolve("neostore"), 4096);
		file(transactions(name).resolve("checkpoint.0"), 128);
		new UnfinishedDatabases(this.directory).remove();
		assertThat(store(name)).doesNotExist();
		assertThat(transactions(name)).doesNotExist();
	}

	@Test
	void areNoneOfThoseThatHaveALog() throws IOException {
		file(store("neo4j").resolve("neostore.nodestore.db"), 0);
		file(transactions("neo4j").resolve("neostore.transaction.db.0"), 128);
		new UnfinishedDatabases(this.directory).remove();
		assertThat(store("neo4j")).isNotEmptyDirectory();
	}

	@Test
	void areNoneOfThoseThatHaveLostTheirLog() throws IOException {
		file(store("neo4j").resolve("neostore.nodestore.db"), 8192);
		new UnfinishedDatabases(this.directory).remove();
		assertThat(store("neo4j")).isNotEmptyDirectory();
	}

	@Test
	void areNoneOfThoseThatAnotherProcessIsCreating() throws IOException {
		file(store("neo4j").resolve("neostore.nodestore.db"), 0);
		Path lock = this.directory.resolve("databases").resolve("store_lock");
		try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				FileLock held = channel.lock()) {
			assertThat(held.isValid()).isTrue();
			new UnfinishedDatabases(this.directory).remove();
		}
		assertThat(store("neo4j")).isNotEmptyDirectory();
	}

	private Path store(String name) {
		return this.directory.resolve("databases").resolve(name);
	}

	private Path transactions(String name) {
		return this.directory.resolve("transactions").resolve(name);
	}

	private static void file(Path file, int size) throws IOException {
		Files.createDirectories(file.getParent());
		Files.write(file, new byte[size]);
	}

}
