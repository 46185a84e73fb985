package org.accordgraph.drill;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.accordgraph.database.embedded.OpenedStore;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged jar, run as a service on a store whose database can also be read directly.
 */
final class DrillService implements AutoCloseable {

	private final Child child;

	private final int bolt;

	private DrillService(Child child, int bolt) {
		this.child = child;
		this.bolt = bolt;
	}

	/** Starts it without waiting; the methods that use it wait until it is ready. */
	static DrillService start(Path store, String... more) throws Exception {
		int bolt = Child.freePort();
		return new DrillService(Child.unpacked(arguments(store, bolt, more)), bolt);
	}

	/** Starts it with further options of {@code java}. */
	static DrillService start(List<String> options, Path store, String... more) throws Exception {
		int bolt = Child.freePort();
		List<String> all = new ArrayList<>(Child.SOON);
		all.addAll(options);
		return new DrillService(Child.unpacked(all, arguments(store, bolt, more)), bolt);
	}

	/** Starts it on a small disk. */
	static DrillService start(SmallDisk disk, String... more) throws Exception {
		return start(disk, List.of(), more);
	}

	/** Starts it on a small disk with further options of {@code java}. */
	static DrillService start(SmallDisk disk, List<String> options, String... more) throws Exception {
		int bolt = Child.freePort();
		return new DrillService(Child.unpacked(disk, options, arguments(disk.folder().resolve("data"), bolt, more)),
				bolt);
	}

	private static List<String> arguments(Path store, int bolt, String... more) {
		List<String> arguments = new ArrayList<>(
				List.of("--server.port=0", "--accord.browser.port=0", "--accord.embedded.directory=" + store,
						"--accord.embedded.bolt-port=" + bolt, "--accord.embedded.password=" + OpenedStore.PASSWORD));
		arguments.addAll(List.of(more));
		// The drills ask few questions: planning all of them takes longer than the rest
		// of
		// a start.
		if (arguments.stream().noneMatch((argument) -> argument.startsWith("--accord.questions.prepare="))) {
			arguments.add("--accord.questions.prepare=false");
		}
		return withThePage(arguments);
	}

	/**
	 * Runs a command of the jar to its end.
	 * @return its output
	 */
	static List<String> command(Path store, String... words) throws Exception {
		try (Child child = Child.unpacked(commandArguments(store, words))) {
			assertThat(child.end()).as(() -> String.join("\n", child.lines())).isZero();
			return child.lines();
		}
	}

	static List<String> commandArguments(Path store, String... words) {
		List<String> arguments = new ArrayList<>(List.of("--accord.embedded.directory=" + store,
				"--accord.embedded.bolt-port=0", "--accord.embedded.password=" + OpenedStore.PASSWORD));
		arguments.addAll(List.of(words));
		return withThePage(arguments);
	}

	/** The built-in data of the shared service, unless other data is wanted. */
	private static List<String> withThePage(List<String> arguments) {
		if (arguments.stream().noneMatch((argument) -> argument.startsWith("--accord.seed="))) {
			arguments.add("--accord.seed=page");
		}
		return arguments;
	}

	Child child() {
		return this.child;
	}

	/** The address of the service, once it is ready. */
	URI address() throws InterruptedException {
		return this.child.service();
	}

	Driver driver() {
		return GraphDatabase.driver("bolt://127.0.0.1:" + this.bolt, AuthTokens.basic("neo4j", OpenedStore.PASSWORD));
	}

	/** Reads its database directly, once the graph is loaded. */
	<T> T read(Function<Driver, T> reading) throws InterruptedException {
		address();
		try (Driver driver = driver()) {
			return reading.apply(driver);
		}
	}

	void kill() throws InterruptedException {
		this.child.kill();
	}

	/** Stops it once it is ready; it closes its store. */
	void stop() throws InterruptedException {
		address();
		this.child.stop();
	}

	@Override
	public void close() {
		this.child.close();
	}

}
