package org.accordgraph.support.problem;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines that clients can cause. */
class OccasionalLogTests {

	private final List<String> lines = new ArrayList<>();

	private long seconds;

	private final OccasionalLog log = new OccasionalLog(() -> this.seconds * 1_000_000_000L);

	@Test
	void isWrittenOnceInTenSecondsForEachKind() {
		for (int i = 0; i < 25; i++) {
			this.seconds = i;
			this.log.write("one", "first", this.lines::add);
		}
		this.log.write("other", "second", this.lines::add);
		assertThat(this.lines).containsExactly("first", "first (and 9 more since the last line)",
				"first (and 9 more since the last line)", "second");
	}

	@Test
	void pretendsNoOtherLine() {
		assertThat(OccasionalLog.line("a\r\nERROR b\u001b[31m\u0000c\u2028d\u0085e")).isEqualTo("a ERROR b [31m c d e");
		assertThat(OccasionalLog.line("x".repeat(1000))).hasSize(201);
	}

}
