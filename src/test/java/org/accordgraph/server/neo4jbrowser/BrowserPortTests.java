package org.accordgraph.server.neo4jbrowser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.accordgraph.AccordTest;
import org.accordgraph.support.startup.StartupFailure;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The origin of Neo4j Browser, and what it has in common with that of the API: nothing.
 */
@AccordTest
class BrowserPortTests {

	private static final int TRIES = 60;

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	BrowserPort own;

	@ParameterizedTest
	@ValueSource(strings = { "/browser/index.html", "/browser-files/guide.en.html", "/browser-files/style.grass",
			"/browser-files/images/signatories.png", "/browser-files/sign-in.html", "/browser-files/sign-in.js",
			"/api/questions/favourites.zip" })
	void servesNeo4jBrowserAndWhatBelongsToIt(String path) throws Exception {
		assertThat(get(own(), path).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/questions", "/api/entities/chongqing", "/api/import/documents", "/index.html",
			"/js/main.js", "/swagger-ui/index.html", "/v3/api-docs", "/webjars/cytoscape/dist/cytoscape.esm.min.mjs",
			"/actuator/info", "/browser/../api/questions", "/browser/%2e%2e/api/questions", "/browser;x/index.html",
			"//api/questions", "/browser-files/..%2f..%2fapi/questions", "/api/questions/favourites.zip/" })
	void servesNothingElse(String path) throws Exception {
		assertThat(get(own(), path).statusCode()).isIn(400, 404);
	}

	@Test
	void tradesNoCodeThroughThePortOfTheService() throws Exception {
		HttpResponse<String> sent = this.http
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/browser-files/sign-in"))
				.header("Content-Type", "text/plain")
				.POST(HttpRequest.BodyPublishers.ofString("any"))
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(sent.statusCode()).isEqualTo(307);
	}

	@Test
	void leavesNoInlineScriptToTheOriginOfTheApi() throws Exception {
		for (String path : new String[] { "/", "/api/questions", "/browser/", "/browser/index.html",
				"/browser-files/guide.en.html", "/browser-files/sign-in.html", "/swagger-ui/index.html",
				"/js/main.js" }) {
			assertThat(policy(this.port, path)).as(path)
				.doesNotContainPattern("script-src[^;]*(unsafe|blob:|data:)")
				.doesNotContain("default-src 'unsafe")
				.contains("frame-ancestors 'none'");
		}
		assertThat(policy(own(), "/browser/index.html")).contains("'unsafe-eval'");
		assertThat(policy(own(), "/browser-files/guide.en.html")).doesNotContain("script-src");
		assertThat(policy(own(), "/browser-files/sign-in.html")).contains("script-src 'self';");
	}

	@Test
	void letsNeo4jBrowserConnectToTheDatabaseOnly() {
		assertThat(BrowserFiles.policy(URI.create("bolt://127.0.0.1:7687")))
			.contains("ws://localhost:7687", "ws://127.0.0.1:7687")
			.doesNotContainPattern("connect-src[^;]*(ws:|wss:|http:|https:)[ ;]")
			.doesNotContain("*");
		assertThat(BrowserFiles.policy(URI.create("bolt+s://graph.example"))).contains(" wss://graph.example;")
			.doesNotContain("localhost");
		assertThat(BrowserFiles.policy(URI.create("neo4j://graph.example:7687"))).contains(" ws: wss:;");
	}

	@Test
	void takesAFreePortWhereTheUsualOneIsInUseAndSaysSoWhereTheChosenOneIs() throws Exception {
		try (ServerSocket taken = new ServerSocket(0)) {
			Connector chosen = new BrowserConnector("HTTP/1.1", taken.getLocalPort());
			assertThatExceptionOfType(LifecycleException.class).isThrownBy(() -> started(chosen))
				.withCauseInstanceOf(StartupFailure.class)
				.havingCause()
				.withMessageContaining("accord.browser.port");
			// The usual port, whoever holds it now, and then the one after the usual.
			Connector first = started(new BrowserConnector("HTTP/1.1", null));
			Connector second = started(new BrowserConnector("HTTP/1.1", null));
			try {
				assertThat(second.getLocalPort()).isPositive().isNotEqualTo(first.getLocalPort()).isNotEqualTo(7474);
			}
			finally {
				first.stop();
				first.destroy();
				second.stop();
				second.destroy();
			}
		}
	}

	private static Connector started(Connector connector) throws Exception {
		((BrowserConnector) connector).aim();
		connector.start();
		return connector;
	}

	private String policy(int port, String path) throws IOException, InterruptedException {
		return get(port, path).headers().firstValue("Content-Security-Policy").orElseThrow();
	}

	private int own() {
		return URI.create(this.own.origin("http://localhost")).getPort();
	}

	/** Asks again where the answer is to try later: on a busy machine. */
	private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
		HttpResponse<String> answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
		for (int i = 0; i < TRIES && answer.headers().firstValue("Retry-After").isPresent(); i++) {
			Thread.sleep(1000);
			answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
		}
		return answer;
	}

}
