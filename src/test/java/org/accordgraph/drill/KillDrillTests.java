package org.accordgraph.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.accordgraph.embedded.OpenedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service that is killed at random moments of a load loses nothing: after a restart the
 * graph is that of a clean load. As many moments as wanted:
 * {@code mvn test -Dtest=KillDrillTests -Daccord.drill.kills=50 -Daccord.drill.seed=1}.
 */
class KillDrillTests {

	private static final Path FOLDER = Path.of("target/drill").toAbsolutePath();

	private static final Path ORIGINAL = Path.of("cypher").toAbsolutePath();

	private static final Path CHANGED = FOLDER.resolve("cypher");

	private static final int KILLS = Integer.getInteger("accord.drill.kills", 1);

	private static final int AT_ONCE = Integer.getInteger("accord.drill.at-once", 1);

	private static final long SEED = Long.getLong("accord.drill.seed", System.nanoTime());

	private static List<String> original;

	private static List<String> changed;

	private static Duration load;

	@BeforeAll
	static void prepareStores() throws Exception {
		FileSystemUtils.deleteRecursively(FOLDER);
		FileSystemUtils.copyRecursively(ORIGINAL, CHANGED);
		change("seed/20-science-city.cypher", "areaKm2: 394.2", "areaKm2: 400");
		Path schema = CHANGED.resolve("schema/20-more.cypher");
		Files.writeString(schema, "CREATE INDEX more IF NOT EXISTS FOR (place:Place) ON (place.areaKm2);\n");
		dropFirstIndex();
		Path empty = FOLDER.resolve("empty");
		try (Child child = Child.start(OpenedStore.class, List.of(empty.toString()))) {
			assertThat(child.end()).isZero();
		}
		load = copy(empty, "loaded", (store) -> {
			try (Child child = start(store, ORIGINAL, FOLDER.resolve("original.txt"))) {
				child.await(KillDrillTests::isLoading);
				long start = System.nanoTime();
				child.await((line) -> line.contains("Started WholeGraph"));
				Duration took = Duration.ofNanos(System.nanoTime() - start);
				assertThat(child.end()).isZero();
				return took;
			}
		});
		original = Files.readAllLines(FOLDER.resolve("original.txt"));
		changed = copy(empty, "clean", (store) -> graph(store, CHANGED));
		assertThat(original).hasSizeGreaterThan(2_000).isNotEqualTo(changed);
	}

