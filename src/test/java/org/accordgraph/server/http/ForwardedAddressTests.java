package org.accordgraph.server.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.accordgraph.AccordGraph;
import org.accordgraph.AccordTest;
import org.accordgraph.AnotherService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Links contain the address that the client used, as a trusted proxy reports it. */
@AccordTest
class ForwardedAddressTests {

	private static final String PATH = "/api/agreements/cqcd-2021-auto-cluster";

	private static final String[] FORWARDED = { "X-Forwarded-Host", "graph.example", "X-Forwarded-Proto", "https",
			"X-Forwarded-Port", "8443" };

	@LocalServerPort
	int port;

	@Autowired
	Neo4jConnectionDetails database;

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void isToldByAProxyOnThisMachine() throws Exception {
		assertThat(get(this.port).body()).contains("\"http://localhost:" + this.port + PATH + "\"");
		assertThat(get(this.port, FORWARDED).statusCode()).isEqualTo(421);
		try (AnotherService service = AnotherService.on(this.database, AccordGraph.class,
				"accord.hosts=graph.example")) {
			assertThat(get(service.port(), FORWARDED).body()).contains("\"https://graph.example:8443" + PATH + "\"")
				.doesNotContain("localhost:" + service.port());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "graph.example/x", "a b", "graph.example\"><script>", "http://graph.example",
			"graph.example:port", "graph.example, b d" })
	void isRefusedWhereItCanBeNone(String host) throws Exception {
		HttpResponse<String> refused = get(this.port, "X-Forwarded-Host", host);
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(refused.body()).contains("unreadable-request").doesNotContain(host);
	}

	@Test
	void isNotBelievedOfOthers() throws Exception {
		try (AnotherService service = AnotherService.on(this.database, AccordGraph.class,
				"server.tomcat.remoteip.internal-proxies=192.0.2.1/32")) {
			assertThat(get(service.port(), FORWARDED).body())
				.contains("\"http://localhost:" + service.port() + PATH + "\"")
				.doesNotContain("graph.example");
		}
	}

	private HttpResponse<String> get(int port, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + PATH));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
