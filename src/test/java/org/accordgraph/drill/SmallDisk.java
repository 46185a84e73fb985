package org.accordgraph.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/**
 * A disk of a few megabytes that is visible only to programs started with
 * {@link #inside()}: a file system in memory, in a mount namespace of its own, without
 * root privileges. The test is skipped if Linux does not allow this.
 */
final class SmallDisk implements AutoCloseable {

	private final Process keeper;

	private final Path folder;

	private SmallDisk(Process keeper, Path folder) {
		this.keeper = keeper;
		this.folder = folder;
	}

	/**
	 * Mounts the disk.
	 * @param folder an empty folder, which stays empty for all other programs
	 */
	static SmallDisk at(Path folder, int megabytes) throws IOException {
		Process keeper;
		try {
			keeper = new ProcessBuilder("unshare", "--map-root-user", "--mount", "sh", "-c",
					"mount -t tmpfs -o size=%dm none '%s' && echo there && exec cat".formatted(megabytes, folder))
				.redirectErrorStream(true)
				.start();
		}
		catch (IOException ex) {
			return Assumptions.abort("A small disk needs unshare: " + ex.getMessage());
		}
		String said = new BufferedReader(new InputStreamReader(keeper.getInputStream(), StandardCharsets.UTF_8))
			.readLine();
		Assumptions.assumeTrue("there".equals(said), () -> "No small disk is given here: " + said);
		return new SmallDisk(keeper, folder);
	}

	/** The beginning of a command that runs with access to the disk. */
	List<String> inside() {
		return List.of("nsenter", "--target", String.valueOf(this.keeper.pid()), "--user", "--mount",
				"--preserve-credentials");
	}

	Path folder() {
		return this.folder;
	}

	/**
	 * Copies a folder to the disk, where only programs with access to the disk see it.
	 */
	void put(Path outside) throws IOException, InterruptedException {
		run("cp", "-r", outside.toString(), this.folder.toString());
	}

	void grow(int megabytes) throws IOException, InterruptedException {
		run("mount", "-o", "remount,size=%dm".formatted(megabytes), this.folder.toString());
	}

	/** Fills the disk completely. */
	void fill() throws IOException, InterruptedException {
		run("sh", "-c", "cat /dev/zero > '%s' 2>/dev/null; true".formatted(filling()));
	}

	void makeRoom() throws IOException, InterruptedException {
		run("rm", filling().toString());
	}

	private Path filling() {
		return this.folder.resolve("filling");
	}

	private void run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Stream.concat(inside().stream(), Stream.of(command)).toList())
			.redirectErrorStream(true)
			.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new IOException(String.join(" ", command) + ": " + said);
		}
	}

	@Override
	public void close() throws IOException {
		this.keeper.destroy();
	}

}
