package org.accordgraph.server.explorer;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AccordTest
class ExplorerFilesTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void givesAPersonTheExplorerAndNeo4jBrowserItsDiscoveryDocument() {
		assertThat(this.mvc.get().uri("/").accept("text/html,application/xhtml+xml,*/*;q=0.8")).hasStatusOk()
			.hasForwardedUrl("/index.html")
			.headers()
			.hasValue(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		assertThat(this.mvc.get().uri("/").accept(MediaType.APPLICATION_JSON)).hasStatusOk()
			.bodyJson()
			.hasPath("$.bolt_direct");
		assertThat(this.mvc.get().uri("/")).hasStatusOk().bodyJson().hasPath("$.bolt_direct");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/index.html", "/js/main.js", "/css/base.css", "/webjars/cytoscape/dist/cytoscape.min.js" })
	void lastsWithoutOthersServers(String file) {
		assertThat(this.mvc.get().uri(file)).hasStatusOk()
			.headers()
			.hasHeaderSatisfying("Content-Security-Policy",
					(policy) -> assertThat(policy.get(0))
						.contains("default-src 'self'", "script-src 'self'", "style-src 'self'",
								"frame-ancestors 'none'")
						.doesNotContain("unsafe"));
	}

}
