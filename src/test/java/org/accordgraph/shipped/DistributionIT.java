package org.accordgraph.shipped;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.database.embedded.OpenedStore;
import org.accordgraph.drill.Child;
import org.accordgraph.drill.PackagedJar;
import org.accordgraph.drill.WholeGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code mvn package} makes to be started, started by its launcher. */
@Tag("drill")
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {

	private static final String COPIED = "The prepared store was copied";

	@TempDir
	Path folder;

	@Test
	void startsWithItsArchiveAndTheStoreThatTheScriptsMake() throws Exception {
		Path store = this.folder.resolve("data");
		List<String> lines = run(List.of("JAVA_OPTS=-Xlog:class+load"), store);
		assertThat(lines).anyMatch((line) -> line.contains(COPIED))
			.noneMatch((line) -> line.contains("Loading "))
			.noneMatch((line) -> line.contains("archive of classes"));
		assertThat(lines).anyMatch((line) -> line.contains("org.neo4j.cypher.internal.")
				&& line.contains("source: shared objects file (top)"));
		assertThat(Files.readString(store.resolve("neo4j-password")).strip()).hasSize(20);

		Path loaded = this.folder.resolve("loaded");
		assertThat(run(List.of(), loaded, "--accord.embedded.prepared=")).anyMatch((line) -> line.contains("Loading "));
		assertThat(graph(store)).isEqualTo(graph(loaded)).isNotEmpty();
	}

	@Test
	void loadsScriptsThatWereChangedSince() throws Exception {
		Path cypher = this.folder.resolve("cypher");
		copy(Path.of("cypher"), cypher);
		try (Stream<Path> scripts = Files.list(cypher.resolve("seed"))) {
			Files.writeString(scripts.sorted().findFirst().orElseThrow(), "// changed\n", StandardOpenOption.APPEND);
		}
		assertThat(run(List.of(), this.folder.resolve("data"), "--accord.cypher.location=" + cypher.toUri()))
			.noneMatch((line) -> line.contains(COPIED))
			.anyMatch((line) -> line.contains("Loading "));
	}

	@Test
	void saysWhatIsMissing() throws Exception {
		try (Child child = launcher(List.of("JAVA_HOME=/nowhere"), List.of())) {
			assertThat(child.end()).isNotZero();
			assertThat(child.lines()).singleElement().asString().contains("/nowhere/bin/java", "JAVA_HOME");
		}
	}

	/** Through a link, with spaces in its path, and with another collector. */
	@Test
	void saysThatItWasMovedAndStarts() throws Exception {
		Path moved = this.folder.resolve("a copy").resolve("accord-graph");
		Files.createDirectories(moved.getParent());
		copy(PackagedJar.distribution(), moved);
		moved.resolve("bin/accord-graph").toFile().setExecutable(true);
		Path link = Files.createSymbolicLink(this.folder.resolve("link"), moved.resolve("bin/accord-graph"));
		try (Child child = Child.program(List.of("env", "JAVA_HOME=" + System.getProperty("java.home"),
				"JAVA_OPTS=-XX:+UseG1GC -XX:+PrintFlagsFinal -version", link.toString()))) {
			assertThat(child.end()).isZero();
			assertThat(child.lines()).anyMatch((line) -> line.contains("This folder has been moved"))
				.anyMatch((line) -> line.matches("\\s*bool UseG1GC\\s+= true.*"))
				.anyMatch((line) -> line.matches("\\s*bool UseSerialGC\\s+= false.*"));
		}
	}

	/** Runs a service until it is ready, and returns what it printed. */
	private static List<String> run(List<String> variables, Path store, String... more) throws Exception {
		List<String> arguments = new ArrayList<>(
				List.of("--server.port=0", "--accord.browser.port=0", "--accord.embedded.bolt-port=0",
						"--accord.questions.prepare=false", "--accord.embedded.directory=" + store));
		arguments.addAll(List.of(more));
		try (Child child = launcher(variables, arguments)) {
			child.service();
			child.stop();
			return child.lines();
		}
	}

	private static Child launcher(List<String> variables, List<String> arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("env"));
		if (variables.stream().noneMatch((each) -> each.startsWith("JAVA_HOME="))) {
			command.add("JAVA_HOME=" + System.getProperty("java.home"));
		}
		command.addAll(variables);
		command.add(PackagedJar.distribution().resolve("bin/accord-graph").toString());
		command.addAll(arguments);
		return Child.program(command);
	}

	private static List<String> graph(Path store) {
		return OpenedStore.read(store, WholeGraph::read);
	}

	private static void copy(Path from, Path to) throws Exception {
		FileSystemUtils.copyRecursively(from, to);
	}

}
