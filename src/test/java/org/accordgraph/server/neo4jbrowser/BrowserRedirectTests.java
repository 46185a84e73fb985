package org.accordgraph.browser;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AccordTest
class BrowserPageTests {

	@Autowired
	MockMvcTester http;

	@Test
	void opensTheGuideInThePersonsLanguage() {
		assertThat(opened("http://localhost:8080", "zh-CN,zh;q=0.9,en;q=0.8"))
			.startsWith("http://localhost:8080/browser/?dbms=bolt://neo4j@127.0.0.1:")
			.endsWith("&cmd=play&arg=http://localhost:8080/browser-files/guide.zh.html");
		assertThat(opened("http://localhost:8080", "de,en;q=0.5")).endsWith("guide.en.html");
		assertThat(opened("http://localhost:8080", "no such list;")).endsWith("guide.en.html");
	}

	@Test
	void playsFromLocalhostOnlyBecauseNeo4jBrowserDoes() {
		assertThat(opened("http://127.0.0.1:8080", "en")).startsWith("http://localhost:8080/browser/")
			.endsWith("&cmd=play&arg=http://localhost:8080/browser-files/guide.en.html");
		assertThat(opened("https://graph.example:8443", "en")).startsWith("https://graph.example:8443/browser/")
			.endsWith("&cmd=edit&arg=:play https://graph.example:8443/browser-files/guide.en.html");
	}

	@Test
	void leavesLinksAsTheyAre() {
		assertThat(this.http.get().uri("/browser/?cmd=edit&arg=RETURN%201")).hasStatusOk()
			.hasForwardedUrl("/browser/index.html");
	}

	@Test
	void letsNeo4jBrowserOfAServerLoadStyleAndGuide() {
		for (String file : new String[] { "style.grass", "guide.en.html", "guide.zh.html", "images/signatories.png" }) {
			assertThat(
					this.http.get().uri("/browser-files/" + file).header(HttpHeaders.ORIGIN, "http://localhost:7474"))
				.hasStatusOk()
				.hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		}
		// It asks for guides with these headers.
		assertThat(this.http.options()
			.uri("/browser-files/guide.en.html")
			.header(HttpHeaders.ORIGIN, "http://localhost:7474")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "cache-control,pragma")).hasStatusOk()
			.hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "cache-control, pragma");
	}

	@Test
	void tellsNobodyThePassword() {
		assertThat(this.http.get().uri("/").accept("application/json")).hasStatusOk()
			.bodyText()
			.doesNotContainIgnoringCase("password");
	}

	private String opened(String service, String languages) {
		String location = this.http.get()
			.uri(URI.create(service + "/browser/"))
			.header(HttpHeaders.ACCEPT_LANGUAGE, languages)
			.exchange()
			.getResponse()
			.getHeader(HttpHeaders.LOCATION);
		return URLDecoder.decode(String.valueOf(location), StandardCharsets.UTF_8);
	}

}
