package org.accordgraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.accordgraph.drill.Child;
import org.accordgraph.drill.WholeGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast the questions are answered over HTTP, beside the driver itself with the same
 * Cypher, in turn and in one run, after the answers were compared with those of an
 * {@link Oracle}. Run it with {@code mvn test -Dtest=AskBenchmark};
 * {@code -Daccord.ask.size=10}, {@code -Daccord.ask.times=1000};
 * {@code -Daccord.ask.store} names a folder where the loaded country is kept.
 */
class AskBenchmark {

	private static final int SIZE = Integer.getInteger("accord.ask.size", 1);

	private static final int TIMES = Integer.getInteger("accord.ask.times", 1000);

	private static final int WARM_UP = 300;

	private static final int REPETITIONS = 3;

	private static final int COMPARED = 200;

	private static final long THROUGHPUT_SECONDS = 5;

	/** Where the store is kept for the next run. */
	private static final String KEPT = System.getProperty("accord.ask.store");

	private static final String PASSWORD = "benchmark";

	@TempDir
	Path folder;

	private final Country country = new Country(SIZE, 1);

	private final Oracle oracle = new Oracle(this.country);

	private final Random random = new Random(1);

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private URI service;

	private Driver driver;

	@Test
	void ask() throws Exception {
		Path store = (KEPT != null) ? Path.of(KEPT) : this.folder.resolve("store");
		if (Files.notExists(store)) {
			load(store);
		}
		int bolt = Child.freePort();
		try (Child child = Child.start(List.of("-Xmx2g"), WholeGraph.class,
				List.of("unused", "--drill.keep=true", "--server.port=0", "--accord.seed=false",
						"--accord.embedded.bolt-port=" + bolt, "--accord.embedded.directory=" + store,
						"--accord.embedded.password=" + PASSWORD))) {
			this.service = child.service();
			this.driver = GraphDatabase.driver("bolt://localhost:" + bolt, AuthTokens.basic("neo4j", PASSWORD));
			compare();
			measure();
			measureAddresses();
		}
		finally {
			if (this.driver != null) {
				this.driver.close();
			}
		}
	}

	private void load(Path store) throws Exception {
		Path handedIn = CountryPackage.write(this.country, this.folder.resolve("country"));
		try (Child child = Child.start(List.of("-Xmx2g"), CountryLoad.class,
				List.of(handedIn.toString(), "--accord.seed=false", "--spring.main.web-application-type=none",
						"--accord.embedded.bolt-port=0", "--accord.embedded.directory=" + store,
						"--accord.embedded.password=" + PASSWORD))) {
			System.out.println(child.await((line) -> line.startsWith("Load: taken in true")));
			child.end();
		}
	}

	/** A wrong answer is not worth measuring. */
	private void compare() throws Exception {
		List<Integer> bodies = this.oracle.bodies();
		for (int i = 0; i < COMPARED; i++) {
			int agreement = this.random.nextInt(this.country.agreements());
			int commitment = this.random.nextInt(10);
			Country.Agreement told = this.country.agreement(agreement);
			assertThat(rows("ownership/co-owners",
					Map.of("commitmentId", told.commitmentId(told.commitments().get(commitment))), "bodyId", "role",
					"basis"))
				.isEqualTo(this.oracle.coOwners(agreement, commitment));
			int body = bodies.get(this.random.nextInt(bodies.size()));
			assertThat(rows("ownership/duties-of-a-body", Map.of("bodyId", this.country.bodyId(body)), "agreementId",
					"role", "basis", "duties"))
				.isEqualTo(this.oracle.duties(body));
		}
		System.out.printf("Ask: %d answers compared, all as computed without a database%n", 2 * COMPARED);
	}

	private Set<String> rows(String path, Map<String, Object> values, String... columns) throws Exception {
		JsonNode answer = JsonMapper.shared().readTree(get(Asked.address(path, values) + "&limit=10000"));
		Set<String> rows = new TreeSet<>();
		for (JsonNode row : answer.get("rows")) {
			List<String> cells = new ArrayList<>();
			for (String column : columns) {
				cells.add(row.get(column).asString());
			}
			rows.add(String.join(" ", cells));
		}
		return rows;
	}

