package org.accordgraph.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.accordgraph.benchmark.mapping.EntityMapping;
import org.accordgraph.drill.Child;
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
 * {@code -Daccord.ask.store} names a folder where the loaded country is kept;
 * {@code -Daccord.ask.only=paths} asks only the questions with that in their names.
 * <p>
 * {@code -Daccord.ask.peers=true} asks {@code @neo4j/graphql} and PostgreSQL in turn with
 * them, where Node with npm, and PostgreSQL, are installed; it says which are not. Their
 * answers are compared, too.
 * <p>
 * {@code -Daccord.ask.competitors=true} asks entities of Spring Data Neo4j and Neo4j's
 * own HTTP Query API in turn with them. The latter runs on a copy of the store in another
 * process, with a class path that Maven finds by {@code docs/measure/query-api.xml}: what
 * is not there yet is downloaded.
 */
class AskBenchmark {

	private static final int SIZE = Integer.getInteger("accord.ask.size", 1);

	private static final boolean COMPETITORS = Boolean.getBoolean("accord.ask.competitors");

	private static final boolean PEERS = Boolean.getBoolean("accord.ask.peers");

	private static final String ONLY = System.getProperty("accord.ask.only", "");

	private static final int COMPARED = 200;

	private static final String HEAP = System.getProperty("accord.ask.heap", "2g");

	@TempDir
	Path folder;

	private final Country country = new Country(SIZE, 1);

	private final RandomGenerator random = new SplittableRandom(1);

	@Test
	void ask() throws Exception {
		Path store = CountryStore.of(this.country, HEAP, this.folder);
		System.out.println("Ask: " + Environment.tell(HEAP));
		Measured measured = new Measured(this.country);
		List<Asked> questions = measured.questions().stream().filter((asked) -> asked.name().contains(ONLY)).toList();
		// It copies the store while nobody has it open.
		try (QueryApiServer server = COMPETITORS ? QueryApiServer.start(store, HEAP, this.folder.resolve("query-api"))
				: null) {
			int bolt = Child.freePort();
			try (Child child = CountryStore.serve(store, HEAP, bolt);
					Driver driver = GraphDatabase.driver("bolt://localhost:" + bolt,
							AuthTokens.basic("neo4j", CountryStore.PASSWORD))) {
				ServiceWay service = ServiceWay.whole(child.service());
				ServiceWay rows = ServiceWay.rows(child.service());
				Comparison comparison = new Comparison(service, COMPARED);
				List<Asked> answered = compare(compare(questions, comparison), new Comparison(rows, COMPARED));
				Addresses addresses = new Addresses(service, this.country, measured);
				addresses.compare(this.random, COMPARED);
				try (Peers peers = PEERS ? Peers.start(measured.hasHubs(), bolt, driver, this.folder) : new Peers()) {
					compare(answered, comparison, peers);
					List<Table> tables = new ArrayList<>(measure(answered, service, rows, driver, server, peers));
					tables.add(addresses.measure(this.random));
					tables.add(RoundTrips.count(answered, bolt, CountryStore.PASSWORD, COMPETITORS));
					tables.forEach(System.out::println);
				}
			}
		}
	}

	/**
	 * Compares all of it first: a service that has just started answers more slowly.
	 * @return what was answered; a question about everything may take too long in a large
	 * country
	 */
	private List<Asked> compare(List<Asked> questions, Comparison comparison) throws Exception {
		List<Asked> answered = new ArrayList<>();
		for (Asked asked : questions) {
			try {
				comparison.of(asked, this.random);
				answered.add(asked);
			}
			catch (NotAnswered ex) {
				System.out.println("Ask: not measured: " + ex.getMessage());
			}
		}
		return answered;
	}

	private void compare(List<Asked> questions, Comparison comparison, Peers peers) throws Exception {
		for (Peer peer : peers.running()) {
			for (Asked asked : questions) {
				if (peer.answers(asked)) {
					comparison.of(asked, peer, this.random);
				}
			}
		}
	}

	private static void warmUp(List<Asked> questions, List<Way> ways) throws Exception {
		for (Asked asked : questions) {
			for (Way way : ways.stream().filter((each) -> each.answers(asked)).toList()) {
				Warming.of(asked, way);
			}
		}
	}

	/** What one client waits for is last, because many clients warm it, too. */
	private List<Table> measure(List<Asked> questions, ServiceWay service, ServiceWay rows, Driver driver,
			QueryApiServer server, Peers peers) throws Exception {
		OneClient oneClient = new OneClient();
		MoreClients moreClients = new MoreClients();
		try (EntityMapping mapping = COMPETITORS ? new EntityMapping(driver) : null) {
			Way raw = new DriverWay(driver);
			warmUp(questions, List.of(service, raw));
			for (Asked asked : questions) {
				moreClients.measure(asked, service, raw);
			}
			List<Way> others = new ArrayList<>(List.of(rows));
			if (COMPETITORS) {
				others.addAll(List.of(new QueryApiWay(server.address()), new MappingWay(mapping)));
			}
			others.addAll(peers.running());
			warmUp(questions, others);
			if (!peers.running().isEmpty()) {
				// Without HTTP, as one of them.
				others.add(raw);
			}
			for (Asked asked : questions) {
				oneClient.measure(asked, service, raw, others.stream().filter((way) -> way.answers(asked)).toList(),
						this.random);
			}
		}
		return List.of(oneClient.table(), moreClients.table());
	}

}
