package org.accordgraph.explorer;

import org.junit.jupiter.api.AfterEach;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Each test leaves a page that complained of nothing and asked nobody else. */
abstract class OnThePage {

	static final String MARKET = "integrated-technology-trading-market";

	@LocalServerPort
	int port;

	Chromium page;

	@AfterEach
	void complainsOfNothingAndAsksNobodyElse() {
		if (this.page != null) {
			try (Chromium seen = this.page) {
				assertThat(seen.complaints()).isEmpty();
				assertThat(seen.hosts()).containsOnly("http://localhost:" + this.port);
			}
		}
	}

	void visit(String hash, String language) {
		this.page = Chromium.open(this.port, language);
		this.page.visit(hash);
	}

}
