package org.accordgraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

import org.accordgraph.AccordGraph;
import org.accordgraph.drill.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many requests a second a service answers if they are mixed as in
 * {@link RequestMix}. Run it with {@code mvn test -Dtest=MixBenchmark}. It prints what
 * each kind of request costs when it is asked alone, and what part of the mix that is;
 * how many are answered by eight clients without a pause; and how long each takes at a
 * steady rate ({@code -Daccord.mix.rate=250}), counted from the moment at which it was
 * due.
 * <p>
 * The service has the dataset of the repository and the memory for answers that
 * {@code -Daccord.mix.cache=0B} names, or the country of {@code -Daccord.ask.size} with
 * the options of {@link AskBenchmark} and no such memory;
 * {@code -Daccord.mix.service=http://localhost:8080/} names one that is running.
 */
class MixBenchmark {

	private static final String SERVICE = System.getProperty("accord.mix.service");

	private static final int SIZE = Integer.getInteger("accord.ask.size", 0);

	private static final String HEAP = System.getProperty("accord.ask.heap", "2g");

	private static final String CACHE = System.getProperty("accord.mix.cache", "32MB");

	private static final int RATE = Integer.getInteger("accord.mix.rate", 250);

	private static final int SECONDS = Integer.getInteger("accord.mix.seconds", 20);

	/** A JVM compiles for tens of thousands of requests. */
	private static final int WARMING_SECONDS = Integer.getInteger("accord.mix.warming", 60);

	private static final int CLIENTS = 8;

	/** More than are answered at once: who waits for a connection waits, too. */
	private static final int CONNECTIONS = 64;

	private static final double ALONE_SECONDS = 1.5;

	@TempDir
	Path folder;

	@Test
	void measure() throws Exception {
		System.setProperty("http.maxConnections", String.valueOf(CONNECTIONS));
		if (SERVICE != null) {
			measure(URI.create(SERVICE));
			return;
		}
		System.out.println("Ask: " + Environment.tell(HEAP) + "; size " + SIZE);
		try (Child child = start()) {
			measure(child.service());
		}
	}

	private Child start() throws Exception {
		if (SIZE > 0) {
			return CountryStore.serve(CountryStore.of(new Country(SIZE, 1), HEAP, this.folder), HEAP, Child.freePort());
		}
		return Child.start(List.of("-Xmx" + HEAP), AccordGraph.class,
				List.of("--server.port=0", "--accord.embedded.bolt-port=0", "--accord.browser.port=0",
						"--accord.questions.cache=" + CACHE,
						"--accord.embedded.directory=" + this.folder.resolve("store")));
	}

	private void measure(URI service) throws Exception {
		List<RequestMix.Kind> mix = RequestMix.of(service).kinds();
		List<RequestMix.Kind> drawn = new ArrayList<>();
		mix.forEach((kind) -> {
			for (int i = 0; i < kind.weight(); i++) {
				drawn.add(kind);
			}
		});
		Counts warm = closedLoop(service, drawn, WARMING_SECONDS);
		System.out.println("Ask: while warming " + warm);
		Table kinds = new Table("What a mix costs", "kind of request", "of a hundred", "ms each, alone",
				"part of the time");
		double[] costs = new double[mix.size()];
		double all = 0;
		for (int i = 0; i < costs.length; i++) {
			costs[i] = 1000 / closedLoop(service, List.of(mix.get(i)), ALONE_SECONDS).perSecond();
			all += mix.get(i).weight() * costs[i];
		}
		for (int i = 0; i < costs.length; i++) {
			kinds.row(mix.get(i).name(), mix.get(i).weight(), String.format(Locale.ROOT, "%.1f", costs[i]),
					Math.round(100 * mix.get(i).weight() * costs[i] / all) + " %");
		}
		System.out.println(kinds);
		for (int i = 0; i < OneClient.REPETITIONS; i++) {
			System.out.println("Ask: without a pause, " + CLIENTS + " clients: " + closedLoop(service, drawn, SECONDS));
			System.out.println("Ask: at a rate of " + RATE + ": " + steadily(service, drawn));
		}
	}

	/**
	 * Answers, and what was not answered.
	 *
	 * @param times how long each answer took
	 * @param others how many requests were answered with each other status
	 * @param seconds how long it took in all
	 */
	private record Counts(Percentiles times, Map<Integer, Integer> others, double seconds) {

		double perSecond() {
			return this.times.count() / this.seconds;
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "%.0f answers a second, 50 / 90 / 99 %%: %s; other states: %s",
					perSecond(), this.times, this.others);
		}

	}

	private static Counts closedLoop(URI service, List<RequestMix.Kind> kinds, double seconds) throws Exception {
		long start = System.nanoTime();
		long end = start + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
		return inParallel(CLIENTS, (client, done) -> {
			RandomGenerator random = new SplittableRandom(client);
			for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
				done.request(service, kinds, random, before);
			}
		});
	}

	private static Counts steadily(URI service, List<RequestMix.Kind> kinds) throws Exception {
		AtomicInteger next = new AtomicInteger();
		long start = System.nanoTime();
		return inParallel(CONNECTIONS, (client, done) -> {
			RandomGenerator random = new SplittableRandom(client);
			for (int i = next.getAndIncrement(); i < RATE * SECONDS; i = next.getAndIncrement()) {
				long due = start + i * TimeUnit.SECONDS.toNanos(1) / RATE;
				LockSupport.parkNanos(due - System.nanoTime());
				done.request(service, kinds, random, due);
			}
		});
	}

	/** The requests of one client. */
	private static final class Done {

		private final List<Long> times = new ArrayList<>();

		private final Map<Integer, Integer> others = new TreeMap<>();

		/**
		 * Makes one of the requests.
		 * @param since from when its time counts
		 */
		void request(URI service, List<RequestMix.Kind> kinds, RandomGenerator random, long since) throws IOException {
			try {
				kinds.get(random.nextInt(kinds.size())).request(service, random);
				this.times.add(System.nanoTime() - since);
			}
			catch (NotAnswered ex) {
				this.others.merge(ex.status(), 1, Integer::sum);
			}
		}

	}

	/** What a client does. */
	private interface Client {

		void run(int number, Done done) throws IOException;

	}

	private static Counts inParallel(int clients, Client client) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(clients);
		try {
			long start = System.nanoTime();
			List<Done> all = new ArrayList<>();
			List<Future<?>> ends = new ArrayList<>();
			for (int i = 0; i < clients; i++) {
				int number = i;
				Done own = new Done();
				all.add(own);
				ends.add(threads.submit(() -> {
					client.run(number, own);
					return null;
				}));
			}
			for (Future<?> each : ends) {
				each.get();
			}
			double seconds = (System.nanoTime() - start) / 1e9;
			Map<Integer, Integer> others = new TreeMap<>();
			all.forEach((each) -> each.others.forEach((status, count) -> others.merge(status, count, Integer::sum)));
			return new Counts(
					Percentiles
						.of(all.stream().flatMap((each) -> each.times.stream()).mapToLong(Long::longValue).toArray()),
					others, seconds);
		}
		finally {
			threads.shutdown();
		}
	}

}
