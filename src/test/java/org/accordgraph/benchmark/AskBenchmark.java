package org.accordgraph.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.accordgraph.benchmark.ClosedLoop.Taken;
import org.accordgraph.benchmark.mapping.EntityMapping;
import org.accordgraph.drill.Child;
import org.accordgraph.drill.WholeGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * How fast the questions are answered over HTTP, beside the driver itself with the same
 * Cypher, in turn and in one run, after the answers were compared with those of an
 * {@link Oracle}. Run it with {@code mvn test -Dtest=AskBenchmark};
 * {@code -Daccord.ask.size=10}, {@code -Daccord.ask.times=1000};
 * {@code -Daccord.ask.store} names a folder where the loaded country is kept.
 * <p>
 * {@code -Daccord.ask.competitors=true} asks entities of Spring Data Neo4j and Neo4j's
 * own HTTP Query API in turn with them. The latter runs on a copy of the store in another
 * process, with a class path that Maven finds by {@code docs/measure/query-api.xml}: what
 * is not there yet is downloaded. {@code -Daccord.ask.only=ways} asks the questions only
 * whose names have that in them.
 */
class AskBenchmark {

	private static final int SIZE = Integer.getInteger("accord.ask.size", 1);

	private static final boolean COMPETITORS = Boolean.getBoolean("accord.ask.competitors");

	private static final int REPETITIONS = 3;

	private static final int COMPARED = 200;

	private static final ClosedLoop CLOSED_LOOP = new ClosedLoop(Integer.getInteger("accord.ask.times", 1000), 1);

	private static final String ONLY = System.getProperty("accord.ask.only", "");

	private static final double THROUGHPUT_SECONDS = 0.5;

	private static final double STEADY_SECONDS = 1.5;

	/** Of the requests that the service answers without a break. */
	private static final double STEADY_PART = 0.6;

	/** Where the store is kept for the next run. */
	private static final String KEPT = System.getProperty("accord.ask.store");

	private static final String PASSWORD = "benchmark";

	private static final String HEAP = "2g";

	@TempDir
	Path folder;

	private final Country country = new Country(SIZE, 1);

	private final RandomGenerator random = new SplittableRandom(1);

	private final Table times = new Table("One client, that asks each way in turn", "question", "way", "50 / 90 / 99 %",
			"÷ driver, 50 %", "÷ driver, 99 %", "bytes", "asked");

	private final Table rates = new Table(
			"More clients: answers a second, and times at " + Math.round(100 * STEADY_PART)
					+ " % of the service's, from the moment when each was to be asked",
			"question", "connections", "service", "driver", "÷ driver", "steady", "service, 50 / 90 / 99 %",
			"driver, 50 / 90 / 99 %");

	@Test
	void ask() throws Exception {
		Path store = (KEPT != null) ? Path.of(KEPT) : this.folder.resolve("store");
		if (Files.notExists(store)) {
			load(store);
		}
		System.out.println("Ask: " + Environment.tell(HEAP));
		Measured measured = new Measured(this.country);
		List<Asked> questions = measured.questions().stream().filter((asked) -> asked.name().contains(ONLY)).toList();
		// While nobody has the store open.
		try (QueryApiServer other = COMPETITORS ? QueryApiServer.start(store, HEAP, this.folder.resolve("query-api"))
				: null) {
			int bolt = Child.freePort();
			try (Child child = Child.start(List.of("-Xmx" + HEAP), WholeGraph.class,
					List.of("unused", "--drill.keep=true", "--server.port=0", "--accord.seed=false",
							"--accord.embedded.bolt-port=" + bolt, "--accord.embedded.directory=" + store,
							"--accord.embedded.password=" + PASSWORD));
					ServiceAt at = new ServiceAt(new ServiceWay(child.service()), driver(bolt))) {
				ask(at, questions, other);
				Table addresses = addresses(at.service(), measured);
				Table roundTrips = RoundTrips.count(questions, bolt, PASSWORD);
				List.of(this.times, this.rates, addresses, roundTrips).forEach(System.out::println);
			}
		}
	}

	/** The service and a driver on its database. */
	private record ServiceAt(ServiceWay service, Driver driver) implements AutoCloseable {

		@Override
		public void close() {
			this.driver.close();
		}

	}

	private static Driver driver(int bolt) {
		return GraphDatabase.driver("bolt://localhost:" + bolt, AuthTokens.basic("neo4j", PASSWORD));
	}

	private void load(Path store) throws Exception {
		Path handedIn = CountryPackage.write(this.country, this.folder.resolve("country"));
		try (Child child = Child.start(List.of("-Xmx" + HEAP), CountryLoad.class,
				List.of(handedIn.toString(), "--accord.seed=false", "--spring.main.web-application-type=none",
						"--accord.embedded.bolt-port=0", "--accord.embedded.directory=" + store,
						"--accord.embedded.password=" + PASSWORD))) {
			System.out.println(child.await((line) -> line.startsWith("Load: taken in true")));
			child.end();
		}
	}

