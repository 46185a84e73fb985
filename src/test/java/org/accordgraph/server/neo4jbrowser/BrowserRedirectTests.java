package org.accordgraph.server.neo4jbrowser;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AccordTest
class BrowserRedirectTests {

	@Autowired
	MockMvcTester http;

	@Autowired
	BrowserPort port;

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
		assertThat(this.http.get().uri("/browser/?cmd=edit&arg=RETURN%201").with(throughItsPort())).hasStatusOk()
			.hasForwardedUrl("/browser/index.html");
	}

	/** Links in answers lead to the port of the service. */
	@ParameterizedTest
	@ValueSource(strings = { "/browser/", "/browser/?cmd=edit&arg=RETURN%201", "/browser/index.html",
			"/browser-files/sign-in.html" })
	void redirectsFromThePortOfTheService(String path) {
		String browser = this.port.origin("http://graph.example:8080");
		assertThat(browser).startsWith("http://graph.example:").doesNotEndWith(":8080");
		assertThat(this.http.get().uri(URI.create("http://graph.example:8080" + path)))
			.hasStatus(HttpStatus.TEMPORARY_REDIRECT)
			.hasHeader(HttpHeaders.LOCATION, browser + path);
	}

	@Test
	void letsNeo4jBrowserOfAServerLoadStyleAndGuide() {
		for (String file : new String[] { "style.grass", "guide.en.html", "guide.zh.html", "images/signatories.png" }) {
			assertThat(
					this.http.get().uri("/browser-files/" + file).header(HttpHeaders.ORIGIN, "http://localhost:7474"))
				.hasStatusOk()
				.hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		}
		// Neo4j Browser requests guides with these headers.
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
			.with(throughItsPort())
			.header(HttpHeaders.ACCEPT_LANGUAGE, languages)
			.exchange()
			.getResponse()
			.getHeader(HttpHeaders.LOCATION);
		return URLDecoder.decode(String.valueOf(location), StandardCharsets.UTF_8);
	}

	private RequestPostProcessor throughItsPort() {
		return (request) -> {
			request.setLocalPort(URI.create(this.port.origin("http://localhost")).getPort());
			return request;
		};
	}

}
