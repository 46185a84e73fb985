package org.accordgraph.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.accordgraph.drill.Child;

/**
 * A PostgreSQL of this machine with a database of its own, in memory for what the country
 * takes. It refuses to run as root; where that is who runs the benchmark, it runs as the
 * user that its package has made.
 */
final class PostgresServer implements AutoCloseable {

	private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

	private static final String INITDB = "initdb";

	private static final String OWNER = "postgres";

	private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

	private final Path programs;

	private final Path data;

	private final Child process;

	private final String address;

	private PostgresServer(Path programs, Path data, Child process, String address) {
		this.programs = programs;
		this.data = data;
		this.process = process;
		this.address = address;
	}

	/**
	 * Makes a database, and serves it.
	 * @param folder where to write
	 */
	static PostgresServer start(Path folder) throws Exception {
		Path programs = programs().orElseThrow(() -> new NotInstalled(
				"there is no initdb in the PATH or below %s. On Debian: apt-get install postgresql".formatted(DEBIAN)));
		Path data = folder(folder).resolve("data");
		run(programs, INITDB, "-D", data.toString(), "-U", OWNER, "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8",
				"--no-sync");
		int port = Child.freePort();
		Child process = Child.program(command(programs, OWNER, "-D", data.toString(), "-p", String.valueOf(port), "-c",
				"listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "shared_buffers=512MB", "-c",
				"effective_cache_size=2GB", "-c", "work_mem=64MB", "-c", "maintenance_work_mem=256MB", "-c",
				"max_wal_size=4GB", "-c", "random_page_cost=1.1", "-c", "fsync=off"));
		process.await((line) -> line.contains("ready to accept connections"));
		return new PostgresServer(programs, data, process,
				"jdbc:postgresql://127.0.0.1:%d/postgres?user=%s".formatted(port, OWNER));
	}

	/** The newest. */
	private static Optional<Path> programs() throws IOException {
		List<Path> folders = new ArrayList<>();
		if (Files.isDirectory(DEBIAN)) {
			try (Stream<Path> versions = Files.list(DEBIAN)) {
				versions.sorted(Comparator.comparing(PostgresServer::version).reversed())
					.map((version) -> version.resolve("bin"))
					.forEach(folders::add);
			}
		}
		Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).forEach(folders::add);
		return folders.stream().filter((each) -> Files.isExecutable(each.resolve(INITDB))).findFirst();
	}

	private static int version(Path folder) {
		String name = folder.getFileName().toString();
		return name.chars().allMatch(Character::isDigit) ? Integer.parseInt(name) : 0;
	}

	/** A folder of its own, for the user as whom it runs. */
	private static Path folder(Path parent) throws Exception {
		Path folder = Files.createDirectory(parent.resolve("postgresql"));
		if (ROOT) {
			// A folder for tests lets nobody else in.
			Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx--x--x"));
			Files.setOwner(folder, owner(folder));
		}
		return folder;
	}

	private static UserPrincipal owner(Path folder) throws Exception {
		try {
			return folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(OWNER);
		}
		catch (UserPrincipalNotFoundException ex) {
			throw new NotInstalled("it does not run as root, and there is no user " + OWNER);
		}
	}

	private static List<String> command(Path programs, String program, String... arguments) {
		List<String> command = new ArrayList<>();
		if (ROOT) {
			command.addAll(List.of("setpriv", "--reuid=" + OWNER, "--regid=" + OWNER, "--clear-groups"));
		}
		command.add(programs.resolve(program).toString());
		command.addAll(List.of(arguments));
		return command;
	}

	private static void run(Path programs, String program, String... arguments) throws Exception {
		Path log = Files.createTempFile(program, ".log");
		try {
			Process process = new ProcessBuilder(command(programs, program, arguments)).redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start();
			if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
				process.destroyForcibly();
				throw new NotInstalled("%s fails: %s".formatted(program, Files.readString(log)));
			}
		}
		catch (IOException ex) {
			throw new NotInstalled("%s does not start: %s".formatted(program, ex.getMessage()));
		}
		finally {
			Files.deleteIfExists(log);
		}
	}

	Connection connect() throws SQLException {
		return DriverManager.getConnection(this.address);
	}

	/** Its processes end in time for their folder to be deleted. */
	@Override
	public void close() throws Exception {
		try {
			run(this.programs, "pg_ctl", "stop", "-D", this.data.toString(), "-m", "immediate");
		}
		finally {
			this.process.close();
		}
	}

}
