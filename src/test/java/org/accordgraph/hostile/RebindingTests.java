package org.accordgraph.hostile;

import java.io.IOException;
import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page in the analyst's browser tries to read the graph: from another origin, and from
 * its own after its name was rebound to this machine.
 */
@AccordTest
class RebindingTests {

	private static final String EXPORT = "/api/export/cqcd-2021?format=zip";

	private static final String EVIL = "Origin: https://evil.example";

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/api/questions", EXPORT, "/api/import/documents", "/browser/",
			"/browser-files/guide.en.html", "/v3/api-docs", "/swagger-ui/index.html", "/css/base.css", "/nothing",
			"/actuator/info" })
	void isNoHostOfThisService(String path) throws IOException {
		for (String host : List.of("evil.example", "evil.example:" + this.port, "127.0.0.1.evil.example",
				"evil.localhost.example")) {
			Wire.Answer answer = ask("GET", path, "Host: " + host);
			assertThat(answer.status()).as(host).isEqualTo(421);
			assertThat(answer.header("content-type")).startsWith("application/problem+json");
			assertThat(answer.body()).contains("accord.hosts").doesNotContain("evil");
		}
		Wire.Answer disguised = ask("GET", path, "Host: evil.example", "X-Forwarded-Host: localhost");
		assertThat(disguised.status()).as("as a proxy would ask").isEqualTo(421);
		Wire.Answer whole = ask("GET", "http://evil.example" + path);
		assertThat(whole.status()).as("absolute address").isIn(400, 421);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/questions", EXPORT, "/api/import/documents", "/api/agreements" })
	void isRefusedFromAnotherOrigin(String path) throws IOException {
		Wire.Answer answer = ask("GET", path, EVIL);
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.header("access-control-allow-origin")).isEmpty();
		assertThat(answer.body()).contains("accord.cors.origins");
		assertThat(ask("GET", path).header("access-control-allow-origin")).isEmpty();
		assertThat(ask("GET", path).header("cross-origin-resource-policy")).isEqualTo("same-origin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/import?name=a.zip&by=me", "/api/questions", "/browser-files/sign-in" })
	void getsNoLeaveToSendTheKey(String path) throws IOException {
		Wire.Answer preflight = ask("OPTIONS", path, EVIL, "Access-Control-Request-Method: POST",
				"Access-Control-Request-Headers: X-Import-Key, Content-Type");
		assertThat(preflight.status()).isEqualTo(403);
		assertThat(preflight.header("access-control-allow-headers")).isEmpty();
		Wire.Answer sent = ask("POST", path, EVIL, "Content-Type: text/plain", "Content-Length: 0",
				"X-Import-Key: " + AccordTest.IMPORT_KEY);
		assertThat(sent.status()).isIn(403, 405);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/questions", "/browser-files/style.grass", "/" })
	void getsNoWayIntoThePrivateNetwork(String path) throws IOException {
		Wire.Answer answer = ask("OPTIONS", path, EVIL, "Access-Control-Request-Method: GET",
				"Access-Control-Request-Private-Network: true");
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.header("access-control-allow-private-network")).isEmpty();
	}

	private Wire.Answer ask(String method, String path, String... headers) throws IOException {
		try (Wire wire = new Wire(this.port)) {
			return wire.ask(method, path, List.of(headers));
		}
	}

}
