package org.accordgraph.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class PreparedStoreTests {

	@TempDir
	Path folder;

	private Path from;

	private Path to;

	@BeforeEach
	void prepare() throws IOException {
		this.from = Files.createDirectory(this.folder.resolve("from"));
		this.to = Files.createDirectory(this.folder.resolve("to"));
		write(this.from, "databases/neo4j/nodes", "prepared");
		write(this.from, "transactions/neo4j/log.0", "prepared");
		PreparedStore.mark(this.from, "a");
	}

	@Test
	void isCopiedIntoAnEmptyFolder() throws IOException {
		copy("a");
		assertThat(this.to.resolve("databases/neo4j/nodes")).hasContent("prepared");
		assertThat(this.to.resolve("transactions/neo4j/log.0")).hasContent("prepared");
		assertThat(Files.list(this.to)).hasSize(2);
	}

	@Test
	void leavesAStoreAsItIs() throws IOException {
		write(this.to, "databases/neo4j/nodes", "imported");
		copy("a");
		assertThat(this.to.resolve("databases/neo4j/nodes")).hasContent("imported");
		assertThat(this.to.resolve("transactions")).doesNotExist();
	}

	@Test
	void isOfTheSameScriptsOnly() throws IOException {
		copy("b");
		assertThat(this.to).isEmptyDirectory();
		Files.delete(this.from.resolve("prepared-from"));
		copy("");
		assertThat(this.to).isEmptyDirectory();
	}

	/** A start was killed before, between or after the two moves. */
	@Test
	void isCopiedAgainAfterAStartThatWasKilled() throws IOException {
		write(this.to, "being-prepared/databases/neo4j/nodes", "a half");
		copy("a");
		assertThat(this.to.resolve("databases/neo4j/nodes")).hasContent("prepared");

		Files.move(this.to.resolve("databases"),
				Files.createDirectory(this.to.resolve("being-prepared")).resolve("databases"));
		write(this.to, "transactions/neo4j/log.0", "of the former copy");
		copy("a");
		assertThat(this.to.resolve("databases/neo4j/nodes")).hasContent("prepared");
		assertThat(this.to.resolve("transactions/neo4j/log.0")).hasContent("prepared");

		Files.createDirectory(this.to.resolve("being-prepared"));
		write(this.to, "transactions/neo4j/log.0", "written since");
		copy("a");
		assertThat(this.to.resolve("transactions/neo4j/log.0")).hasContent("written since");
	}

	/**
	 * Logs without databases may be all that is left of a store: they are not replaced.
	 */
	@Test
	void leavesLogsOfAnother(CapturedOutput output) throws IOException {
		write(this.to, "transactions/neo4j/log.0", "of another");
		copy("a");
		assertThat(this.to.resolve("transactions/neo4j/log.0")).hasContent("of another");
		assertThat(this.to.resolve("databases")).doesNotExist();
		assertThat(this.to.resolve("being-prepared")).doesNotExist();
		assertThat(output).contains("cannot be copied", "scripts are loaded instead");
	}

	/** As packages of a system install it. */
	@Test
	void isWritableEvenIfItWasInstalledReadOnly() throws IOException {
		Files.setPosixFilePermissions(this.from.resolve("databases/neo4j/nodes"),
				PosixFilePermissions.fromString("r--r--r--"));
		copy("a");
		assertThat(Files.getPosixFilePermissions(this.to.resolve("databases/neo4j/nodes")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	@Test
	void isOfTheSameReleaseOfNeo4j() throws IOException {
		Files.writeString(this.from.resolve("prepared-from"), "a Neo4j 4.4.0\n");
		copy("a");
		assertThat(this.to).isEmptyDirectory();
	}

	@Test
	void isDiscardedWhereItCannotBeOpened(CapturedOutput output) throws IOException {
		Path broken = this.folder.resolve("broken");
		OpenedStore.create(broken);
		Files.write(broken.resolve("databases/neo4j/neostore"), new byte[8192]);
		PreparedStore.mark(broken, "a");
		EmbeddedDatabase database = EmbeddedDatabase.start(
				new EmbeddedProperties(this.to, 0, "drill-drill", broken, DataSize.ofBytes(0), DataSize.ofMegabytes(8)),
				() -> "a");
		try {
			database.afterSingletonsInstantiated();
			assertThat(output).contains("The prepared store was copied", "is discarded, and the scripts are loaded");
		}
		finally {
			database.stop();
		}
	}

	@Test
	void isNotNeeded(CapturedOutput output) throws IOException {
		new PreparedStore(null, () -> "a").copyTo(this.to);
		new PreparedStore(Path.of(""), () -> "a").copyTo(this.to);
		new PreparedStore(this.folder.resolve("nowhere"), () -> "a").copyTo(this.to);
		assertThat(this.to).isEmptyDirectory();
		assertThat(output).doesNotContain("copied");
	}

	private void copy(String scripts) {
		new PreparedStore(this.from, () -> scripts).copyTo(this.to);
	}

	private static void write(Path folder, String file, String text) throws IOException {
		Files.createDirectories(folder.resolve(file).getParent());
		Files.writeString(folder.resolve(file), text);
	}

}
