package org.accordgraph.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.accordgraph.AccordTest;
import org.accordgraph.OtherTools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tools of other people read the API description: a linter finds nothing, and clients in
 * TypeScript and Python, generated from it, make a round trip.
 */
@AccordTest
@Tag("drill")
class GeneratedClientTests {

	private static final String GENERATOR = "org.openapitools:openapi-generator-cli:7.25.0";

	@LocalServerPort
	int port;

	private OtherTools tools;

	@BeforeEach
	void fetchTheDescription() throws Exception {
		this.tools = OtherTools.in("clients");
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

	@Test
	void aGeneratedTypeScriptClientMakesARoundTrip() throws Exception {
		this.tools.npm();
		this.tools.succeed("npx", "--no-install", "openapi-typescript", "api.json", "--output", "api.ts");
		this.tools.succeed("npx", "--no-install", "tsc", "--target", "es2022", "--module", "esnext",
				"--moduleResolution", "bundler", "--strict", "--skipLibCheck", "--outDir", "compiled", "round-trip.ts");
		assertThat(this.tools.succeed("node", "compiled/round-trip.js", service(), AccordTest.IMPORT_KEY))
			.contains("round trip done");
	}

	@Test
	void aGeneratedPythonClientMakesARoundTrip() throws Exception {
		String python = this.tools.python();
		String generator = this.tools.jar(GENERATOR, "openapi-generator.jar").toString();
		this.tools.succeed(OtherTools.java(), "-jar", generator, "generate", "--generator-name", "python",
				"--input-spec", "api.json", "--output", ".", "--additional-properties", "packageName=accord_client",
				"--global-property",
				"apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false");
		assertThat(this.tools.succeed(python, "round-trip.py", service(), AccordTest.IMPORT_KEY))
			.contains("round trip done");
	}

	private String service() {
		return "http://localhost:" + this.port;
	}

}
