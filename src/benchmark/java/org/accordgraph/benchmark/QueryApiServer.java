package org.accordgraph.benchmark;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.accordgraph.drill.Child;
import org.accordgraph.drill.ServerClassPath;
import org.neo4j.kernel.internal.Version;

import org.springframework.util.FileSystemUtils;

/**
 * Neo4j's own server in a process and with a class path of its own, on a copy of a store:
 * two processes cannot open one. It has as much memory as the service with the database
 * in it, and asks nobody who he is.
 */
final class QueryApiServer implements AutoCloseable {

	private static final long LONGEST_START_SECONDS = 120;

	private final Process process;

	private final URI address;

	private QueryApiServer(Process process, URI address) {
		this.process = process;
		this.address = address;
	}

	/**
	 * Starts it, and waits until it answers.
	 * @param store a store that nobody has open
	 * @param heap as the JVM reads it
	 * @param folder where to write
	 */
	static QueryApiServer start(Path store, String heap, Path folder) throws IOException, InterruptedException {
		Path data = folder.resolve("data");
		FileSystemUtils.copyRecursively(store, data);
		int port = Child.freePort();
		Path conf = Files.createDirectories(folder.resolve("conf"));
		Files.write(conf.resolve("neo4j.conf"),
				List.of("server.directories.data=" + data, "server.http.listen_address=127.0.0.1:" + port,
						"server.https.enabled=false", "server.bolt.listen_address=127.0.0.1:" + Child.freePort(),
						"dbms.security.auth_enabled=false", "dbms.usage_report.enabled=false",
						"server.memory.pagecache.size=512m"));
		Path log = folder.resolve("server.log");
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx" + heap,
				"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
				"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-cp",
				ServerClassPath.of(Version.getNeo4jVersion(), folder), "org.neo4j.server.CommunityEntryPoint",
				"--home-dir=" + folder, "--config-dir=" + conf)
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		QueryApiServer server = new QueryApiServer(process, URI.create("http://localhost:" + port + "/"));
		server.await(log);
		return server;
	}

	private void await(Path log) throws IOException, InterruptedException {
		byte[] question = "{\"statement\": \"RETURN 1\"}".getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < LONGEST_START_SECONDS && this.process.isAlive(); i++) {
			try {
				Http.post(this.address.resolve("db/neo4j/query/v2"), question);
				return;
			}
			catch (ConnectException | NotAnswered ex) {
				// It is still opening.
			}
			TimeUnit.SECONDS.sleep(1);
		}
		this.process.destroyForcibly();
		throw new IllegalStateException("Neo4j's server does not answer:\n" + Files.readString(log));
	}

	URI address() {
		return this.address;
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
