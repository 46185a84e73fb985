package org.accordgraph.server.neo4jbrowser;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import org.accordgraph.database.embedded.SignIn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignInCodesTests {

	private static final SignIn PERSON = new SignIn("neo4j", "in a file", "the password");

	private Instant now = Instant.parse("2026-11-29T08:00:00Z");

	private final InstantSource source = () -> this.now;

	private final SignInCodes codes = new SignInCodes(PERSON, clock());

	@Test
	void areGoodOnce() {
		String code = this.codes.issue().orElseThrow();
		assertThat(code).hasSize(32);
		assertThat(this.codes.redeem("x" + code.substring(1))).isEmpty();
		assertThat(this.codes.redeem(code)).contains(PERSON);
		assertThat(this.codes.redeem(code)).isEmpty();
	}

	@Test
	void areGoodForTenMinutes() {
		String early = this.codes.issue().orElseThrow();
		String late = this.codes.issue().orElseThrow();
		this.now = this.now.plusSeconds(600);
		assertThat(this.codes.redeem(early)).contains(PERSON);
		this.now = this.now.plusSeconds(1);
		assertThat(this.codes.redeem(late)).isEmpty();
	}

	@Test
	void areGoodNoMoreAfterFiveWrongOnes() {
		String code = this.codes.issue().orElseThrow();
		for (int i = 0; i < 5; i++) {
			assertThat(this.codes.redeem("wrong " + i)).isEmpty();
		}
		assertThat(this.codes.redeem(code)).isEmpty();
	}

	@Test
	void areNotIssuedForAPasswordThatAPersonSet() {
		assertThat(new SignInCodes(new SignIn("neo4j", "as set", null), clock()).issue()).isEmpty();
		assertThat(new SignInCodes(null, clock()).issue()).isEmpty();
	}

	private Clock clock() {
		return new Clock() {

			@Override
			public Instant instant() {
				return SignInCodesTests.this.source.instant();
			}

			@Override
			public ZoneOffset getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(java.time.ZoneId zone) {
				return this;
			}

		};
	}

}