	private byte[] get(String address) throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = this.client.send(HttpRequest.newBuilder(this.service.resolve(address)).build(),
				HttpResponse.BodyHandlers.ofByteArray());
		assertThat(answer.statusCode()).as(() -> address + new String(answer.body())).isEqualTo(200);
		return answer.body();
	}

	private List<Asked> questions() throws IOException {
		List<Integer> bodies = this.oracle.bodies();
		return List.of(
				Asked.of("co-owners of a commitment", "ownership/co-owners",
						(random) -> Map.of("commitmentId",
								"agreement-" + random.nextInt(this.country.agreements()) + "."
										+ (1 + random.nextInt(Country.AREAS)))),
				Asked.of("duties of a body", "ownership/duties-of-a-body",
						(random) -> Map.of("bodyId",
								this.country.bodyId(bodies.get(random.nextInt(bodies.size() * 9 / 10))))),
				Asked.of("duties of a hub", "ownership/duties-of-a-body",
						(random) -> Map.of("bodyId", this.country.bodyId(random.nextInt(Country.HUBS)))),
				Asked.of("agreement in full", "agreements/in-full",
						(random) -> Map.of("agreementId", "agreement-" + random.nextInt(this.country.agreements()))),
				Asked.of("neighbourhood", "bodies/neighbourhood",
						(random) -> Map.of("thingId",
								this.country.bodyId(bodies.get(random.nextInt(bodies.size() * 9 / 10))), "depth", 2)),
				Asked.of("bodies that share partners", "bodies/shared-partners",
						(random) -> Map.of("bodyId",
								this.country.bodyId(bodies.get(random.nextInt(bodies.size() * 9 / 10))))),
				Asked.of("ways between two bodies", "bodies/ways",
						(random) -> Map.of("fromId", this.country.bodyId(bodies.get(random.nextInt(bodies.size()))),
								"toId", this.country.bodyId(bodies.get(random.nextInt(bodies.size()))))),
				Asked.of("search", "finding/things-by-name",
						(random) -> Map.of("text", this.country.bodyName(random.nextInt(this.country.bodies())))));
	}

	/** What the driver alone does not give. */
	private void measureAddresses() throws Exception {
		List<Integer> bodies = this.oracle.bodies();
		Map<String, Supplier<String>> addresses = new LinkedHashMap<>();
		// What any request costs the two sides of HTTP.
		addresses.put("liveness, which asks nothing", () -> "actuator/health/liveness");
		addresses.put("suggestions",
				() -> "api/suggest?q=" + URLEncoder.encode(
						this.country.bodyName(this.random.nextInt(this.country.bodies())).substring(0, 3),
						StandardCharsets.UTF_8));
		addresses.put("a page of a hub's duties",
				() -> "api/things/" + this.country.bodyId(this.random.nextInt(Country.HUBS)) + "/relations/HAS_DUTY");
		addresses.put("a page of a leaf's duties", () -> "api/things/"
				+ this.country.bodyId(bodies.get(this.random.nextInt(bodies.size() / 2))) + "/relations/HAS_DUTY");
		for (Map.Entry<String, Supplier<String>> each : addresses.entrySet()) {
			long[] times = new long[TIMES];
			for (int i = -WARM_UP; i < TIMES; i++) {
				String address = each.getValue().get();
				long start = System.nanoTime();
				get(address);
				if (i >= 0) {
					times[i] = System.nanoTime() - start;
				}
			}
			System.out.printf("Ask: %-28s %18s%n", each.getKey(), Percentiles.of(times));
		}
	}

	private void measure() throws Exception {
		System.out.printf("%-28s %18s %18s %8s %8s %28s%n", "Ask: median / 99 %", "service", "driver", "median", "99 %",
				"throughput ÷ driver at 1, 4, 8");
		for (Asked asked : questions()) {
			List<Double> medians = new ArrayList<>();
			List<Double> tails = new ArrayList<>();
			Percentiles service = null;
			Percentiles raw = null;
			for (int repetition = 0; repetition < REPETITIONS; repetition++) {
				long[] overHttp = new long[TIMES];
				long[] direct = new long[TIMES];
				for (int i = -WARM_UP; i < TIMES; i++) {
					Map<String, Object> values = asked.values().apply(this.random);
					// In turn, and either first as often as the other.
					long first = (i % 2 == 0) ? http(asked, values) : driver(asked, values);
					long second = (i % 2 == 0) ? driver(asked, values) : http(asked, values);
					if (i >= 0) {
						overHttp[i] = (i % 2 == 0) ? first : second;
						direct[i] = (i % 2 == 0) ? second : first;
					}
				}
				service = Percentiles.of(overHttp);
				raw = Percentiles.of(direct);
				medians.add(service.millis(0.5) / raw.millis(0.5));
				tails.add(service.millis(0.99) / raw.millis(0.99));
			}
			StringBuilder throughput = new StringBuilder();
			for (int connections : List.of(1, 4, 8)) {
				double ratio = throughput(asked, connections, this::http)
						/ throughput(asked, connections, this::driver);
				throughput.append(String.format(Locale.ROOT, " %.2f", ratio));
			}
			System.out.printf(Locale.ROOT, "Ask: %-28s %18s %18s %8.2f %8.2f %s%n", asked.name(), service, raw,
					middle(medians), middle(tails), throughput);
		}
	}

	private static double middle(List<Double> ratios) {
		return ratios.stream().sorted().toList().get(ratios.size() / 2);
	}

	private long http(Asked asked, Map<String, Object> values) throws IOException, InterruptedException {
		long start = System.nanoTime();
		get(Asked.address(asked.path(), values));
		return System.nanoTime() - start;
	}

	private long driver(Asked asked, Map<String, Object> values) {
		long start = System.nanoTime();
		try (Session session = this.driver.session()) {
			session.executeRead((tx) -> tx.run(asked.text(), values).list());
		}
		return System.nanoTime() - start;
	}

	private interface Way {

		long ask(Asked asked, Map<String, Object> values) throws Exception;

	}

	/** How many answers a second. */
	private double throughput(Asked asked, int connections, Way way) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(connections);
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(THROUGHPUT_SECONDS);
		List<Future<Long>> counts = new ArrayList<>();
		for (int i = 0; i < connections; i++) {
			Random own = new Random(i);
			counts.add(threads.submit(() -> {
				long count = 0;
				while (System.nanoTime() < end) {
					way.ask(asked, asked.values().apply(own));
					count++;
				}
				return count;
			}));
		}
		long all = 0;
		for (Future<Long> count : counts) {
			all += count.get();
		}
		threads.shutdown();
		return (double) all / THROUGHPUT_SECONDS;
	}

}
