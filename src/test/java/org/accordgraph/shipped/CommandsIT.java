package org.accordgraph.shipped;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands that the README names, each with the jar. */
@Tag("jar")
class CommandsIT {

	private static final List<String> READ = List.of("/api/import/documents", "/api/agreements",
			"/api/commitments?size=100&page=1", "/api/things/chongqing");

	@TempDir
	Path folder;

	@Test
	void takesAPackageInBacksItUpAndPutsItBack() throws Exception {
		Path store = this.folder.resolve("data");
		Path dump = this.folder.resolve("graph.dump");
		Path example = this.folder.resolve("example.xlsx");
		try (Shipped service = Shipped.start(store)) {
			Files.write(example, service.found("/api/import/example?format=xlsx").body());
			service.stop();
			assertThat(service.failures()).isEmpty();
		}
		assertThat(Shipped.command(store, "import", "--check", example.toString())).contains("It can be taken in.");
		assertThat(Shipped.command(store, "import", example.toString())).contains("It is taken in.");
		assertThat(Shipped.command(store, "--accord.backup=" + dump)).contains("The graph of " + store);
		List<String> before = read(store);
		assertThat(before.get(0)).contains("example-2024");
		FileSystemUtils.deleteRecursively(store);
		assertThat(Shipped.command(store, "--accord.restore=" + dump)).contains("The graph in " + store);
		assertThat(read(store)).isEqualTo(before);
	}

	private static List<String> read(Path store) throws Exception {
		try (Shipped service = Shipped.start(store)) {
			List<String> read = READ.stream().map((address) -> facts(service, address)).toList();
			service.stop();
			assertThat(service.failures()).isEmpty();
			return read;
		}
	}

	/** Links name the port, which is another one each time. */
	private static String facts(Shipped service, String address) {
		try {
			return service.json(address)
				.toString()
				.replaceAll("\"browser\":\"[^\"]*\"", "")
				.replaceAll("http://localhost:\\d+", "");
		}
		catch (Exception ex) {
			throw new IllegalStateException(address, ex);
		}
	}

}
