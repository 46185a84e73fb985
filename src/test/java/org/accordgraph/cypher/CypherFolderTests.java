package org.accordgraph.cypher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.accordgraph.support.startup.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CypherFolderTests {

	@TempDir
	Path temporary;

	/** Threads of the common pool have the system class loader, others may have none. */
	@ParameterizedTest
	@ValueSource(strings = { "platform", "none" })
	void readsWhatIsPackagedWhateverTheThreadKnows(String loader) throws InterruptedException {
		AtomicReference<List<CypherFile>> read = new AtomicReference<>();
		Thread stranger = new Thread(
				() -> read.set(new CypherFolder("classpath:/cypher/").files("import/jobs/*.cypher")));
		stranger.setContextClassLoader(loader.equals("none") ? null : ClassLoader.getPlatformClassLoader());
		stranger.start();
		stranger.join();
		assertThat(read.get()).extracting(CypherFile::name)
			.containsExactly("import/jobs/list.cypher", "import/jobs/record.cypher",
					"import/jobs/set-imported-by.cypher");
	}

	/** Requests do not read from the disk or the jar. */
	@Test
	void readsOnce() throws Exception {
		Path folder = Files.createDirectories(this.temporary.resolve("查询/cypher"));
		Files.createDirectories(folder.resolve("seed"));
		Files.writeString(folder.resolve("seed/10-b.cypher"), "MATCH (b)\r\nRETURN b");
		Files.writeString(folder.resolve("seed/00-a.cypher"), "MATCH (a) RETURN a");
		Files.write(folder.resolve("seed/picture.png"), new byte[] { (byte) 0x89, 'P' });
		CypherFolder read = new CypherFolder(folder.toUri().toString());
		FileSystemUtils.deleteRecursively(folder);
		assertThat(read.files("seed/*")).containsExactly(new CypherFile("seed/00-a.cypher", "MATCH (a) RETURN a"),
				new CypherFile("seed/10-b.cypher", "MATCH (b)\nRETURN b"));
		assertThat(read.text("seed/00-a.cypher")).isEqualTo("MATCH (a) RETURN a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "file:/there/is/no/such/folder", "classpath:/nowhere/" })
	void tellsWhichSettingToRepairWhereThereIsNoFolder(String location) {
		CypherFolder folder = new CypherFolder(location);
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> folder.files("seed/*.cypher"))
			.withMessageContaining("accord.cypher.location");
	}

}
