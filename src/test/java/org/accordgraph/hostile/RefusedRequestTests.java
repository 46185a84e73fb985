package org.accordgraph.hostile;

import java.io.IOException;
import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that are rejected before they reach a controller. */
@AccordTest
class RefusedRequestTests {

	@LocalServerPort
	int port;

	@Test
	void saysHowToSendChineseInAnAddress() throws IOException {
		Wire.Answer answer = ask("GET", "/api/search?q=" + Payload.utf8("重庆"));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("content-type")).startsWith("application/problem+json");
		assertThat(answer.body()).contains("percent-encode", "%E9%87%8D", "--data-urlencode");
		assertThat(ask("GET", "/api/search?q=%E9%87%8D%E5%BA%86").status()).isEqualTo(200);
	}

	@Test
	void takesWhatBrowsersDoNotEncode() throws IOException {
		assertThat(ask("GET", "/api/search?q=[a|b]{c}^`").status()).isEqualTo(200);
	}

	@Test
	void refusesWhatIsTooLong() throws IOException {
		assertThat(ask("GET", "/api/search?q=" + "a".repeat(17_000)).body()).contains("16 KB");
		assertThat(ask("GET", "/api/questions", "X-Any: " + "a".repeat(17_000)).body()).contains("16 KB");
		assertThat(ask("GET", "/api/questions?" + "a=1&".repeat(101)).status()).isEqualTo(400);
	}

	@Test
	void refusesMoreThanAHundredLanguages() throws IOException {
		assertThat(ask("GET", "/api/questions", "Accept-Language: " + "en,".repeat(99) + "zh").status()).isEqualTo(200);
		Wire.Answer answer = ask("GET", "/api/questions", "Accept-Language: " + "en,".repeat(200) + "zh");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body()).contains("unreadable-request");
	}

	@Test
	void readsNoBody() throws IOException {
		for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
			Wire.Answer answer = ask(method, "/api/questions", "Content-Type: application/x-www-form-urlencoded",
					"Content-Length: 100000000");
			assertThat(answer.status()).as(method).isEqualTo(405);
			assertThat(answer.header("allow")).contains("GET").doesNotContain(method);
		}
	}

	@Test
	void knowsHeadAndOptionsAndNoTrace() throws IOException {
		assertThat(ask("HEAD", "/api/questions").status()).isEqualTo(200);
		assertThat(ask("OPTIONS", "/api/questions").header("allow")).isEqualTo("GET,HEAD,OPTIONS");
		Wire.Answer trace = ask("TRACE", "/api/questions", "Cookie: secret=1");
		assertThat(trace.status()).isEqualTo(405);
		assertThat(trace.body()).doesNotContain("secret");
	}

	@Test
	void showsNothingOfTheInsideAtTheActuator() throws IOException {
		assertThat(ask("GET", "/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
		assertThat(ask("GET", "/actuator/health").body()).doesNotContain("components", "details");
		assertThat(ask("GET", "/actuator/info").body()).isEqualTo("{}");
		for (String closed : List.of("", "/env", "/beans", "/heapdump", "/loggers", "/metrics", "/prometheus",
				"/configprops", "/mappings", "/threaddump", "/shutdown", "/conditions")) {
			assertThat(ask("GET", "/actuator" + closed).status()).as(closed).isEqualTo(404);
		}
	}

	@Test
	void doesNotTellWhatServesIt() throws IOException {
		for (String path : List.of("/", "/api/questions", "/no/such/path", "/%", "/error", "/swagger-ui/index.html")) {
			Wire.Answer answer = ask("GET", path, "Accept: text/html");
			assertThat(answer.header("server") + answer.header("x-powered-by")).as(path).isEmpty();
			assertThat(answer.body()).as(path).doesNotContainIgnoringCase("tomcat").doesNotContain("Whitelabel");
		}
	}

	private Wire.Answer ask(String method, String target, String... headers) throws IOException {
		try (Wire wire = new Wire(this.port)) {
			return wire.ask(method, target, List.of(headers));
		}
	}

}
