package org.accordgraph.drill;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.neo4j.kernel.internal.Version;

/** The releases of Neo4j's server that the service is run against. */
enum ServerRelease {

	/** The release with long-term support, which is also the embedded database. */
	LONG_TERM(Version.getNeo4jVersion(), 17, "org.neo4j.server.CommunityEntryPoint"),

	/** The newest release. */
	CURRENT("2026.08.1", 21, "org.neo4j.server.Neo4jCommunity");

	private static final List<Path> USUAL_PLACES = List.of(Path.of("/usr/lib/jvm"), Path.of("/opt/java"),
			Path.of("/Library/Java/JavaVirtualMachines"),
			Path.of(System.getProperty("user.home"), ".sdkman/candidates/java"));

	private final String version;

	private final int oldestJava;

	private final String program;

	ServerRelease(String version, int oldestJava, String program) {
		this.version = version;
		this.oldestJava = oldestJava;
		this.program = program;
	}

	String version() {
		return this.version;
	}

	/** The class with its main method. */
	String program() {
		return this.program;
	}

	/**
	 * The Java that runs it: the setting {@code accord.drill.java}, the current one, or
	 * one in the usual places, if it is new enough.
	 */
	Optional<Path> java() {
		List<Path> homes = new ArrayList<>();
		Optional.ofNullable(System.getProperty("accord.drill.java")).map(Path::of).ifPresent(homes::add);
		homes.add(Path.of(System.getProperty("java.home")));
		USUAL_PLACES.forEach((place) -> homes.addAll(children(place)));
		return homes.stream()
			.filter((home) -> feature(home) >= this.oldestJava)
			.map((home) -> home.resolve("bin/java"))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** Why it is not run. */
	String lack() {
		return "Neo4j %s needs Java %d or newer, and none was found in %s: name its folder with -Daccord.drill.java=…"
			.formatted(this.version, this.oldestJava, USUAL_PLACES);
	}

	private static List<Path> children(Path folder) {
		try (Stream<Path> children = Files.list(folder)) {
			return children.flatMap((child) -> Stream.of(child, child.resolve("Contents/Home"))).sorted().toList();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

	/** The feature version of a Java; 0 if the folder contains none. */
	private static int feature(Path home) {
		try {
			Properties release = new Properties();
			release.load(new StringReader(Files.readString(home.resolve("release"))));
			String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
			return Integer.parseInt(version.split("\\D")[0]);
		}
		catch (IOException ex) {
			return 0;
		}
	}

	@Override
	public String toString() {
		return "Neo4j " + this.version;
	}

}
