package org.accordgraph.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guarantees of the container files: no unnecessary privileges, and no secrets in
 * environment variables.
 */
@SuppressWarnings("unchecked")
class ContainerFilesTests {

	private final Map<String, Object> compose = read();

	/** The schema is the one of the Compose specification: src/test/resources/compose. */
	@Test
	void areOfTheComposeSpecification() throws IOException {
		assertThat(violations(this.compose)).isEmpty();
		Map<String, Object> service = services().get("accord-graph");
		service.put("cap_dropped", List.of("ALL"));
		assertThat(violations(this.compose)).as("a name that is not in the specification").isNotEmpty();
		service.remove("cap_dropped");
		service.put("read_only", "perhaps");
		assertThat(violations(this.compose)).as("a value of another type").isNotEmpty();
	}

	@Test
	void nameWhatTheyUse() {
		services().forEach((name, service) -> {
			assertThat(service.containsKey("image") ^ service.containsKey("build")).as(name).isTrue();
			for (Object secret : (List<Object>) service.getOrDefault("secrets", List.of())) {
				assertThat((Map<String, Object>) this.compose.get("secrets"))
					.containsKey((secret instanceof Map<?, ?> full) ? (String) full.get("source") : (String) secret);
			}
			((Map<String, Object>) service.getOrDefault("depends_on", Map.of())).keySet()
				.forEach((other) -> assertThat(services()).containsKey(other));
		});
		((Map<String, Map<String, String>>) this.compose.get("secrets"))
			.forEach((name, secret) -> assertThat(secret).as(name).containsOnlyKeys("file"));
	}

	@Test
	void giveTheServiceNoRights() {
		Map<String, Object> service = services().get("accord-graph");
		assertThat(service).containsEntry("read_only", true)
			.containsEntry("cap_drop", List.of("ALL"))
			.containsEntry("security_opt", List.of("no-new-privileges:true"))
			.containsKeys("mem_limit", "pids_limit", "restart");
	}

	@Test
	void openPortsToThisMachineOnly() {
		services().forEach((name, service) -> assertThat((List<String>) service.get("ports")).as(name)
			.allMatch((port) -> port.startsWith("127.0.0.1:")));
	}

	@Test
	void putNoSecretIntoAVariable() {
		services().forEach((name, service) -> ((Map<String, Object>) service.get("environment")).keySet()
			.forEach((variable) -> assertThat(variable).as(name)
				.doesNotContainIgnoringCase("password")
				.doesNotContainIgnoringCase("key")
				.doesNotMatch("(?i).*AUTH")));
	}

	@Test
	void runTheServiceAsNobodyInParticular() throws IOException {
		List<String> lines = Files.readAllLines(Path.of("Dockerfile"));
		assertThat(lines).contains("USER 10001").anyMatch((line) -> line.startsWith("HEALTHCHECK "));
		Set<String> images = new TreeSet<>();
		lines.stream().filter((line) -> line.startsWith("FROM ")).forEach((line) -> images.add(line.split(" ")[1]));
		assertThat(images).as("each can be pinned to a digest").containsExactly("${JRE_IMAGE}", "${MAVEN_IMAGE}");
	}

	private static List<String> violations(Map<String, Object> file) throws IOException {
		// An identifier of an earlier draft, which the validator takes for an assertion.
		String text = Files.readString(Path.of("src/test/resources/compose/compose-spec.json"))
			.replaceAll("\"id\": *\"[^\"]*\", *", "");
		Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09).getSchema(text);
		return schema.validate(JsonMapper.shared().<JsonNode>valueToTree(file)).stream().map(String::valueOf).toList();
	}

	private Map<String, Map<String, Object>> services() {
		return (Map<String, Map<String, Object>>) this.compose.get("services");
	}

	private static Map<String, Object> read() {
		try {
			return new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
