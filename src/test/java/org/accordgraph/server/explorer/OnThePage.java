package org.accordgraph.server.explorer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Verifies after each test that the page logged no errors and sent no requests to other
 * hosts.
 */
@Tag("browser")
abstract class OnThePage {

	static final String MARKET = "integrated-technology-trading-market";

	/** Shared by all tests of a class; each test starts as a first-time user. */
	private static @Nullable Chromium shared;

	@LocalServerPort
	int port;

	Chromium page;

	@AfterEach
	void complainsOfNothingAndAsksNobodyElse() {
		if (this.page != null) {
			assertThat(this.page.complaints()).isEmpty();
			assertThat(this.page.hosts()).containsOnly("http://localhost:" + this.port);
		}
	}

	@AfterAll
	static void quit() {
		if (shared != null) {
			shared.close();
			shared = null;
		}
	}

	void visit(String hash, String language) {
		if (shared == null) {
			shared = Chromium.start();
		}
		this.page = shared;
		this.page.forget(this.port, language);
		this.page.visit(hash);
	}

}
