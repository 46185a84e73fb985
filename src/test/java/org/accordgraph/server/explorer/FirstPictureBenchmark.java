package org.accordgraph.server.explorer;

import java.util.List;
import java.util.stream.IntStream;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Measures the time until the explorer is shown, each time in a new browser with an empty
 * cache. It is not a test and runs only by name:
 * {@code mvn verify -DskipUnitTests -Dit.test=FirstPictureBenchmark}.
 */
@AccordTest
@Tag("browser")
class FirstPictureBenchmark {

	private static final int RUNS = 5;

	@LocalServerPort
	int port;

	@Test
	void printsTheTimeUntilTheOverviewAndThePictureAreThere() {
		// The first requests warm the service up.
		List.of("", "#/graph?draw=integrated-technology-trading-market").forEach(this::milliseconds);
		print("overview", "");
		print("picture of an entity and its card", "#/graph?draw=integrated-technology-trading-market");
	}

	private void print(String name, String hash) {
		List<Long> sorted = IntStream.range(0, RUNS).mapToObj((run) -> milliseconds(hash)).sorted().toList();
		System.out.printf("%s: %d ms (%d to %d, %d runs)%n", name, sorted.get(RUNS / 2), sorted.get(0),
				sorted.get(RUNS - 1), RUNS);
	}

	private long milliseconds(String hash) {
		try (Chromium chromium = Chromium.open(this.port, "en")) {
			long start = System.nanoTime();
			chromium.visit(hash);
			return (System.nanoTime() - start) / 1_000_000;
		}
	}

}
