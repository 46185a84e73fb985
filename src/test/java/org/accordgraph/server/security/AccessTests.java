package org.accordgraph.server.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import org.accordgraph.AccordGraph;
import org.accordgraph.AccordTest;
import org.accordgraph.AnotherService;
import org.accordgraph.support.startup.StartupFailure;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AccordTest
class AccessTests {

	private static final String KEY = "0123456789abcdef:~";

	private static final String[] PATHS = { "/", "/api/questions", "/api/entities/chongqing", "/browser/index.html",
			"/browser-files/style.grass", "/swagger-ui/index.html", "/v3/api-docs", "/actuator/info",
			"/actuator/prometheus", "/js/main.js", "/no/such/path" };

	@LocalServerPort
	int port;

	@Autowired
	Neo4jConnectionDetails database;

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	@Test
	void letsEverybodyReadUntilASettingSaysOtherwise() throws Exception {
		for (String path : PATHS) {
			assertThat(get(this.port, path).statusCode()).as(path).isNotEqualTo(401);
		}
	}

	@Test
	void letsInWhoeverHasTheKeyOrATokenAndNobodyElse() throws Exception {
		try (Provider provider = new Provider();
				AnotherService service = AnotherService.on(this.database, AccordGraph.class, "accord.access.key=" + KEY,
						"accord.import.key=" + AccordTest.IMPORT_KEY, "accord.metrics=true",
						"accord.cors.origins=http://elsewhere.example",
						"spring.security.oauth2.resourceserver.jwt.issuer-uri=" + provider.issuer())) {
			int port = service.port();
			for (String path : PATHS) {
				HttpResponse<String> refused = get(port, path);
				assertThat(refused.statusCode()).as(path).isEqualTo(401);
				assertThat(refused.headers().allValues("WWW-Authenticate"))
					.anyMatch((value) -> value.startsWith("Basic"))
					.anyMatch((value) -> value.startsWith("Bearer"));
				assertThat(refused.headers().firstValue("Content-Type"))
					.hasValueSatisfying((type) -> assertThat(type).startsWith("application/problem+json"));
				assertThat(refused.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
				assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
				assertThat(refused.body()).contains("X-API-Key").doesNotContain(KEY);
				assertThat(get(port, path, "X-API-Key", KEY).statusCode()).as(path).isNotEqualTo(401);
			}
			assertThat(status(port, "Authorization", "Bearer " + KEY)).isEqualTo(200);
			assertThat(status(port, "Authorization", basic("anybody:" + KEY))).isEqualTo(200);
			assertThat(status(port, "Authorization", "Bearer " + provider.token())).isEqualTo(200);
			refusesWhatIsNearlyRight(port, provider);
			needsBothKeysToImport(port);
			asksForNothingWhereNothingIsTold(port);
			assertThat(get(port, "/api/entities/chongqing?unheard-of=1", "X-API-Key", KEY).statusCode()).isEqualTo(400);
			assertThat(get(port, "/actuator/prometheus", "X-API-Key", KEY).body())
				.contains("uri=\"/api/entities/{id}\"")
				.doesNotContain("chongqing", "unheard-of", "MATCH");
		}
	}

	private void refusesWhatIsNearlyRight(int port, Provider provider) throws Exception {
		String shorter = KEY.substring(0, KEY.length() - 1);
		assertThat(status(port, "X-API-Key", shorter)).isEqualTo(401);
		assertThat(status(port, "X-API-Key", KEY + "x")).isEqualTo(401);
		assertThat(status(port, "X-API-Key", "")).isEqualTo(401);
		assertThat(status(port, "Authorization", basic(KEY + ":" + shorter))).isEqualTo(401);
		assertThat(status(port, "Authorization", "Basic %%%")).isEqualTo(401);
		assertThat(status(port, "Authorization", "Bearer")).isEqualTo(401);
		assertThat(status(port, "Authorization", "Bearer a.b.c")).isEqualTo(401);
		assertThat(status(port, "Authorization", "Bearer " + provider.tokenOfAnotherKey())).isEqualTo(401);
		assertThat(status(port, "Authorization", "Bearer " + provider.tokenOfAnotherIssuer())).isEqualTo(401);
		assertThat(get(port, "/api/questions?access_token=" + provider.token()).statusCode()).isEqualTo(401);
		for (String detour : new String[] { "/actuator/health/../info", "/actuator/health/%2e%2e/info",
				"//api/questions", "/api/questions/", "/api;x=y/questions", "/API/questions" }) {
			assertThat(get(port, detour).statusCode()).as(detour).isIn(400, 401);
		}
	}

	private void needsBothKeysToImport(int port) throws Exception {
		String jobs = "/api/import/jobs";
		assertThat(get(port, jobs).statusCode()).isEqualTo(401);
		assertThat(get(port, jobs, "X-Import-Key", AccordTest.IMPORT_KEY).statusCode()).isEqualTo(401);
		HttpResponse<String> refused = get(port, jobs, "X-API-Key", KEY);
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("problem:import-key", "X-Import-Key");
		assertThat(get(port, jobs, "X-API-Key", KEY, "X-Import-Key", AccordTest.IMPORT_KEY).statusCode())
			.isEqualTo(200);
		assertThat(get(port, "/api/questions", "X-Import-Key", AccordTest.IMPORT_KEY).statusCode()).isEqualTo(401);
	}

	/** Without an import key, nothing is compared and nobody may import. */
	@Test
	void refusesEveryImportWhereNoKeyIsSet() throws Exception {
		try (AnotherService service = AnotherService.on(this.database, AccordGraph.class)) {
			for (String sent : new String[] { "", "any" }) {
				HttpResponse<String> refused = get(service.port(), "/api/import/jobs", "X-Import-Key", sent);
				assertThat(refused.statusCode()).isEqualTo(403);
				assertThat(refused.body()).contains("problem:import-disabled", "accord.import.key");
			}
			assertThat(get(service.port(), "/api/import/documents").statusCode()).isEqualTo(200);
			assertThat(get(service.port(), "/v3/api-docs").body()).contains("\"importKey\"");
		}
	}

	private void asksForNothingWhereNothingIsTold(int port) throws Exception {
		assertThat(get(port, "/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
		HttpResponse<String> preflight = this.client
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/questions"))
				.method("OPTIONS", HttpRequest.BodyPublishers.noBody())
				.headers("Origin", "http://elsewhere.example", "Access-Control-Request-Method", "GET",
						"Access-Control-Request-Headers", "x-api-key")
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(preflight.statusCode()).isEqualTo(200);
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers")).hasValue("x-api-key");
	}

	@Test
	void sendsAPersonToTheProviderAndBackToThePage() throws Exception {
		try (Provider provider = new Provider();
				AnotherService service = AnotherService.on(this.database, AccordGraph.class,
						"spring.security.oauth2.client.registration.one.client-id=" + Provider.CLIENT,
						"spring.security.oauth2.client.registration.one.client-secret=secret",
						"spring.security.oauth2.client.registration.one.scope=openid",
						"spring.security.oauth2.client.provider.one.issuer-uri=" + provider.issuer())) {
			int port = service.port();
			assertThat(get(port, "/api/questions").statusCode()).isEqualTo(401);
			String toSignIn = location(get(port, "/?entity=chongqing", "Accept", "text/html"));
			assertThat(toSignIn).endsWith("/oauth2/authorization/one");
			var asked = UriComponentsBuilder.fromUriString(location(get(port, "/oauth2/authorization/one")))
				.build()
				.getQueryParams();
			provider.signsInWith(String.valueOf(asked.getFirst("nonce")));
			String back = location(get(port, "/login/oauth2/code/one?code=any&state=" + asked.getFirst("state")));
			assertThat(back).contains("/?entity=chongqing");
			assertThat(get(port, "/api/questions").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void namesTheSettingForAKeyThatIsTooShortOrHasNoWayIntoAHeader() {
		for (String key : new String[] { "123456789012345", "1234567890123456 7", "12345678901234567钥" }) {
			for (String setting : new String[] { "accord.access.key", "accord.import.key" }) {
				assertThatExceptionOfType(StartupFailure.class)
					.isThrownBy(() -> SharedKey.in(new MockEnvironment().withProperty(setting, key), setting))
					.withMessageContaining(setting + " (" + setting.toUpperCase(Locale.ROOT).replace('.', '_') + ")")
					.withMessageNotContaining("\n")
					.withMessageNotContaining("1234567890");
			}
		}
	}

	@Test
	void warnsWhereOthersCanReachWhatNothingProtects() throws IOException {
		MockEnvironment open = new MockEnvironment();
		MockEnvironment locked = new MockEnvironment().withProperty("accord.access.key", KEY);
		assertThat(new Exposure(address("0.0.0.0"), open).warning()).hasValueSatisfying(
				(line) -> assertThat(line).contains("accord.access.key", "server.address").doesNotContain("\n"));
		assertThat(new Exposure(null, open).warning()).isPresent();
		assertThat(new Exposure(address("127.0.0.1"), open).warning()).isEmpty();
		assertThat(new Exposure(address("0.0.0.0"), locked).warning()).isEmpty();
	}

	private static InetAddress address(String text) throws IOException {
		return InetAddress.getByName(text);
	}

	private int status(int port, String header, String value) throws IOException, InterruptedException {
		return get(port, "/api/questions", header, value).statusCode();
	}

	private HttpResponse<String> get(int port, String path, String... headers)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static String location(HttpResponse<String> response) {
		assertThat(response.statusCode()).isEqualTo(302);
		return response.headers().firstValue("Location").orElseThrow();
	}

	private static String basic(String credentials) {
		return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
	}

}
