package org.accordgraph.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A wrong answer is not worth measuring: what the service and its peers say is what was
 * computed without a database, or the run ends.
 *
 * @param service the service
 * @param times how many different random values each question is asked with, if there are
 * so many
 */
record Comparison(ServiceWay service, int times) {

	/** As often values are drawn for each that is wanted. */
	private static final int MOST_TRIES = 5;

	void of(Asked asked, RandomGenerator random) throws Exception {
		of(asked, this.service, random);
	}

	/** Compares the answers of a peer; most of them also with the service's. */
	void of(Asked asked, Peer peer, RandomGenerator random) throws Exception {
		of(asked, (Answers) peer, random);
		if (peer.hasRowsOfTheService(asked)) {
			for (Map<String, Object> values : different(() -> asked.values().apply(random), Function.identity(),
					this.times)) {
				same(asked, peer, values);
			}
			System.out.printf("Ask: %s, %s: the rows of the service in all columns%n", asked.name(), peer.name());
		}
	}

	/** What only one of them has is not compared, such as the path. */
	private void same(Asked asked, Peer peer, Map<String, Object> values) throws Exception {
		JsonNode told = peer.rows(asked, values, ServiceWay.ROWS);
		JsonNode rows = this.service.rows(asked, values, ServiceWay.ROWS);
		assertThat(told).as(() -> peer.name() + ", " + asked.path() + " " + values).hasSameSizeAs(rows);
		for (int i = 0; i < told.size(); i++) {
			JsonNode row = rows.get(i);
			told.get(i)
				.properties()
				.forEach((column) -> assertThat(Truth.text(column.getValue()))
					.as(() -> String.join(", ", peer.name(), asked.path(), values.toString(), column.getKey()))
					.isEqualTo(Truth.text(row.get(column.getKey()))));
		}
	}

	private void of(Asked asked, Answers answers, RandomGenerator random) throws Exception {
		Collection<Map<String, Object>> compared = different(() -> asked.values().apply(random), Function.identity(),
				this.times);
		int lines = 0;
		int empty = 0;
		for (Map<String, Object> values : compared) {
			List<String> told = asked.truth().told().apply(answers.rows(asked, values, Measured.MOST_ROWS));
			assertThat(told).as(() -> answers.name() + ", " + asked.path() + " " + values)
				.isEqualTo(asked.truth().expected().apply(values).stream().limit(Measured.MOST_ROWS).toList());
			lines += told.size();
			empty += told.isEmpty() ? 1 : 0;
		}
		System.out.printf(
				"Ask: %s, %s: %d different answers compared, %d lines in them, %d without any: all as computed%n",
				asked.name(), answers.name(), compared.size(), lines, empty);
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
