package org.accordgraph.shipped;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.accordgraph.database.embedded.OpenedStore;
import org.accordgraph.drill.DrillStore;
import org.accordgraph.drill.WholeGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands of the README, each run with the jar. */
@Tag("drill")
class CommandsIT {

	private static final List<String> READ = List.of("/api/import/documents", "/api/agreements",
			"/api/commitments?size=100&page=1", "/api/entities/chongqing");

	/** The password of the prepared store. */
	private static final String PASSWORD = "--accord.embedded.password=" + OpenedStore.PASSWORD;

	@TempDir
	Path folder;

	@Test
	void takesAPackageInBacksItUpAndPutsItBack() throws Exception {
		Path store = DrillStore.LOADED.copyTo(this.folder.resolve("data"));
		Path dump = this.folder.resolve("graph.dump");
		String example = DrillStore.example().toString();
		assertThat(Shipped.command(store, PASSWORD, "import", "--check", example)).contains("Can be imported.");
		assertThat(OpenedStore.read(store, WholeGraph::read)).noneMatch((line) -> line.contains(" example-2024"));
		assertThat(Shipped.command(store, PASSWORD, "import", example)).contains("Imported.");
		long start = System.nanoTime();
		assertThat(Shipped.command(store, "--accord.backup=" + dump)).contains("The graph in " + store);
		double backup = (System.nanoTime() - start) / 1e9;
		List<String> before = OpenedStore.read(store, WholeGraph::read);
		assertThat(before).anyMatch((line) -> line.startsWith("node example-2024"));
		FileSystemUtils.deleteRecursively(store);
		start = System.nanoTime();
		assertThat(Shipped.command(store, "--accord.restore=" + dump)).contains("The graph in " + store);
		double restore = (System.nanoTime() - start) / 1e9;
		try (Shipped service = Shipped.start(store, PASSWORD)) {
			for (String address : READ) {
				service.found(address);
			}
			assertThat(service.json(READ.get(0)).toString()).contains("example-2024");
			service.stop();
			assertThat(service.failures()).isEmpty();
			assertThat(service.lines()).noneMatch((line) -> line.contains("Loading "));
		}
		assertThat(OpenedStore.read(store, WholeGraph::read)).isEqualTo(before);
		System.out.printf(Locale.ROOT,
				"Commands: backed up in %.1f s (%d KB), restored in %.1f s; the graph is the same, node by node%n",
				backup, Files.size(dump) / 1024, restore);
	}

}
