package org.accordgraph.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A wrong answer is not worth measuring: what the service says is what was computed
 * without a database, or the run ends.
 *
 * @param service the service
 * @param times how many random values each question is asked with
 */
record Comparison(ServiceWay service, int times) {

	void of(Asked asked, RandomGenerator random) throws Exception {
		// There are few hubs, and an answer about one may take a second to compute.
		Map<Map<String, Object>, List<String>> known = new HashMap<>();
		int lines = 0;
		int empty = 0;
		int count = 0;
		while (count < this.times) {
			Map<String, Object> values = asked.values().apply(random);
			List<String> expected = known.computeIfAbsent(values,
					(any) -> asked.truth().expected().apply(any).stream().limit(Measured.MOST_ROWS).toList());
			List<String> told = asked.truth().told().apply(this.service.rows(asked, values, Measured.MOST_ROWS));
			assertThat(told).as(() -> asked.path() + " " + values).isEqualTo(expected);
			lines += told.size();
			empty += told.isEmpty() ? 1 : 0;
			count++;
			if (values.isEmpty()) {
				// There is but one answer.
				break;
			}
		}
		System.out.printf("Ask: %s: %d answers compared, %d lines in them, %d without any: all as computed%n",
				asked.name(), count, lines, empty);
	}

}
