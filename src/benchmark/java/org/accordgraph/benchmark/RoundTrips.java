package org.accordgraph.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

import org.accordgraph.AccordGraph;
import org.accordgraph.benchmark.mapping.EntityMapping;
import org.accordgraph.drill.Child;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Counts the round trips of an answer and the different statements that the database is
 * asked. A second service does that, which reaches the database of the first through a
 * {@link Relay}: nothing that is timed goes through it.
 */
final class RoundTrips {

	/**
	 * So often is each asked; the service looks at the database now and then by itself.
	 */
	private static final int TIMES = 9;

	/** A slow one is not asked as often. */
	private static final long LONGEST_SECONDS = 5;

	private RoundTrips() {
	}

	/**
	 * Counts them.
	 * @param questions what to ask
	 * @param database the port of the database
	 * @param password its password
	 * @param competitors whether entities are asked, too
	 * @return a row for each question
	 */
	static Table count(List<Asked> questions, int database, String password, boolean competitors) throws Exception {
		Table table = new Table(
				"Round trips to the database for one answer + those that reset its connection, medians of " + TIMES,
				"question", "service", "while its ETag holds", "driver", "entity mapping");
		RandomGenerator random = new SplittableRandom(2);
		try (Relay services = Relay.to(database);
				Relay drivers = Relay.to(database);
				Child child = Child.start(List.of("-Xmx1g"), AccordGraph.class,
						List.of("--server.port=0", "--accord.seed=false",
								"--spring.neo4j.uri=bolt://localhost:" + services.port(),
								"--spring.neo4j.authentication.username=neo4j",
								"--spring.neo4j.authentication.password=" + password));
				Driver driver = GraphDatabase.driver("bolt://localhost:" + drivers.port(),
						AuthTokens.basic("neo4j", password));
				EntityMapping mapping = new EntityMapping(driver)) {
			ServiceWay service = ServiceWay.whole(child.service());
			Way raw = new DriverWay(driver);
			Way mapped = new MappingWay(mapping);
			// It looks at all of its questions after its start.
			services.awaitNothingNew();
			services.texts().clear();
			for (Asked asked : questions) {
				table.row(asked.name(), median(services, random, asked, service),
						median(services, random, asked, new Fresh(service)), median(drivers, random, asked, raw),
						competitors && mapped.answers(asked) ? median(drivers, random, asked, mapped) : "");
			}
			System.out.printf(
					"Ask: %d questions (%d files) with many values made the database see %d different texts of statements from the service%n",
					questions.size(), questions.stream().map(Asked::path).distinct().count(), services.texts().size());
		}
		return table;
	}

	/**
	 * The medians of round trips and of resets, after as many that do not count: the
	 * service looks at the database four times a second by itself, and while it is new an
	 * answer takes longer than that.
	 */
	private static String median(Relay relay, RandomGenerator random, Asked asked, Way way) throws Exception {
		List<Integer> roundTrips = new ArrayList<>();
		List<Integer> resets = new ArrayList<>();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
		for (int i = -TIMES; i < TIMES && (roundTrips.isEmpty() || System.nanoTime() < end); i++) {
			Map<String, Object> values = asked.values().apply(random);
			way.prepare(asked, values);
			int before = relay.roundTrips();
			int resetsBefore = relay.resets();
			way.ask(asked, values);
			if (i >= 0 || System.nanoTime() > end) {
				roundTrips.add(relay.roundTrips() - before);
				resets.add(relay.resets() - resetsBefore);
			}
		}
		return middle(roundTrips) + " + " + middle(resets);
	}

	private static int middle(List<Integer> counts) {
		return counts.stream().sorted().toList().get(counts.size() / 2);
	}

	/** A client that has the answer already. */
	private static final class Fresh implements Way {

		private final ServiceWay service;

		private String tag;

		Fresh(ServiceWay service) {
			this.service = service;
		}

		@Override
		public String name() {
			return "with an ETag";
		}

		@Override
		public void prepare(Asked asked, Map<String, Object> values) throws IOException {
			this.tag = this.service.get(asked.address(values)).tag();
		}

		@Override
		public int ask(Asked asked, Map<String, Object> values) throws IOException {
			if (this.service.getAgain(asked.address(values), this.tag).status() != 304) {
				throw new IllegalStateException(asked.address(values) + " is told again");
			}
			return 0;
		}

	}

}
