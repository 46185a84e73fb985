package org.accordgraph.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

import com.sun.management.OperatingSystemMXBean;
import org.neo4j.kernel.internal.Version;

/** What a figure is worth without: where it was measured. */
final class Environment {

	private static final int MEGABYTES = 20;

	private Environment() {
	}

	/**
	 * Tells it.
	 * @param heap the heap of the service and of each server
	 */
	static String tell(String heap) throws IOException {
		OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return "%s %s, %d cores, %,d MB of memory, %s %s; heap %s of the service with the database in it, %,d MB of the client; Neo4j %s; commit %s"
			.formatted(machine.getName(), machine.getArch(), Runtime.getRuntime().availableProcessors(),
					machine.getTotalMemorySize() >> MEGABYTES, System.getProperty("java.vm.name"),
					System.getProperty("java.vm.version"), heap, Runtime.getRuntime().maxMemory() >> MEGABYTES,
					Version.getNeo4jVersion(), commit());
	}

	private static String commit() throws IOException {
		Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude=*").start();
		String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		return commit.isEmpty() ? "unknown" : commit;
	}

}
