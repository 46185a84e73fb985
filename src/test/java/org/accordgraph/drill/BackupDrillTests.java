package org.accordgraph.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.accordgraph.AccordGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A store is backed up, lost, and put back by the two commands that the README names. */
class BackupDrillTests {

	@TempDir
	Path folder;

	@Test
	void bringsBackTheGraphNodeByNode() throws Exception {
		Path store = this.folder.resolve("data");
		Path file = this.folder.resolve("graph.dump");
		List<String> before = graph(store);
		long start = System.nanoTime();
		assertThat(command(store, "--accord.backup=" + file)).contains("The graph of " + store);
		double backup = (System.nanoTime() - start) / 1e9;
		FileSystemUtils.deleteRecursively(store);
		start = System.nanoTime();
		assertThat(command(store, "--accord.restore=" + file)).contains("The graph in " + store);
		double restore = (System.nanoTime() - start) / 1e9;
		assertThat(graph(store)).isEqualTo(before);
		assertThat(this.lastStart).noneMatch((line) -> line.contains("Loading "));
		System.out.printf(Locale.ROOT,
				"Backup drill: backed up in %.1f s (%d KB), put back in %.1f s; the graph is the same%n", backup,
				Files.size(file) / 1024, restore);
	}

	private List<String> lastStart = List.of();

	private List<String> graph(Path store) throws Exception {
		Path lines = this.folder.resolve("graph.txt");
		try (Child child = Child.start(WholeGraph.class,
				List.of(lines.toString(), "--accord.embedded.directory=" + store, "--accord.embedded.bolt-port=0",
						"--spring.main.web-application-type=none"))) {
			assertThat(child.end()).as(() -> String.join("\n", child.lines())).isZero();
			this.lastStart = child.lines();
		}
		return Files.readAllLines(lines);
	}

	private static String command(Path store, String command) throws Exception {
		try (Child child = Child.start(AccordGraph.class,
				new ArrayList<>(List.of("--accord.embedded.directory=" + store, command)))) {
			assertThat(child.end()).as(() -> String.join("\n", child.lines())).isZero();
			return String.join("\n", child.lines());
		}
	}

}
