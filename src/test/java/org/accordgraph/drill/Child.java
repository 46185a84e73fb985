package org.accordgraph.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Another JVM, which runs the packaged jar, a test program or a server, and can be killed
 * as {@code kill -9} does.
 */
public final class Child implements AutoCloseable {

	private static final long LONGEST_MINUTES = 5;

	/** Options for short runs. */
	static final List<String> SOON = List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
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

	/** Starts the packaged jar as users do. */
	public static Child jar(List<String> arguments) throws IOException {
		return java(List.of(), join(SOON, List.of("-jar", PackagedJar.file().toString()), arguments));
	}

	/** Starts the packaged jar unpacked, which takes less time. */
	static Child unpacked(List<String> arguments) throws Exception {
		return java(List.of(), join(SOON, PackagedJar.unpacked(), arguments));
	}

	static Child unpacked(List<String> options, List<String> arguments) throws Exception {
		return java(List.of(), join(options, PackagedJar.unpacked(), arguments));
	}

	/** Starts it with access to a disk that no other program sees. */
	static Child unpacked(SmallDisk disk, List<String> options, List<String> arguments) throws Exception {
		return java(disk.inside(), join(SOON, options, PackagedJar.unpacked(), arguments));
	}

	/** Starts a test program, on the class path of the tests. */
	public static Child start(List<String> options, Class<?> program, List<String> arguments) throws IOException {
		return java(List.of(),
				join(options, List.of("--add-opens=java.base/java.nio=ALL-UNNAMED",
						"--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
						"-cp", System.getProperty("java.class.path"), program.getName()), arguments));
	}

	@SafeVarargs
	private static List<String> join(List<String>... parts) {
		return Stream.of(parts).flatMap(List::stream).toList();
	}

	private static Child java(List<String> before, List<String> arguments) throws IOException {
		return program(join(before, List.of(ProcessHandle.current().info().command().orElse("java")), arguments));
	}

	/** Starts another program. */
	public static Child program(List<String> command) throws IOException {
		Child child = new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
		Runtime.getRuntime().addShutdownHook(new Thread(child::close));
		return child;
	}

	/** A free port for a service, chosen here so that others know it, too. */
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
	 * Waits for a line, as long as further lines appear.
	 * @return the line
	 */
	public String await(Predicate<String> line) throws InterruptedException {
		return find(line).orElseThrow(() -> new IllegalStateException(
				"The line did not come:\n" + String.join("\n", lines()) + "\n" + threads()));
	}

	/**
	 * The line, once it appears; none if the child has ended or printed nothing for long.
	 */
	private Optional<String> find(Predicate<String> line) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
		synchronized (this.lines) {
			int seen = 0;
			while (true) {
				for (; seen < this.lines.size(); seen++) {
					end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
					if (line.test(this.lines.get(seen))) {
						return Optional.of(this.lines.get(seen));
					}
				}
				if (this.ended || System.nanoTime() > end) {
					return Optional.empty();
				}
				this.lines.wait(1000);
			}
		}
	}

	/**
	 * Waits until it ends by itself or a service is ready, which it then stops.
	 */
	int stopOnceStarted() throws InterruptedException {
		if (find(Child::isAddress).isPresent()) {
			requestEnd();
		}
		return end();
	}

	/** By its handle, because {@link Process#destroy()} also closes what it prints. */
	private void requestEnd() {
		this.process.toHandle().destroy();
	}

	private static boolean isAddress(String line) {
		return line.contains("  Explorer  ");
	}

	/** Waits until a service in it is ready for requests. */
	public URI service() throws InterruptedException {
		String line = await(Child::isAddress);
		return URI.create(line.substring(line.indexOf("http")).strip());
	}

	/** All lines that it has printed so far. */
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

	boolean isAlive() {
		return this.process.isAlive();
	}

	long pid() {
		return this.process.pid();
	}

	/** Its stack traces, to see where it hangs. */
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

	/** Kills it as {@code kill -9} does, without notice. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** Stops it, as users stop a service. */
	public int stop() throws InterruptedException {
		requestEnd();
		return end();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
