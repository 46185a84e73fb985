package org.accordgraph.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * As many clients as there are connections; each asks as soon as it was answered.
 *
 * @param connections how many clients
 * @param seconds how long
 * @param most how many answers each gets at most
 */
record Throughput(int connections, double seconds, int most) {

	Throughput(int connections, double seconds) {
		this(connections, seconds, Integer.MAX_VALUE);
	}

	/** How many answers a second. */
	double of(Asked asked, Way way) throws Exception {
		ExecutorService clients = Executors.newFixedThreadPool(this.connections);
		try {
			long start = System.nanoTime();
			long end = start + (long) (this.seconds * TimeUnit.SECONDS.toNanos(1));
			List<Future<Integer>> counts = new ArrayList<>();
			for (int i = 0; i < this.connections; i++) {
				SplittableRandom random = new SplittableRandom(i);
				counts.add(clients.submit(() -> {
					int count = 0;
					while (System.nanoTime() < end && count < this.most) {
						way.ask(asked, asked.values().apply(random));
						count++;
					}
					return count;
				}));
			}
			int all = 0;
			for (Future<Integer> count : counts) {
				all += count.get();
			}
			// A slow answer ends later than it was to.
			return all * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - start);
		}
		finally {
			clients.shutdown();
		}
	}

}
