package org.accordgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Tools of other people that a test runs in a folder of its own below {@code target}.
 * They are installed there once, in the versions that the files of
 * {@code src/test/resources/<name of the folder>} pin; where that is not possible, the
 * test is skipped, and says what it lacks.
 */
public final class OtherTools {

	private static final int LONGEST_MINUTES = 5;

	private final Path folder;

	private OtherTools(Path folder) {
		this.folder = folder;
	}

	/** The folder of a name, with the files that belong to it. */
	public static OtherTools in(String name) throws IOException {
		Path folder = Files.createDirectories(Path.of("target", name).toAbsolutePath());
		try (Stream<Path> files = Files.list(Path.of("src/test/resources", name))) {
			for (Path file : files.toList()) {
				Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		return new OtherTools(folder);
	}

	public Path file(String name) {
		return this.folder.resolve(name);
	}

	/** Installs the packages of {@code package.json}. */
	public void npm() throws Exception {
		if (!Files.exists(file("node_modules/.package-lock.json"))) {
			Run run = run("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts");
			assumeTrue(run.code() == 0,
					() -> "Skipped: npm cannot install what package.json names. It takes Node 20 and its registry: "
							+ run.output());
		}
	}

	/**
	 * Installs the packages of {@code requirements.txt}.
	 * @return the Python that has them
	 */
	public String python() throws Exception {
		Path python = file("python/bin/python");
		Path done = file("python/requirements.txt");
		if (!Files.exists(done)) {
			Run run = run("python3", "-m", "venv", "--clear", "python");
			assumeTrue(run.code() == 0,
					() -> "Skipped: this machine has no Python with venv. On Debian: apt-get install python3-venv. "
							+ run.output());
			Run packages = run(python.toString(), "-m", "pip", "install", "--quiet", "--retries", "1", "--requirement",
					"requirements.txt");
			assumeTrue(packages.code() == 0,
					() -> "Skipped: pip cannot install what requirements.txt names. It takes its registry, or a folder of wheels in PIP_FIND_LINKS: "
							+ packages.output());
			Files.copy(file("requirements.txt"), done);
		}
		return python.toString();
	}

	/**
	 * Fetches a jar through Maven, without what it depends on.
	 * @param artifact group, artifact and version, and where it has one the classifier,
	 * as the Maven plugin for dependencies takes them
	 * @param name the name that it gets here
	 */
	public Path jar(String artifact, String name) throws Exception {
		Path jar = file(name);
		if (!Files.exists(jar)) {
			Run run = run("mvn", "-q", "-B", "-f", Path.of("pom.xml").toAbsolutePath().toString(), "dependency:copy",
					"-Dartifact=" + artifact, "-DoutputDirectory=" + this.folder.resolve("fetched"));
			assumeTrue(run.code() == 0, () -> "Skipped: Maven cannot fetch " + artifact
					+ ", which takes a repository that has it: " + run.output());
			try (Stream<Path> fetched = Files.list(this.folder.resolve("fetched"))) {
				Files.move(fetched.findFirst().orElseThrow(), jar);
			}
		}
		return jar;
	}

	/** Runs a command in the folder, which must succeed. */
	public String succeed(String... command) throws Exception {
		Run run = run(command);
		assertThat(run.code()).as(String.join(" ", command) + ": " + run.output()).isZero();
		return run.output();
	}

	/** Runs a command in the folder. */
	public Run run(String... command) throws Exception {
		Path output = Files.createTempFile(this.folder, "output", ".txt");
		try {
			Process process = new ProcessBuilder(command).directory(this.folder.toFile())
				.redirectErrorStream(true)
				.redirectOutput(output.toFile())
				.start();
			if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
				stop(process);
				return new Run(-1, "it took longer than %d minutes".formatted(LONGEST_MINUTES));
			}
			return new Run(process.exitValue(), Files.readString(output));
		}
		catch (IOException ex) {
			// There is no such program.
			return new Run(-1, String.valueOf(ex.getMessage()));
		}
		finally {
			Files.deleteIfExists(output);
		}
	}

	/** The Java that runs this test. */
	public static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static void stop(Process process) {
		Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
	}

	/**
	 * The end of a process.
	 *
	 * @param code its exit code
	 * @param output what it printed
	 */
	public record Run(int code, String output) {

	}

}
