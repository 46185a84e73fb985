package org.accordgraph.server.http;

import java.net.URI;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The mapping of paths to endpoints. */
@AccordTest
class EndpointPathTests {

	private static final String QUESTION = "/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1";

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/api/questions", "/api/%71uestions", "/api/quest%69ons" })
	void findAnEndpointHoweverItsPathIsWritten(String path) {
		assertThat(this.mvc.get().uri(URI.create(path + QUESTION))).hasStatusOk();
	}

	@Test
	void stillTellWhatElseAPathTakes() {
		assertThat(this.mvc.post().uri("/api/questions" + QUESTION)).hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
			.headers()
			.hasValue(HttpHeaders.ALLOW, "GET");
		assertThat(this.mvc.get().uri("/api/questionsx" + QUESTION)).hasStatus(HttpStatus.NOT_FOUND);
	}

}
