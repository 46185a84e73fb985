package org.accordgraph.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;
import org.accordgraph.AccordGraph;
import org.accordgraph.ingest.ImportReport;
import org.accordgraph.ingest.Importer;
import org.accordgraph.ingest.staging.Progress;
import org.accordgraph.ingest.write.Tally;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the service on an empty graph, imports a package, and prints how long that took.
 */
public final class CountryLoad {

	private CountryLoad() {
	}

	/**
	 * Loads.
	 * @param arguments the package, then the service's own arguments
	 */
	public static void main(String[] arguments) throws Exception {
		String[] own = Arrays.copyOfRange(arguments, 1, arguments.length);
		try (ConfigurableApplicationContext service = SpringApplication.run(AccordGraph.class, own)) {
			Steps steps = new Steps();
			AtomicLong heap = heapAfterCollections();
			long start = System.nanoTime();
			Importer importer = service.getBean(Importer.class);
			Path country = Path.of(arguments[0]);
			ImportReport report = List.of(own).contains("--bulk") ? importer.importInBulk(country, "country", steps)
					: importer.importPackage(country, "country", false, steps);
			double seconds = (System.nanoTime() - start) / 1e9;
			steps.end();
			report.issues().stream().limit(5).forEach(System.out::println);
			long rows = report.tables().values().stream().mapToLong(Tally.Counts::read).sum();
			try (Session session = service.getBean(Driver.class).session()) {
				long nodes = session.run("MATCH (n) RETURN count(n) AS n").single().get("n").asLong();
				long relationships = session.run("MATCH ()-[r]->() RETURN count(r) AS n").single().get("n").asLong();
				System.out.printf(Locale.ROOT,
						"Load: imported %s, %,d rows, %,d nodes, %,d relationships in %.1f s: %,.0f rows, %,.0f nodes and %,.0f relationships a second; heap after collections at most %,d MB; %s%n",
						report.accepted(), rows, nodes, relationships, seconds, rows / seconds, nodes / seconds,
						relationships / seconds, heap.get(), steps);
			}
		}
		System.exit(0);
	}

	/** Counts what is left in the heap after collections, the most of it. */
	private static AtomicLong heapAfterCollections() {
		Set<String> pools = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getName)
			.collect(Collectors.toSet());
		AtomicLong most = new AtomicLong();
		ManagementFactory.getGarbageCollectorMXBeans()
			.forEach(
					(collector) -> ((NotificationEmitter) collector)
						.addNotificationListener((notification,
								nothing) -> most.accumulateAndGet(GarbageCollectionNotificationInfo
									.from((CompositeData) notification.getUserData())
									.getGcInfo()
									.getMemoryUsageAfterGc()
									.entrySet()
									.stream()
									.filter((pool) -> pools.contains(pool.getKey()))
									.mapToLong((pool) -> pool.getValue().getUsed() >> 20)
									.sum(), Math::max),
								null, null));
		return most;
	}

	/** How long each step takes, in all. */
	private static final class Steps implements Progress {

		private static final long EVERY_NANOS = 5_000_000_000L;

		private final Map<String, Long> nanos = new LinkedHashMap<>();

		private String step = "opening";

		private long since = System.nanoTime();

		private long told = System.nanoTime();

		@Override
		public void rows(String now, long rows, long of) {
			if (!now.equals(this.step)) {
				end();
				this.step = now;
			}
			if (System.nanoTime() - this.told > EVERY_NANOS) {
				this.told = System.nanoTime();
				System.out.printf("Load: %s, %,d rows%n", now, rows);
			}
		}

		void end() {
			long time = System.nanoTime();
			this.nanos.merge(this.step, time - this.since, Long::sum);
			this.since = time;
		}

		@Override
		public String toString() {
			return this.nanos.entrySet()
				.stream()
				.map((each) -> String.format(Locale.ROOT, "%s %.1f s", each.getKey(), each.getValue() / 1e9))
				.collect(Collectors.joining(", "));
		}

	}

}
