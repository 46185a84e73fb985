package org.accordgraph.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Another JVM, on the class path of the tests or with the packaged jar, which can be
 * killed as {@code kill -9} does.
 */
public final class Child implements AutoCloseable {

	private static final long LONGEST_MINUTES = 5;

	private static final List<String> SOON = List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
			"-XX:ReservedCodeCacheSize=128m");

	private final Process process;

	private final List<String> lines = new ArrayList<>();

	private boolean ended;

	private Child(Process process) {
		this.process = process;
		Thread reading = new Thread(this::read, "child");
		reading.setDaemon(true);
		reading.start();
	}

	/** Starts it so that it is there soon. */
	public static Child start(Class<?> program, List<String> arguments) throws IOException {
		return start(List.of(), SOON, program, arguments);
	}

	public static Child start(List<String> options, Class<?> program, List<String> arguments) throws IOException {
		return start(List.of(), options, program, arguments);
	}

	/** Starts it where it sees a disk that nobody else sees. */
	static Child start(SmallDisk disk, Class<?> program, List<String> arguments) throws IOException {
		return start(disk.inside(), SOON, program, arguments);
	}

	/** Starts what people start: the packaged jar, which Maven names. */
	public static Child jar(List<String> arguments) throws IOException {
		String jar = System.getProperty("accord.jar", "");
		if (!Files.isRegularFile(Path.of(jar))) {
			throw new IllegalStateException(
					"There is no jar '" + jar + "': mvn verify packages it, and then starts it.");
		}
		List<String> command = new ArrayList<>(SOON);
		command.addAll(List.of("-jar", jar));
		command.addAll(arguments);
		return java(List.of(), command);
	}

	private static Child start(List<String> before, List<String> options, Class<?> program, List<String> arguments)
			throws IOException {
		List<String> command = new ArrayList<>(options);
		command.addAll(List.of("--add-opens=java.base/java.nio=ALL-UNNAMED",
				"--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-cp",
				System.getProperty("java.class.path"), program.getName()));
		command.addAll(arguments);
		return java(before, command);
	}

	private static Child java(List<String> before, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>(before);
		command.add(ProcessHandle.current().info().command().orElse("java"));
		command.addAll(arguments);
		Child child = new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
		Runtime.getRuntime().addShutdownHook(new Thread(child::close));
		return child;
	}

	/** One that a service may take, so that somebody else knows it too. */
	public static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private void read() {
		try (BufferedReader output = new BufferedReader(
				new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				add(line);
			}
		}
		catch (IOException ex) {
			// It was killed.
		}
		synchronized (this.lines) {
			this.ended = true;
			this.lines.notifyAll();
		}
	}

	private void add(String line) {
		synchronized (this.lines) {
			this.lines.add(line);
			this.lines.notifyAll();
		}
	}

	/**
	 * Waits for a line, as long as lines come at all.
	 * @return the line
	 */
	public String await(Predicate<String> line) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
		synchronized (this.lines) {
			int seen = 0;
			while (true) {
				for (; seen < this.lines.size(); seen++) {
					end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
					if (line.test(this.lines.get(seen))) {
						return this.lines.get(seen);
					}
				}
				if (this.ended || System.nanoTime() > end) {
					throw new IllegalStateException(
							"The line did not come:\n" + String.join("\n", this.lines) + "\n" + threads());
				}
				this.lines.wait(1000);
			}
		}
	}

	/** Waits until a service in it can be asked. */
	public URI service() throws InterruptedException {
		String line = await((each) -> each.contains("Look around"));
		return URI.create(line.substring(line.indexOf("http")).strip());
	}

	/** All that it has said so far. */
	public List<String> lines() {
		synchronized (this.lines) {
			return List.copyOf(this.lines);
		}
	}

	/** Waits until it ends by itself. */
	public int end() throws InterruptedException {
		if (!this.process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
			throw new IllegalStateException("It did not end:\n" + String.join("\n", lines()) + "\n" + threads());
		}
		return this.process.exitValue();
	}

	long pid() {
		return this.process.pid();
	}

	/** What it hangs in. */
	String threads() {
		try {
			Path jstack = Path.of(System.getProperty("java.home"), "bin", "jstack");
			Process process = new ProcessBuilder(jstack.toString(), String.valueOf(pid())).start();
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return "(no jstack: " + ex + ")";
		}
	}

	/** As {@code kill -9}: nothing in it learns of it. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** Asks it to end, as whoever stops a service does. */
	public int stop() throws InterruptedException {
		this.process.destroy();
		return end();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
