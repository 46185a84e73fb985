package org.accordgraph.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The resources that a process uses.
 *
 * @param heapKb the heap in use right after a garbage collection, in KB
 * @param rssKb its resident memory, in KB
 * @param threads the number of its threads
 * @param sockets the number of its open connections, to clients and to the database
 * @param files the number of its open files, connections included
 */
record Vitals(long heapKb, long rssKb, long threads, long sockets, long files) {

	private static final Pattern USED = Pattern.compile("(?:generation|heap)\\s+total \\d+K, used (\\d+)K");

	static Vitals of(long pid) throws IOException, InterruptedException {
		jcmd(pid, "GC.run");
		long heap = USED.matcher(jcmd(pid, "GC.heap_info"))
			.results()
			.mapToLong((used) -> Long.parseLong(used.group(1)))
			.sum();
		Path proc = Path.of("/proc", String.valueOf(pid));
		String status = Files.readString(proc.resolve("status"));
		try (Stream<Path> descriptors = Files.list(proc.resolve("fd"))) {
			var targets = descriptors.map(Vitals::target).toList();
			return new Vitals(heap, number(status, "VmRSS"), number(status, "Threads"),
					targets.stream().filter((target) -> target.startsWith("socket:")).count(), targets.size());
		}
	}

	private static String target(Path descriptor) {
		try {
			return Files.readSymbolicLink(descriptor).toString();
		}
		catch (IOException ex) {
			return "";
		}
	}

	private static long number(String status, String name) {
		Matcher line = Pattern.compile(name + ":\\s+(\\d+)").matcher(status);
		return line.find() ? Long.parseLong(line.group(1)) : -1;
	}

	private static String jcmd(long pid, String command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				String.valueOf(pid), command)
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return output;
	}

}
