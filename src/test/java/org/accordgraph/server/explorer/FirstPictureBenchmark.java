package org.accordgraph.explorer;

import java.util.List;
import java.util.stream.IntStream;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How long somebody waits for the explorer, each time in a new browser with nothing kept.
 * It is no test and runs only when it is named:
 * {@code mvn test -Dtest=FirstPictureBenchmark}.
 */
@AccordTest
class FirstPictureBenchmark {

	private static final int RUNS = 5;

	@LocalServerPort
	int port;

	@Test
	void printsTheTimeUntilTheOverviewAndThePictureAreThere() {
		// The first one warms the service up.
		List.of("", "#/picture?draw=integrated-technology-trading-market").forEach(this::milliseconds);
		print("overview", "");
		print("picture of a thing and its card", "#/picture?draw=integrated-technology-trading-market");
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
