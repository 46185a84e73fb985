package org.accordgraph.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The class path of Neo4j's own server, which Maven resolves. It cannot share the
 * service's, which has other versions of some libraries.
 */
public final class ServerClassPath {

	private ServerClassPath() {
	}

	/**
	 * Resolves it.
	 * @param version the version of Neo4j
	 * @param folder where to write
	 * @return as {@code java -cp} takes it
	 */
	public static String of(String version, Path folder) throws IOException, InterruptedException {
		Path file = folder.resolve("classpath");
		Process maven = new ProcessBuilder("mvn", "-q", "-B", "-f", "docs/measure/query-api.xml",
				"-Dneo4j.version=" + version, "dependency:build-classpath", "-Dmdep.outputFile=" + file)
			.redirectErrorStream(true)
			.start();
		String said = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (maven.waitFor() != 0) {
			throw new IllegalStateException("Maven does not resolve the server of Neo4j " + version + ":\n" + said);
		}
		return Files.readString(file).strip();
	}

}
