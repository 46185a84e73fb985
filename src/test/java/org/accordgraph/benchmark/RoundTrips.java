package org.accordgraph.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.accordgraph.benchmark.mapping.EntityMapping;
import org.accordgraph.drill.Child;
import org.accordgraph.drill.WholeGraph;
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
	private static final int TIMES = 21;

	private RoundTrips() {
	}

	/**
	 * Counts them.
	 * @param questions what to ask
	 * @param database the port of the database
	 * @param password its password
	 * @return a row for each question
	 */
	static Table count(List<Asked> questions, int database, String password) throws Exception {
		Table table = new Table("Round trips to the database for one answer, the median of " + TIMES, "question",
				"service", "while its ETag holds", "driver", "entity mapping");
		RandomGenerator random = new SplittableRandom(2);
		try (Relay services = Relay.to(database);
				Relay drivers = Relay.to(database);
				Child child = Child.start(List.of("-Xmx1g"), WholeGraph.class,
						List.of("unused", "--drill.keep=true", "--server.port=0", "--accord.seed=false",
								"--spring.neo4j.uri=bolt://localhost:" + services.port(),
								"--spring.neo4j.authentication.username=neo4j",
								"--spring.neo4j.authentication.password=" + password));
				Driver driver = GraphDatabase.driver("bolt://localhost:" + drivers.port(),
						AuthTokens.basic("neo4j", password));
				EntityMapping mapping = new EntityMapping(driver)) {
			ServiceWay service = new ServiceWay(child.service());
			Way raw = new DriverWay(driver);
			Way mapped = new MappingWay(mapping);
			services.texts().clear();
			for (Asked asked : questions) {
				table.row(asked.name(), median(services, random, asked, service),
						median(services, random, asked, new Fresh(service)), median(drivers, random, asked, raw),
						mapped.answers(asked) ? median(drivers, random, asked, mapped) : "");
			}
			System.out.printf(
					"Ask: %d requests for %d questions (%d files) of the service made the database see %d statement texts%n",
					questions.size() * TIMES * 3, questions.size(),
					questions.stream().map(Asked::path).distinct().count(), services.texts().size());
		}
		return table;
	}

	private static int median(Relay relay, RandomGenerator random, Asked asked, Way way) throws Exception {
		int[] counts = new int[TIMES];
		for (int i = 0; i < TIMES; i++) {
			Map<String, Object> values = asked.values().apply(random);
			if (way instanceof Fresh fresh) {
				fresh.ask(asked, values);
				int before = relay.roundTrips();
				fresh.again();
				counts[i] = relay.roundTrips() - before;
			}
			else {
				int before = relay.roundTrips();
				way.ask(asked, values);
				counts[i] = relay.roundTrips() - before;
			}
		}
		Arrays.sort(counts);
		return counts[TIMES / 2];
	}

	/** A client that has the answer already. */
	private static final class Fresh implements Way {

		private final ServiceWay service;

		private String address;

		private String tag;

		Fresh(ServiceWay service) {
			this.service = service;
		}

		@Override
		public String name() {
			return "with an ETag";
		}

		@Override
		public int ask(Asked asked, Map<String, Object> values) throws IOException, InterruptedException {
			this.address = asked.address(values);
			HttpResponse<byte[]> answer = this.service.get(this.address);
			this.tag = answer.headers().firstValue("ETag").orElseThrow();
			return answer.body().length;
		}

		void again() throws IOException, InterruptedException {
			if (this.service.get(this.address, "If-None-Match", this.tag).statusCode() != 304) {
				throw new IllegalStateException(this.address + " is told again");
			}
		}

	}

}