	private void ask(ServiceAt at, List<Asked> questions, QueryApiServer other) throws Exception {
		Comparison comparison = new Comparison(at.service(), COMPARED);
		Way driver = new DriverWay(at.driver());
		try (EntityMapping mapping = COMPETITORS ? new EntityMapping(at.driver()) : null) {
			List<Way> ways = new ArrayList<>(List.of(at.service(), driver));
			if (COMPETITORS) {
				ways.add(new QueryApiWay(other.address()));
				ways.add(new MappingWay(mapping));
			}
			for (Asked asked : questions) {
				try {
					comparison.of(asked, this.random);
					measure(asked, ways.stream().filter((way) -> way.answers(asked)).toList());
					measureMore(asked, at.service(), driver);
				}
				catch (NotAnswered ex) {
					System.out.println("Ask: not measured: " + ex.getMessage());
				}
			}
		}
	}

	private void measure(Asked asked, List<Way> ways) throws Exception {
		Map<Way, List<Taken>> all = CLOSED_LOOP.ask(REPETITIONS, asked, ways, this.random);
		List<Taken> driver = all.get(ways.get(1));
		all.forEach((way, taken) -> {
			Taken last = taken.get(REPETITIONS - 1);
			this.times.row(asked.name(), way.name(), last.times(), ratio(taken, driver, 0.5),
					ratio(taken, driver, 0.99), (last.bytes() > 0) ? last.bytes() : "", last.times().count());
		});
	}

	/** The middle one of the repetitions' ratios. */
	private static String ratio(List<Taken> taken, List<Taken> driver, double part) {
		return format(Percentiles.middle(IntStream.range(0, taken.size())
			.mapToDouble((i) -> taken.get(i).times().millis(part) / driver.get(i).times().millis(part))
			.toArray()));
	}

	private void measureMore(Asked asked, Way service, Way driver) throws Exception {
		for (int connections : List.of(1, 4, 8)) {
			Throughput throughput = new Throughput(connections, THROUGHPUT_SECONDS);
			double[] ofService = new double[REPETITIONS];
			double[] ofDriver = new double[REPETITIONS];
			double[] ratios = new double[REPETITIONS];
			try {
				for (int i = 0; i < REPETITIONS; i++) {
					ofService[i] = throughput.of(asked, service);
					ofDriver[i] = throughput.of(asked, driver);
					ratios[i] = ofService[i] / ofDriver[i];
				}
				double perSecond = STEADY_PART * Percentiles.middle(ofService);
				SteadyRate steady = new SteadyRate(connections, perSecond, STEADY_SECONDS);
				boolean asksSteadily = connections <= 4;
				this.rates.row(asked.name(), connections, Math.round(Percentiles.middle(ofService)),
						Math.round(Percentiles.middle(ofDriver)), format(Percentiles.middle(ratios)),
						asksSteadily ? Math.round(perSecond) : "", asksSteadily ? steady.of(asked, service) : "",
						asksSteadily ? steady.of(asked, driver) : "");
			}
			catch (ExecutionException ex) {
				System.out.println("Ask: not measured at " + connections + " connections: " + ex.getCause());
			}
		}
	}

	private static String format(double ratio) {
		return String.format(Locale.ROOT, "%.2f", ratio);
	}

	/** What the driver alone does not give. */
	private Table addresses(ServiceWay service, Measured measured) throws Exception {
		Table table = new Table("What the driver alone does not give", "address", "50 / 90 / 99 %");
		Map<String, Supplier<String>> addresses = new LinkedHashMap<>();
		// What any request costs the two sides of HTTP.
		addresses.put("liveness, which asks nothing", () -> "actuator/health/liveness");
		addresses.put("suggestions",
				() -> "api/suggest?q=" + URLEncoder.encode(
						this.country.bodyName(this.random.nextInt(this.country.bodies())).substring(0, 3),
						StandardCharsets.UTF_8));
		addresses.put("a page of a hub's duties",
				() -> "api/things/" + measured.hub(this.random) + "/relations/HAS_DUTY");
		addresses.put("a page of a leaf's duties",
				() -> "api/things/" + measured.leaf(this.random) + "/relations/HAS_DUTY");
		for (Map.Entry<String, Supplier<String>> each : addresses.entrySet()) {
			Asked asked = new Asked(each.getKey(), "", "", (random) -> Map.of("address", each.getValue().get()), null);
			Way way = new Way() {

				@Override
				public String name() {
					return "address";
				}

				@Override
				public int ask(Asked asked, Map<String, Object> values) throws Exception {
					return service.get(String.valueOf(values.get("address"))).body().length;
				}

			};
			table.row(each.getKey(), CLOSED_LOOP.ask(1, asked, List.of(way), this.random).get(way).get(0).times());
		}
		return table;
	}

}
