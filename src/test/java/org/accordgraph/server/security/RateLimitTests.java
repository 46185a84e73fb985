package org.accordgraph.server.security;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.accordgraph.AccordGraph;
import org.accordgraph.AccordTest;
import org.accordgraph.AnotherService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@AccordTest
class RateLimitTests {

	@LocalServerPort
	int port;

	@Autowired
	Neo4jConnectionDetails database;

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void isOffUntilASettingAsksForIt() throws Exception {
		for (int i = 0; i < 30; i++) {
			assertThat(get(this.port, "/api/questions/no/such", "10.0.0.1").statusCode()).isEqualTo(404);
		}
	}

	@Test
	void tellsWhoeverAsksTooMuchWhenToComeAgain() throws Exception {
		try (AnotherService service = AnotherService.on(this.database, AccordGraph.class,
				"accord.access.requests-per-minute=5")) {
			for (int i = 0; i < 5; i++) {
				assertThat(get(service.port(), "/api/agreements", "10.0.0." + i).statusCode()).isEqualTo(200);
			}
			// A client that claims another address is still the same client.
			HttpResponse<String> refused = get(service.port(), "/api/agreements", "10.0.0.99");
			assertThat(refused.statusCode()).isEqualTo(429);
			assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 13);
			assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
				.startsWith("application/problem+json");
			assertThat(refused.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
			assertThat(refused.body()).contains("5 requests per minute");
			assertThat(get(service.port(), "/", "10.0.0.1").statusCode()).isEqualTo(200);
			assertThat(get(service.port(), "/actuator/health/liveness", "10.0.0.1").statusCode()).isEqualTo(200);
		}
	}

	private HttpResponse<String> get(int port, String path, String forwardedFor) throws Exception {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
			.header("X-Forwarded-For", forwardedFor)
			.build(), HttpResponse.BodyHandlers.ofString());
	}

}
