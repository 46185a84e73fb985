package org.accordgraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.accordgraph.drill.Child;

/**
 * {@code @neo4j/graphql} with Apollo Server on Node, in the versions that
 * {@code package-lock.json} pins. npm installs them once, below {@code target}.
 */
final class GraphQlServer implements AutoCloseable {

	static final Path SOURCES = Path.of("src/benchmark/resources/graphql");

	private static final Path INSTALLED = Path.of("target/graphql").toAbsolutePath();

	private static final String LOCK = "package-lock.json";

	private static final long LONGEST_MINUTES = 5;

	private static final int OLDEST_NODE = 20;

	private static final String READY = "Answers at ";

	private final Child node;

	private final URI address;

	private GraphQlServer(Child node, URI address) {
		this.node = node;
		this.address = address;
	}

	/**
	 * Installs it if need be, starts it, and waits until it answers.
	 * @param bolt the port of the database
	 * @param password the password of the database
	 */
	static GraphQlServer start(int bolt, String password) throws Exception {
		checkNode();
		install();
		Child node = Child
			.program(List.of("env", "NODE_ENV=production", "node", INSTALLED.resolve("server.js").toString(),
					"bolt://localhost:" + bolt, password, String.valueOf(Child.freePort())));
		String ready = node.await((line) -> line.startsWith(READY));
		return new GraphQlServer(node, URI.create(ready.substring(READY.length())));
	}

	private static void checkNode() throws Exception {
		String version = run(Path.of("."), "node", "--version");
		if (Integer.parseInt(version.substring(1, version.indexOf('.'))) < OLDEST_NODE) {
			throw new NotInstalled("it takes Node %d; this is %s".formatted(OLDEST_NODE, version));
		}
	}

	private static void install() throws Exception {
		Files.createDirectories(INSTALLED);
		boolean done = Files.exists(INSTALLED.resolve("node_modules/.package-lock.json"))
				&& Files.exists(INSTALLED.resolve(LOCK))
				&& Files.mismatch(SOURCES.resolve(LOCK), INSTALLED.resolve(LOCK)) < 0;
		for (String file : List.of("package.json", LOCK, "server.js", "types.graphql")) {
			Files.copy(SOURCES.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
		}
		if (!done) {
			run(INSTALLED, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
		}
	}

	/** Runs a command, without which there is no server. */
	private static String run(Path folder, String... command) throws Exception {
		Path output = Files.createTempFile("graphql", ".txt");
		try {
			Process process = new ProcessBuilder(command).directory(folder.toFile())
				.redirectErrorStream(true)
				.redirectOutput(output.toFile())
				.start();
			boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
			if (!ended) {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly();
			}
			String said = Files.readString(output, StandardCharsets.UTF_8).strip();
			if (!ended || process.exitValue() != 0) {
				throw new NotInstalled("`%s` fails. It takes Node %d, npm and its registry: %s"
					.formatted(String.join(" ", command), OLDEST_NODE, said));
			}
			return said;
		}
		catch (IOException ex) {
			throw new NotInstalled("there is no `%s`: %s".formatted(Arrays.asList(command).get(0), ex.getMessage()));
		}
		finally {
			Files.deleteIfExists(output);
		}
	}

	URI address() {
		return this.address;
	}

	@Override
	public void close() {
		this.node.close();
	}

}
