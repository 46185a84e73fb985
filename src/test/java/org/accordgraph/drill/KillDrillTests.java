package org.accordgraph.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.accordgraph.database.embedded.OpenedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service that is killed at random moments of a load loses no data: after a restart,
 * the graph is that of a clean load; and again after a kill while many read. The number
 * of moments can be set:
 * {@code mvn verify -DskipUnitTests -Dit.test=KillDrillTests -Daccord.drill.kills=50 -Daccord.drill.seed=1}.
 */
@Tag("drill")
class KillDrillTests {

	/** By default, one of each kind. */
	private static final int KILLS = Integer.getInteger("accord.drill.kills", 3);

	private static final int AT_ONCE = Integer.getInteger("accord.drill.at-once", 1);

	/** With this seed, moments are early, in the middle and late. */
	private static final long SEED = Long.getLong("accord.drill.seed", 393);

	private static final int READERS = 8;

	private static final int ANSWERS = 200;

	/** After a step has begun, the kill comes within this time. */
	private static final int WITHIN_MILLIS = 1_000;

	private static Path folder;

	private static Path empty;

	private static int scripts;

	@BeforeAll
	static void prepare() throws Exception {
		folder = OncePerRun.own("kill");
		empty = folder.resolve("empty");
		OpenedStore.create(empty);
		scripts = count("seed") + count("derive");
		assertThat(DrillStore.LOADED.graph()).hasSizeGreaterThan(2_000).isNotEqualTo(DrillStore.CHANGED.graph());
	}

	@Test
	void loseNothingAtAnyMomentOfALoad() throws Exception {
		System.out.printf("Kill drill: %d kills, seed %d%n", KILLS, SEED);
		Random random = new Random(SEED);
		Map<String, AtomicInteger> figures = new ConcurrentSkipListMap<>();
		List<String> lost = Collections.synchronizedList(new ArrayList<>());
		ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
		List<Future<?>> drills = new ArrayList<>();
		for (int i = 0; i < KILLS; i++) {
			int number = i;
			Moment moment = new Moment(random.nextInt(scripts + 1), random.nextInt(WITHIN_MILLIS));
			drills.add(threads.submit(() -> {
				try {
					drill(number, moment, figures);
				}
				catch (AssertionError | Exception ex) {
					lost.add("kill " + number + " at " + moment + ": " + ex);
				}
				System.out.printf("Kill drill: %d of %d, lost %d, %s%n", number + 1, KILLS, lost.size(), figures);
			}));
		}
		for (Future<?> drill : drills) {
			drill.get();
		}
		threads.shutdown();
		System.out.printf("Kill drill: tried %d, survived %d, lost %d, seed %d: %s%n", KILLS, KILLS - lost.size(),
				lost.size(), SEED, figures);
		assertThat(lost).isEmpty();
	}

	/** In turn: a fresh load, a change, a change that is reverted. */
	private static void drill(int number, Moment moment, Map<String, AtomicInteger> figures) throws Exception {
		boolean fresh = number % 3 == 0;
		Path first = fresh ? ChangedCypher.ORIGINAL : ChangedCypher.folder();
		boolean change = number % 3 == 1;
		String kind = fresh ? "fresh load" : change ? "change" : "change taken back";
		List<String> expected = (change ? DrillStore.CHANGED : DrillStore.LOADED).graph();
		Path store = folder.resolve("drill-" + number);
		if (fresh) {
			FileSystemUtils.copyRecursively(empty, store);
		}
		else {
			DrillStore.LOADED.copyTo(store);
		}
		String phase;
		try (DrillService service = start(store, first)) {
			moment.await(service.child());
			service.kill();
			phase = phase(service.child().lines());
		}
		figures.computeIfAbsent(kind + " killed " + phase, (key) -> new AtomicInteger()).incrementAndGet();
		boolean last = number == KILLS - 1;
		try (DrillService service = start(store, change ? ChangedCypher.folder() : ChangedCypher.ORIGINAL)) {
			assertThat(service.read(WholeGraph::read)).as("kill %d at %s (%s), seed %d", number, moment, phase, SEED)
				.isEqualTo(expected);
			if (last) {
				killWhileManyRead(service);
			}
		}
		if (last) {
			assertThat(OpenedStore.read(store, WholeGraph::read)).isEqualTo(expected);
		}
		FileSystemUtils.deleteRecursively(store);
	}

	private static void killWhileManyRead(DrillService service) throws InterruptedException {
		String address = service.address().toString();
		AtomicInteger answers = new AtomicInteger();
		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		for (int i = 0; i < READERS; i++) {
			readers.submit(() -> read(address, answers));
		}
		while (answers.get() < ANSWERS) {
			assertThat(service.child().isAlive()).isTrue();
			Thread.sleep(20);
		}
		service.kill();
		readers.shutdownNow();
		System.out.printf("Kill drill: killed after %d answers to %d readers%n", answers.get(), READERS);
	}

	private static void read(String address, AtomicInteger answers) {
		HttpClient client = HttpClient.newHttpClient();
		String[] paths = { "api/questions/agreements/signatories", "api/commitments", "api/entities/chongqing",
				"api/search?q=science", "api/questions/ownership/duties-by-basis" };
		try {
			for (int i = 0;; i++) {
				HttpResponse<String> answer = client.send(
						HttpRequest.newBuilder(URI.create(address + paths[i % paths.length])).build(),
						HttpResponse.BodyHandlers.ofString());
				if (answer.statusCode() == 200) {
					answers.incrementAndGet();
				}
			}
		}
		catch (IOException | InterruptedException ex) {
			// It was killed.
		}
	}

	private static String phase(List<String> lines) {
		String all = String.join("\n", lines);
		if (all.contains("Started AccordGraph")) {
			return "after the load";
		}
		return all.contains("derive/") ? "while deriving and checking"
				: all.contains("seed/10") ? "while seeding" : "before the first fact";
	}

	private static DrillService start(Path store, Path cypher) throws Exception {
		return DrillService.start(store, "--accord.cypher.location=" + cypher.toUri());
	}

	private static int count(String scripts) throws IOException {
		try (Stream<Path> files = Files.list(ChangedCypher.ORIGINAL.resolve(scripts))) {
			return (int) files.filter((file) -> file.toString().endsWith(".cypher")).count();
		}
	}

	/**
	 * A moment of a load.
	 *
	 * @param script the number of scripts that have been run; before the first, the
	 * schema is changed, and after the last, the checks run and the load is committed
	 * @param millis the time after the script
	 */
	private record Moment(int script, int millis) {

		void await(Child child) throws InterruptedException {
			child.await((line) -> line.contains("Loading ") && line.contains(" scripts of "));
			if (this.script > 0) {
				AtomicInteger run = new AtomicInteger();
				child.await((line) -> line.contains(" nodes, ") && line.contains(" relationships, ")
						&& run.incrementAndGet() == this.script);
			}
			Thread.sleep(this.millis);
		}

	}

}