	@Test
	void loseNothingAtAnyMomentOfALoad() throws Exception {
		System.out.printf(Locale.ROOT, "Kill drill: %d kills within %.1f s, seed %d%n", KILLS, load.toMillis() / 1000.0,
				SEED);
		Random random = new Random(SEED);
		Map<String, AtomicInteger> figures = new ConcurrentSkipListMap<>();
		List<String> lost = Collections.synchronizedList(new ArrayList<>());
		ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
		List<Future<?>> drills = new ArrayList<>();
		for (int i = 0; i < KILLS; i++) {
			int number = i;
			Duration moment = load.multipliedBy(random.nextInt(1100)).dividedBy(1000);
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

	/** In turn: a fresh load, a change, a change that is taken back. */
	private static void drill(int number, Duration moment, Map<String, AtomicInteger> figures) throws Exception {
		boolean fresh = number % 3 == 0;
		Path first = fresh ? ORIGINAL : CHANGED;
		Path then = (number % 3 == 1) ? CHANGED : ORIGINAL;
		String kind = fresh ? "fresh load" : (then == CHANGED) ? "change" : "change taken back";
		copy(FOLDER.resolve(fresh ? "empty" : "loaded"), "drill-" + number, (store) -> {
			String phase;
			try (Child child = start(store, first, FOLDER.resolve("unused-" + number + ".txt"))) {
				child.await(KillDrillTests::isLoading);
				Thread.sleep(moment.toMillis());
				child.kill();
				phase = phase(child.lines());
			}
			figures.computeIfAbsent(kind + " killed " + phase, (key) -> new AtomicInteger()).incrementAndGet();
			assertThat(graph(store, then)).as("kill %d at %s (%s), seed %d", number, moment, phase, SEED)
				.isEqualTo((then == CHANGED) ? changed : original);
			return null;
		});
	}

	@Test
	void loseNothingWhileManyRead() throws Exception {
		copy(FOLDER.resolve("loaded"), "reading", (store) -> {
			AtomicInteger answers = new AtomicInteger();
			try (Child child = Child.start(WholeGraph.class,
					arguments(store, ORIGINAL, FOLDER.resolve("unused.txt"), "--server.port=0", "--drill.keep=true"))) {
				String address = child.service().toString();
				ExecutorService readers = Executors.newFixedThreadPool(8);
				for (int i = 0; i < 8; i++) {
					readers.submit(() -> read(address, answers));
				}
				while (answers.get() < 200) {
					Thread.sleep(100);
				}
				child.kill();
				readers.shutdownNow();
			}
			assertThat(answers).hasPositiveValue();
			assertThat(graph(store, ORIGINAL)).isEqualTo(original);
			System.out.printf("Kill drill: killed after %d answers to 8 readers; the graph is the same%n",
					answers.get());
			return null;
		});
	}

	private static void read(String address, AtomicInteger answers) {
		HttpClient client = HttpClient.newHttpClient();
		String[] paths = { "api/questions/agreements/signatories", "api/commitments", "api/things/chongqing",
				"api/search?q=science", "api/questions/ownership/duties-by-basis" };
		try {
			for (int i = 0;; i++) {
				client.send(HttpRequest.newBuilder(URI.create(address + paths[i % paths.length])).build(),
						HttpResponse.BodyHandlers.ofString());
				answers.incrementAndGet();
			}
		}
		catch (IOException | InterruptedException ex) {
			// It was killed.
		}
	}

	private static boolean isLoading(String line) {
		return line.contains("Loading ") && line.contains(" scripts of ");
	}

	private static String phase(List<String> lines) {
		String all = String.join("\n", lines);
		if (all.contains("Started WholeGraph")) {
			return "after the load";
		}
		return all.contains("derive/") ? "while deriving and checking"
				: all.contains("seed/10") ? "while seeding" : "before the first fact";
	}

	private static List<String> graph(Path store, Path cypher) throws Exception {
		Path lines = store.resolveSibling(store.getFileName() + ".txt");
		try (Child child = start(store, cypher, lines)) {
			assertThat(child.end()).as(() -> String.join("\n", child.lines())).isZero();
		}
		return Files.readAllLines(lines);
	}

	private static Child start(Path store, Path cypher, Path lines) throws IOException {
		return Child.start(WholeGraph.class,
				arguments(store, cypher, lines, "--spring.main.web-application-type=none"));
	}

	private static List<String> arguments(Path store, Path cypher, Path lines, String... more) {
		List<String> arguments = new ArrayList<>(
				List.of(lines.toString(), "--accord.embedded.directory=" + store, "--accord.embedded.bolt-port=0",
						"--accord.embedded.password=drill-drill", "--accord.cypher.location=" + cypher.toUri()));
		arguments.addAll(List.of(more));
		return arguments;
	}

	private interface Work<T> {

		T on(Path store) throws Exception;

	}

	private static <T> T copy(Path store, String name, Work<T> work) throws Exception {
		Path copy = FOLDER.resolve(name);
		FileSystemUtils.copyRecursively(store, copy);
		T result = work.on(copy);
		if (!name.equals("loaded")) {
			FileSystemUtils.deleteRecursively(copy);
		}
		return result;
	}

	private static void change(String script, String from, String to) throws IOException {
		Path file = CHANGED.resolve(script);
		String text = Files.readString(file);
		assertThat(text).contains(from);
		Files.writeString(file, text.replace(from, to));
	}

	/** So that a change has to drop something as well. */
	private static void dropFirstIndex() throws IOException {
		try (Stream<Path> files = Files.list(CHANGED.resolve("schema"))) {
			for (Path file : files.sorted().toList()) {
				String text = Files.readString(file);
				String without = text.replaceFirst("(?s)CREATE (?:RANGE |TEXT |FULLTEXT )?INDEX (?!more).*?;\\n", "");
				if (!without.equals(text)) {
					Files.writeString(file, without);
					return;
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		throw new IllegalStateException("There is no index in cypher/schema");
	}

}
