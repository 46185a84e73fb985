package org.accordgraph.support.temp;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DiskFullTests {

	private static final IOException FULL = new IOException("No space left on device");

	@Test
	void isRecognizedBelowOtherFailures() {
		assertThat(DiskFull.isCauseOf(FULL)).isTrue();
		assertThat(DiskFull.isCauseOf(new IllegalStateException("closed", new UncheckedIOException(FULL)))).isTrue();
	}

	@Test
	void isNoneOfOtherFailures() {
		assertThat(DiskFull.isCauseOf(new IOException("Permission denied"))).isFalse();
		assertThat(DiskFull.isCauseOf(new IOException((String) null))).isFalse();
		assertThat(DiskFull.isCauseOf(new IllegalStateException("No space left for a name"))).isFalse();
	}

	/** Each is the cause of the other, which Java allows. */
	@Test
	void isNotLookedForForever() {
		Exception one = new Exception("one");
		Exception other = new Exception("other", one);
		one.initCause(other);
		assertThat(DiskFull.isCauseOf(one)).isFalse();
	}

}
