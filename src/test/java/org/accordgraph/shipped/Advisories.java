package org.accordgraph.shipped;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.maven.artifact.versioning.ComparableVersion;
import tools.jackson.databind.JsonNode;

/**
 * Advisories in the OSV format: one, a list, or an object with a list in {@code vulns}.
 * Versions are compared as Maven compares them.
 */
final class Advisories {

	private final List<JsonNode> advisories;

	private Advisories(List<JsonNode> advisories) {
		this.advisories = advisories;
	}

	static Advisories of(JsonNode content) {
		JsonNode list = content.has("vulns") ? content.get("vulns") : content;
		return new Advisories((list.isArray() ? list.valueStream() : Stream.of(list)).toList());
	}

	int count() {
		return this.advisories.size();
	}

	/** A line for each component with a known vulnerability. */
	List<String> against(Sbom sbom) {
		List<String> found = new ArrayList<>();
		for (JsonNode advisory : this.advisories) {
			if (!advisory.has("withdrawn")) {
				sbom.components().forEach((component) -> advisory.path("affected").forEach((affected) -> {
					if (names(affected.path("package"), component.name())) {
						String fixed = fixedIn(affected, component.version());
						if (fixed != null) {
							found.add("%s %s: %s%s, fixed in %s".formatted(component.name(), component.version(),
									advisory.path("id").asString("an advisory without an id"), aliases(advisory),
									fixed));
						}
					}
				}));
			}
		}
		return found.stream().distinct().sorted().toList();
	}

	private static String aliases(JsonNode advisory) {
		List<String> aliases = advisory.path("aliases").valueStream().map(JsonNode::asString).toList();
		return aliases.isEmpty() ? "" : " (" + String.join(", ", aliases) + ")";
	}

	/**
	 * Whether a package is a component. The WebJar {@code org.webjars.npm:a__b} is the
	 * npm package {@code @a/b}.
	 */
	private static boolean names(JsonNode subject, String component) {
		String name = subject.path("name").asString("");
		return switch (subject.path("ecosystem").asString("").replaceFirst(":.*", "")) {
			case "Maven" -> name.equals(component);
			case "npm" -> component.equals("org.webjars.npm:" + name.replaceFirst("^@", "").replace("/", "__"));
			default -> false;
		};
	}

	/**
	 * The version that fixes what affects a version, or a text if there is none; null if
	 * nothing affects the version.
	 */
	private static String fixedIn(JsonNode affected, String version) {
		String fixed = affected.path("ranges")
			.valueStream()
			.filter((range) -> !range.path("type").asString("").equals("GIT"))
			.map((range) -> fixedIn(events(range), new ComparableVersion(version)))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		boolean listed = affected.path("versions").valueStream().anyMatch((each) -> each.asString().equals(version));
		return (fixed == null && listed) ? "no version that the advisory names" : fixed;
	}

	private static String fixedIn(List<Event> events, ComparableVersion version) {
		boolean affected = false;
		for (Event event : events) {
			int order = (event.version == null) ? 1 : version.compareTo(event.version);
			switch (event.kind) {
				case "introduced" -> affected |= order >= 0;
				case "fixed", "limit" -> {
					if (affected && order < 0) {
						return String.valueOf(event.version);
					}
					affected = false;
				}
				case "last_affected" -> {
					if (affected && order <= 0) {
						return "a version after " + event.version;
					}
					affected = false;
				}
				default -> throw new IllegalArgumentException("Not an event of OSV: " + event.kind);
			}
		}
		return affected ? "no version yet" : null;
	}

	/** The events of a range, in the order of their versions; 0 precedes all others. */
	private static List<Event> events(JsonNode range) {
		return range.path("events")
			.valueStream()
			.flatMap((event) -> event.propertyStream()
				.map((member) -> new Event(member.getKey(),
						member.getValue().asString().equals("0") ? null
								: new ComparableVersion(member.getValue().asString()))))
			.sorted(Comparator.comparing(Event::version, Comparator.nullsFirst(Comparator.naturalOrder())))
			.toList();
	}

	/**
	 * An event of a range.
	 *
	 * @param kind {@code introduced}, {@code fixed}, {@code last_affected} or
	 * {@code limit}
	 * @param version its version; null is before all others
	 */
	private record Event(String kind, ComparableVersion version) {

	}

}
