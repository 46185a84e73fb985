package org.accordgraph.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * One client, that asks the same by each way before it asks something else: each way is
 * the first as often as any other. A way that has taken its time is not asked any more,
 * so that a slow one takes none from the others.
 *
 * @param times how often each way is asked at the most
 * @param seconds how long each way may take
 */
record ClosedLoop(int times, double seconds) {

	/** How long each way takes, in each repetition. */
	Map<Way, List<Taken>> ask(int repetitions, Asked asked, List<Way> ways, RandomGenerator random) throws Exception {
		Map<Way, List<Taken>> all = new LinkedHashMap<>();
		for (int i = 0; i < repetitions; i++) {
			loop(asked, ways, random)
				.forEach((way, taken) -> all.computeIfAbsent(way, (each) -> new ArrayList<>()).add(taken));
		}
		return all;
	}

	private Map<Way, Taken> loop(Asked asked, List<Way> ways, RandomGenerator random) throws Exception {
		List<Clock> clocks = ways.stream().map((way) -> new Clock(this.times)).toList();
		long most = (long) (this.seconds * TimeUnit.SECONDS.toNanos(1));
		for (int turn = 0; turn < this.times; turn++) {
			Map<String, Object> values = asked.values().apply(random);
			for (int i = 0; i < ways.size(); i++) {
				int way = (turn + i) % ways.size();
				if (clocks.get(way).all < most) {
					clocks.get(way).time(ways.get(way), asked, values);
				}
			}
		}
		Map<Way, Taken> taken = new LinkedHashMap<>();
		for (int way = 0; way < ways.size(); way++) {
			taken.put(ways.get(way), clocks.get(way).taken());
		}
		return taken;
	}

	private static final class Clock {

		private final long[] nanos;

		private final int[] bytes;

		private int count;

		private long all;

		Clock(int times) {
			this.nanos = new long[times];
			this.bytes = new int[times];
		}

		void time(Way way, Asked asked, Map<String, Object> values) throws Exception {
			long start = System.nanoTime();
			this.bytes[this.count] = way.ask(asked, values);
			this.nanos[this.count] = System.nanoTime() - start;
			this.all += this.nanos[this.count++];
		}

		Taken taken() {
			int[] sizes = Arrays.copyOf(this.bytes, this.count);
			Arrays.sort(sizes);
			return new Taken(Percentiles.of(Arrays.copyOf(this.nanos, this.count)), sizes[this.count / 2]);
		}

	}

	/**
	 * What was measured.
	 *
	 * @param times the times
	 * @param bytes how many bytes an answer has, the median
	 */
	record Taken(Percentiles times, int bytes) {

	}

}
