package org.accordgraph.benchmark;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
	static final int MOST_TRIES = 5;

	void of(Asked asked, RandomGenerator random) throws Exception {
		Set<Map<String, Object>> compared = new HashSet<>();
		int lines = 0;
		int empty = 0;
		// There are few hubs, and but one answer to a question without parameters.
		for (int i = 0; i < MOST_TRIES * this.times && compared.size() < this.times; i++) {
			Map<String, Object> values = asked.values().apply(random);
			if (compared.add(values)) {
				List<String> told = asked.truth().told().apply(this.service.rows(asked, values, Measured.MOST_ROWS));
				assertThat(told).as(() -> asked.path() + " " + values)
					.isEqualTo(asked.truth().expected().apply(values).stream().limit(Measured.MOST_ROWS).toList());
				lines += told.size();
				empty += told.isEmpty() ? 1 : 0;
			}
		}
		System.out.printf("Ask: %s: %d different answers compared, %d lines in them, %d without any: all as computed%n",
				asked.name(), compared.size(), lines, empty);
	}

}
