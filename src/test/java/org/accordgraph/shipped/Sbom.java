package org.accordgraph.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list of components in the jar (CycloneDX).
 *
 * @param components the components
 */
record Sbom(List<Component> components) {

	static final String PLACE = "META-INF/sbom/application.cdx.json";

	/** What the profile {@code embedded} adds to the build for a server. */
	private static final Set<String> EMBEDDED = Set.of("org.neo4j:neo4j", "org.neo4j:neo4j-bolt",
			"org.neo4j:neo4j-import-tool", "org.neo4j.app:neo4j-server", "org.neo4j.client:neo4j-browser");

	/** The list of the packaged jar. */
	static Sbom ofTheJar() throws IOException {
		try (JarFile jar = jar(); InputStream list = jar.getInputStream(jar.getEntry(PLACE))) {
			return of(JsonMapper.shared().readTree(list));
		}
	}

	static JarFile jar() throws IOException {
		return new JarFile(Path.of(System.getProperty("accord.jar")).toFile());
	}

	static Sbom of(JsonNode list) {
		Map<String, List<String>> needs = new HashMap<>();
		list.path("dependencies")
			.forEach((each) -> needs.put(each.get("ref").asString(),
					each.path("dependsOn").valueStream().map(JsonNode::asString).toList()));
		Set<String> server = withServer(needs, list.at("/metadata/component/bom-ref").asString(""));
		return new Sbom(list.get("components").valueStream().map((component) -> component(component, server)).toList());
	}

	private static Component component(JsonNode component, Set<String> server) {
		String name = component.get("group").asString() + ":" + component.get("name").asString();
		List<String> licences = component.path("licenses")
			.valueStream()
			.map((each) -> each.has("expression") ? each.get("expression").asString()
					: each.get("license").path("id").asString(each.get("license").path("name").asString("")))
			.toList();
		return new Component(name, component.get("version").asString(), licences,
				server.contains(component.get("bom-ref").asString()));
	}

	/** All that the service needs without the components of the embedded build. */
	private static Set<String> withServer(Map<String, List<String>> needs, String root) {
		Set<String> found = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>(
				needs.getOrDefault(root, List.of()).stream().filter((ref) -> !EMBEDDED.contains(name(ref))).toList());
		while (!open.isEmpty()) {
			String next = open.pop();
			if (found.add(next)) {
				needs.getOrDefault(next, List.of()).forEach(open::push);
			}
		}
		return found;
	}

	/**
	 * The coordinates in a reference such as {@code pkg:maven/group/name@1.0?type=jar}.
	 */
	private static String name(String ref) {
		return ref.replaceFirst("^pkg:maven/", "").replaceFirst("@.*$", "").replace('/', ':');
	}

	Collection<Component> inTheServerBuild() {
		return this.components.stream().filter(Component::server).toList();
	}

	/**
	 * A component.
	 *
	 * @param name {@code group:artifact}
	 * @param version the version
	 * @param licences the licences under which it is used: one
	 * @param server whether the build for a server contains it as well
	 */
	record Component(String name, String version, List<String> licences, boolean server) {

		String licence() {
			return String.join(" and ", this.licences);
		}

	}

}
