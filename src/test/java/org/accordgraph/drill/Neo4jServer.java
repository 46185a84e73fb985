package org.accordgraph.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.accordgraph.database.embedded.OpenedStore;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import picocli.CommandLine;

/**
 * Neo4j's own server in a process of its own, which can be killed and started again on
 * the same store and port.
 */
final class Neo4jServer implements AutoCloseable {

	private static final int LONGEST_START_SECONDS = 180;

	private final Path folder;

	private final int port;

	private final List<String> command;

	private Child process;

	private Neo4jServer(Path folder, int port, List<String> command) {
		this.folder = folder;
		this.port = port;
		this.command = command;
	}

	/**
	 * Prepares a server with an empty store, without starting it.
	 * @param release the release
	 * @param java the program that runs it
	 * @param folder its folder, which does not exist yet
	 */
	static Neo4jServer prepare(ServerRelease release, Path java, Path folder) throws Exception {
		int port = Child.freePort();
		Path conf = Files.createDirectories(folder.resolve("conf"));
		String address = "127.0.0.1:" + port;
		Files.write(conf.resolve("neo4j.conf"),
				List.of("server.directories.data=" + folder.resolve("data"), "server.http.enabled=false",
						"server.https.enabled=false", "server.bolt.listen_address=" + address,
						"server.bolt.advertised_address=" + address, "dbms.usage_report.enabled=false",
						"server.memory.pagecache.size=64m", "db.tx_log.preallocate=false"));
		SetInitialPasswordCommand password = new SetInitialPasswordCommand(new ExecutionContext(folder, conf));
		CommandLine.populateCommand(password, OpenedStore.PASSWORD);
		password.execute();
		List<String> command = new ArrayList<>(List.of(java.toString(), "-Xmx512m", "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=128m",
				"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
				"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED"));
		if (release == ServerRelease.CURRENT) {
			command.add("--add-modules=jdk.incubator.vector");
		}
		command.addAll(List.of("-cp", ServerClassPath.of(release.version(), folder), release.program(),
				"--home-dir=" + folder, "--config-dir=" + conf));
		return new Neo4jServer(folder, port, command);
	}

	/** Its address with a scheme, {@code bolt} or {@code neo4j}. */
	String uri(String scheme) {
		return scheme + "://127.0.0.1:" + this.port;
	}

	/** Starts it without waiting. */
	void launch() throws IOException {
		this.process = Child.program(this.command);
	}

	/** Waits until it answers. */
	void await() throws Exception {
		try (Driver driver = driver()) {
			for (int i = 0; i < LONGEST_START_SECONDS && this.process.isAlive(); i++) {
				try {
					driver.verifyConnectivity();
					return;
				}
				catch (Neo4jException ex) {
					Thread.sleep(1000);
				}
			}
		}
		Path log = this.folder.resolve("logs/neo4j.log");
		throw new IllegalStateException("The server does not answer:\n" + String.join("\n", this.process.lines()) + "\n"
				+ (Files.exists(log) ? Files.readString(log) : ""));
	}

	/** Kills it as {@code kill -9} does. */
	void kill() throws InterruptedException {
		this.process.kill();
	}

	Driver driver() {
		return GraphDatabase.driver(uri("bolt"), AuthTokens.basic("neo4j", OpenedStore.PASSWORD));
	}

	@Override
	public void close() {
		if (this.process != null) {
			this.process.close();
		}
	}

}
