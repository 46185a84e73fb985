package org.accordgraph.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.accordgraph.benchmark.ClosedLoop.Taken;

/**
 * How long an answer takes each way; ratios are the middle ones of three.
 */
final class OneClient {

	static final int REPETITIONS = 3;

	private static final ClosedLoop LOOP = new ClosedLoop(Integer.getInteger("accord.ask.times", 1000), 0.7);

	private final Table table = new Table("One client, that asks two or more ways in turn", "question", "way",
			"50 / 90 / 99 %", "beside", "÷, 50 %", "÷, 99 %", "bytes", "asked");

	/**
	 * Measures the service beside the driver, and then what else there is beside the
	 * service.
	 */
	void measure(Asked asked, Way service, Way driver, List<Way> others, RandomGenerator random) throws Exception {
		Map<Way, List<Taken>> two = LOOP.ask(REPETITIONS, asked, List.of(service, driver), random);
		row(asked, service, two, driver);
		row(asked, driver, two, driver);
		if (!others.isEmpty()) {
			Map<Way, List<Taken>> all = LOOP.ask(REPETITIONS, asked,
					Stream.concat(Stream.of(service), others.stream()).toList(), random);
			all.keySet().forEach((way) -> row(asked, way, all, service));
		}
	}

	private void row(Asked asked, Way way, Map<Way, List<Taken>> all, Way beside) {
		List<Taken> taken = all.get(way);
		Taken last = taken.get(REPETITIONS - 1);
		this.table.row(asked.name(), way.name(), last.times(), beside.name(), ratio(taken, all.get(beside), 0.5),
				ratio(taken, all.get(beside), 0.99), (last.bytes() > 0) ? last.bytes() : "", last.times().count());
	}

	/** What is asked one way only, after as much that does not count. */
	static Percentiles alone(Asked asked, Way way, RandomGenerator random) throws Exception {
		return LOOP.ask(2, asked, List.of(way), random).get(way).get(1).times();
	}

	private static String ratio(List<Taken> taken, List<Taken> beside, double part) {
		double middle = Percentiles.middle(IntStream.range(0, taken.size())
			.mapToDouble((i) -> taken.get(i).times().millis(part) / beside.get(i).times().millis(part))
			.toArray());
		return String.format(Locale.ROOT, "%.2f", middle);
	}

	Table table() {
		return this.table;
	}

}
