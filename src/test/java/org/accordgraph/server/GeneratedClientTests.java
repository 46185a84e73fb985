package org.accordgraph.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.accordgraph.OtherTools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Tools of other people read the API description: a linter finds nothing, and the clients
 * in TypeScript and Python that the build generates from it make a round trip.
 */
@AccordTest
@Tag("drill")
class GeneratedClientTests {

	private static final Path CLIENTS = Path.of("target/clients").toAbsolutePath();

	private static final Path DESCRIPTION = Path.of(System.getProperty("accord.distribution", ""))
		.resolve("openapi.json");

	/**
	 * What the generator writes in place of missing settings, and names that it made up.
	 */
	private static final String LEFTOVERS = "GIT_USER_ID|GIT_REPO_ID|OpenAPI-Generator|OpenAPI Generator Community"
			+ "|team@openapitools|YOUR[ _]|http://localhost\\b(?!:8080)";

	@LocalServerPort
	int port;

	private OtherTools tools;

	@BeforeEach
	void fetchTheDescription() throws Exception {
		this.tools = OtherTools.in("api-clients");
		HttpResponse<?> description = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(service() + "/v3/api-docs")).build(),
					HttpResponse.BodyHandlers.ofFile(this.tools.file("api.json")));
		assertThat(description.statusCode()).isEqualTo(200);
	}

	@Test
	void aLinterFindsNeitherErrorsNorWarnings() throws Exception {
		this.tools.npm();
		this.tools.succeed("npx", "--no-install", "spectral", "lint", "api.json", "--ruleset", "spectral.yaml",
				"--fail-severity", "warn", "--format", "text");
	}

	/** The servers of a description are those of whom it is asked. */
	@Test
	void theDistributionHasTheDescriptionThatItsServiceGives() throws Exception {
		assumeTrue(Files.exists(DESCRIPTION), "Skipped: the build made no distribution.");
		JsonNode shipped = JsonMapper.shared().readTree(DESCRIPTION);
		JsonNode served = JsonMapper.shared().readTree(this.tools.file("api.json"));
		assertThat(shipped.at("/servers/0/url").asString()).isEqualTo("/");
		assertThat(shipped.get("paths")).isEqualTo(served.get("paths"));
		assertThat(shipped.get("components")).isEqualTo(served.get("components"));
		assertThat(shipped.get("info")).isEqualTo(served.get("info"));
	}

	@Test
	void theClientInTypeScriptMakesARoundTrip() throws Exception {
		Path client = client("typescript");
		this.tools.npm();
		this.tools.succeed("npx", "--no-install", "tsc", "--project", client.toString());
		Path installed = this.tools.file("node_modules/accord-graph-client");
		Files.deleteIfExists(installed);
		Files.createSymbolicLink(installed, client);
		this.tools.succeed("npx", "--no-install", "tsc", "--target", "es2022", "--module", "nodenext", "--strict",
				"--outDir", "compiled", "round-trip.ts");
		assertThat(this.tools.succeed("node", "compiled/round-trip.js", service(), AccordTest.IMPORT_KEY))
			.contains("round trip done");
	}

	@Test
	void theClientInPythonMakesARoundTrip() throws Exception {
		Path client = client("python");
		String python = this.tools.python();
		this.tools.succeed(python, "-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps",
				"--no-build-isolation", client.toString());
		assertThat(this.tools.succeed(python, "-c",
				"import accord_client, pathlib; print((pathlib.Path(accord_client.__file__).parent / 'py.typed').exists())"))
			.contains("True");
		assertThat(this.tools.succeed(python, "round-trip.py", service(), AccordTest.IMPORT_KEY))
			.contains("round trip done");
	}

	@Test
	void theClientsHaveNothingThatTheGeneratorLeftBehind() throws Exception {
		List<String> wrong = new ArrayList<>();
		for (Path client : List.of(client("typescript"), client("python"))) {
			assertThat(client.resolve("LICENSE")).hasSameTextualContentAs(Path.of("LICENSE"));
			try (Stream<Path> files = Files.walk(client)) {
				for (Path file : files.filter(Files::isRegularFile)
					.filter((file) -> isGenerated(client.relativize(file)))
					.toList()) {
					String name = client.relativize(file).toString();
					if (name.matches("\\..*|git_push\\.sh|.*(200_?[Rr]esponse|[Aa]ll_?[Oo]f|_?[Ii]nner\\b|_?1\\.).*")
							|| Files.readString(file).matches("(?s).*(" + LEFTOVERS + ").*")) {
						wrong.add(name);
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	/** Not what compiling and installing them added. */
	private static boolean isGenerated(Path file) {
		return !file.toString().matches("(.*/)?(dist|build|node_modules|[^/]*\\.egg-info)/.*");
	}

	private static Path client(String language) throws IOException {
		Path client = CLIENTS.resolve(language);
		assumeTrue(Files.exists(client), "Skipped: the build generated no clients, because it made no distribution.");
		return client;
	}

	private String service() {
		return "http://localhost:" + this.port;
	}

}
