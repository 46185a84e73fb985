package org.accordgraph.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A wrong answer is not worth measuring: what the service says is what was computed
 * without a database, or the run ends.
 *
 * @param service the service
 * @param times how many different random values each question is asked with, if there are
 * so many
 */
record Comparison(ServiceWay service, int times) {

	/** As often values are drawn for each that is wanted. */
	private static final int MOST_TRIES = 5;

	void of(Asked asked, RandomGenerator random) throws Exception {
		Collection<Map<String, Object>> compared = different(() -> asked.values().apply(random), Function.identity(),
				this.times);
		int lines = 0;
		int empty = 0;
		for (Map<String, Object> values : compared) {
			List<String> told = asked.truth().told().apply(this.service.rows(asked, values, Measured.MOST_ROWS));
			assertThat(told).as(() -> asked.path() + " " + values)
				.isEqualTo(asked.truth().expected().apply(values).stream().limit(Measured.MOST_ROWS).toList());
			lines += told.size();
			empty += told.isEmpty() ? 1 : 0;
		}
		System.out.printf("Ask: %s: %d different answers compared, %d lines in them, %d without any: all as computed%n",
				asked.name(), compared.size(), lines, empty);
	}

	/**
	 * Draws what differs. There are few hubs, and but one answer to a question without
	 * parameters.
	 * @param draw draws one
	 * @param key by what they differ
	 * @param wanted how many, if there are so many
	 */
	static <T> Collection<T> different(Supplier<T> draw, Function<T, ?> key, int wanted) {
		Map<Object, T> drawn = new LinkedHashMap<>();
		for (int i = 0; i < MOST_TRIES * wanted && drawn.size() < wanted; i++) {
			T one = draw.get();
			drawn.putIfAbsent(key.apply(one), one);
		}
		return drawn.values();
	}

}
