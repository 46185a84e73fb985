package org.accordgraph.server.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class WrongKeysTests {

	private final WrongKeys wrong = new WrongKeys();

	@Test
	void slowWhoeverGuesses() throws Exception {
		for (int i = 0; i < WrongKeys.PER_MINUTE; i++) {
			assertThat(status("10.0.0.1", "X-Import-Key")).isEqualTo(200);
			this.wrong.count(request("10.0.0.1", "X-Import-Key"));
		}
		for (String header : new String[] { "X-Import-Key", "X-API-Key", "Authorization" }) {
			MockHttpServletResponse refused = ask("10.0.0.1", header);
			assertThat(refused.getStatus()).isEqualTo(429);
			assertThat(refused.getHeader("Retry-After")).isEqualTo("7");
			assertThat(refused.getContentAsString()).contains("too-many-wrong-keys").doesNotContain("guess");
		}
	}

	@Test
	void leaveOthersAloneAndWhoeverSendsNone() throws Exception {
		for (int i = 0; i < WrongKeys.PER_MINUTE; i++) {
			this.wrong.count(request("10.0.0.1", "X-API-Key"));
		}
		assertThat(status("10.0.0.2", "X-API-Key")).isEqualTo(200);
		assertThat(status("10.0.0.1", "Accept")).isEqualTo(200);
	}

	private int status(String address, String header) throws ServletException, IOException {
		return ask(address, header).getStatus();
	}

	private MockHttpServletResponse ask(String address, String header) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.wrong.doFilter(request(address, header), response, new MockFilterChain());
		return response;
	}

	private static MockHttpServletRequest request(String address, String header) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/import/jobs");
		request.setRemoteAddr(address);
		request.addHeader(header, "guess");
		return request;
	}

}
