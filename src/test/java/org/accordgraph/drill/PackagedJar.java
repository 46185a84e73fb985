package org.accordgraph.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The jar that Maven packages, and the distribution beside it, in which it is extracted
 * and has an archive of its classes: with both, a start takes half of the processor time.
 */
public final class PackagedJar {

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

	/** The folder that people start. */
	public static Path distribution() {
		Path folder = Path.of(System.getProperty("accord.distribution", ""));
		if (!Files.isRegularFile(folder.resolve("bin/accord-graph"))) {
			throw new IllegalStateException("There is no distribution in '" + folder + "': mvn verify makes it.");
		}
		return folder;
	}

	/** The options of {@code java} that start the extracted jar. */
	static List<String> unpacked() throws IOException {
		List<String> options = new ArrayList<>();
		try (Stream<Path> archives = Files.list(distribution().resolve("archive"))) {
			archives.filter((file) -> file.toString().endsWith(".jsa"))
				.forEach((file) -> options.add("-XX:SharedArchiveFile=" + file));
		}
		options.addAll(List.of("-jar", distribution().resolve(file().getFileName()).toString()));
		return options;
	}

}
