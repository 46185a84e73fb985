package org.accordgraph.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests come at fixed moments, whether those before are answered or not, and the time
 * of each counts from its moment: who has to wait for a connection waits, too.
 *
 * @param connections how many connections there are
 * @param perSecond how many requests come a second, at equal distances
 * @param seconds how long
 */
record SteadyRate(int connections, double perSecond, double seconds) {

	/** Closer to its moment a client does not sleep. */
	private static final long AWAKE_NANOS = 100_000;

	Percentiles of(Asked asked, Way way) throws Exception {
		long[] nanos = new long[Math.max(1, (int) (this.perSecond * this.seconds))];
		AtomicInteger next = new AtomicInteger();
		long start = System.nanoTime();
		ExecutorService clients = Executors.newFixedThreadPool(this.connections);
		try {
			List<Future<?>> all = new ArrayList<>();
			for (int i = 0; i < this.connections; i++) {
				SplittableRandom random = new SplittableRandom(i);
				all.add(clients.submit(() -> {
					for (int request = next.getAndIncrement(); request < nanos.length; request = next
						.getAndIncrement()) {
						long planned = start + (long) (request / this.perSecond * TimeUnit.SECONDS.toNanos(1));
						await(planned);
						way.ask(asked, asked.values().apply(random));
						nanos[request] = System.nanoTime() - planned;
					}
					return null;
				}));
			}
			for (Future<?> each : all) {
				each.get();
			}
		}
		finally {
			clients.shutdown();
		}
		return Percentiles.of(nanos);
	}

	private static void await(long moment) {
		for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
			if (left > AWAKE_NANOS) {
				LockSupport.parkNanos(left - AWAKE_NANOS);
			}
			else {
				Thread.onSpinWait();
			}
		}
	}

}
