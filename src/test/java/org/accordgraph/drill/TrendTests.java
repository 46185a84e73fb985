package org.accordgraph.drill;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrendTests {

	@Test
	void seesALeak() {
		assertThat(Trend.of(LongStream.range(0, 60).map((i) -> 100_000 + i * 1_000).boxed().toList()).grows(0.1, 10))
			.isTrue();
		assertThat(Trend.of(LongStream.range(0, 60).map((i) -> 40 + i).boxed().toList()).grows(0.1, 10)).isTrue();
	}

	@Test
	void doesNotTakeFillingCachesAndNoiseForOne() {
		assertThat(Trend
			.of(LongStream.range(0, 60).map((i) -> Math.min(i, 10) * 10_000 + 100_000 + i % 3 * 2_000).boxed().toList())
			.grows(0.1, 10)).isFalse();
		assertThat(Trend.of(List.of(40L, 44L, 39L, 45L, 41L, 40L, 44L, 42L)).grows(0.1, 10)).isFalse();
	}

}
