package org.accordgraph.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The jar that Maven packages, unpacked once per run for a faster start. Unpacked, it
 * takes two thirds of the processor time to start, and half with an archive of its
 * classes: 31, 22 and 16 seconds were measured.
 */
public final class PackagedJar {

	private static final Path CLASSES = OncePerRun.FOLDER.resolve("classes.jsa");

	private static final Path CLASSES_PART = OncePerRun.FOLDER.resolve("classes.jsa.part");

	private PackagedJar() {
	}

	/** The jar. */
	public static Path file() {
		Path jar = Path.of(System.getProperty("accord.jar", ""));
		if (!Files.isRegularFile(jar)) {
			throw new IllegalStateException(
					"There is no jar '" + jar + "': mvn verify packages it, and then starts it.");
		}
		return jar;
	}

	/** The options of {@code java}; classes are read from the archive once it exists. */
	static List<String> unpacked() throws Exception {
		Path unpacked = OncePerRun.made("jar", PackagedJar::unpack);
		List<String> options = new ArrayList<>();
		if (Files.isRegularFile(CLASSES)) {
			options.add("-XX:SharedArchiveFile=" + CLASSES);
		}
		options.addAll(List.of("-jar", unpacked.resolve(file().getFileName()).toString()));
		return options;
	}

	/**
	 * The option of {@code java} that creates the archive when the JVM exits normally.
	 */
	static String archiving() {
		return "-XX:ArchiveClassesAtExit=" + CLASSES_PART;
	}

	/** Makes the archive available, which is complete now. */
	static void useArchive() throws IOException {
		Files.move(CLASSES_PART, CLASSES);
	}

	private static void unpack(Path part) throws IOException {
		Process tools = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Djarmode=tools",
				"-jar", file().toString(), "extract", "--destination", part.toString())
			.redirectErrorStream(true)
			.start();
		String said = new String(tools.getInputStream().readAllBytes());
		assertThat(tools.onExit().join().exitValue()).as(said).isZero();
		try (Stream<Path> files = Files.list(part)) {
			assertThat(files).isNotEmpty();
		}
	}

}
