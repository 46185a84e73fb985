package org.accordgraph.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.accordgraph.benchmark.ClosedLoop.Taken;

/**
 * How long an answer takes each way, for the driver's ratios: the middle ones of three.
 */
final class OneClient {

	static final int REPETITIONS = 3;

	private static final ClosedLoop LOOP = new ClosedLoop(Integer.getInteger("accord.ask.times", 1000), 0.7);

	private final Table table = new Table("One client, that asks each way in turn", "question", "way", "50 / 90 / 99 %",
			"÷ driver, 50 %", "÷ driver, 99 %", "bytes", "asked");

	/**
	 * Measures.
	 * @param ways of these the second is the driver
	 */
	void measure(Asked asked, List<Way> ways, RandomGenerator random) throws Exception {
		Map<Way, List<Taken>> all = LOOP.ask(REPETITIONS, asked, ways, random);
		List<Taken> driver = all.get(ways.get(1));
		all.forEach((way, taken) -> {
			Taken last = taken.get(REPETITIONS - 1);
			this.table.row(asked.name(), way.name(), last.times(), ratio(taken, driver, 0.5),
					ratio(taken, driver, 0.99), (last.bytes() > 0) ? last.bytes() : "", last.times().count());
		});
	}

	/** What is asked one way only. */
	static Percentiles alone(Asked asked, Way way, RandomGenerator random) throws Exception {
		return LOOP.ask(1, asked, List.of(way), random).get(way).get(0).times();
	}

	private static String ratio(List<Taken> taken, List<Taken> driver, double part) {
		double middle = Percentiles.middle(IntStream.range(0, taken.size())
			.mapToDouble((i) -> taken.get(i).times().millis(part) / driver.get(i).times().millis(part))
			.toArray());
		return String.format(Locale.ROOT, "%.2f", middle);
	}

	Table table() {
		return this.table;
	}

}
