package org.accordgraph.drill;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

import org.accordgraph.drill.Arrivals.Measured;
import org.accordgraph.hostile.Interface;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finds the highest rate that a service sustains with a mix of all its requests, and runs
 * it at 80 % of that rate for a while. Run it with
 * {@code mvn verify -DskipUnitTests -Dit.test=SoakBenchmark};
 * {@code -Daccord.soak.minutes=10}, {@code -Daccord.soak.seed=1}.
 */
@Tag("drill")
class SoakBenchmark {

	private static final int MINUTES = Integer.getInteger("accord.soak.minutes", 10);

	private static final long SEED = Long.getLong("accord.soak.seed", 1);

	private static final Duration STEP = Duration.ofSeconds(10);

	private static final Duration REST = Duration.ofSeconds(30);

	private static final double SLOWEST = 50;

	private static final double GROWTH = 1.25;

	/** Users do not wait longer at a screen. */
	private static final double LONGEST_P99_MILLIS = 1000;

	@TempDir
	Path folder;

	@Test
	void soak() throws Exception {
		try (Child child = Child.unpacked(List.of("-Xmx2g"), List.of("--server.port=0", "--accord.embedded.bolt-port=0",
				"--accord.embedded.directory=" + this.folder.resolve("data")))) {
			URI service = child.service();
			List<String> addresses = Interface.addresses(service.getPort())
				.stream()
				.map((path) -> service.resolve(path).toString())
				// Without the required key or source text, a request is answered with an
				// error only.
				.filter(Arrivals::isAnswered)
				.toList();
			Arrivals arrivals = new Arrivals(addresses, SEED);
			double highest = highest(arrivals);
			// The step that was too fast leaves work behind that no client waits for.
			Thread.sleep(REST.toMillis());
			List<Vitals> vitals = new ArrayList<>();
			Measured soaked = soak(arrivals, 0.8 * highest, child.pid(), vitals);
			print(addresses.size(), highest, soaked, vitals);
			assertThat(soaked.wrong()).isEmpty();
			assertThat(trend(vitals, Vitals::heapKb).grows(0.15, 20_000)).as("heap").isFalse();
			assertThat(trend(vitals, Vitals::rssKb).grows(0.15, 100_000)).as("memory").isFalse();
			assertThat(trend(vitals, Vitals::threads).grows(0.1, 10)).as("threads").isFalse();
			assertThat(trend(vitals, Vitals::sockets).grows(0.1, 20)).as("connections").isFalse();
			assertThat(trend(vitals, Vitals::files).grows(0.1, 20)).as("files").isFalse();
		}
	}

	private static double highest(Arrivals arrivals) throws InterruptedException {
		// Queries are planned and compiled at their first request.
		arrivals.at(10, Duration.ofSeconds(30));
		arrivals.at(SLOWEST, Duration.ofSeconds(30));
		double highest = SLOWEST;
		for (double rate = SLOWEST; rate < 20_000; rate *= GROWTH) {
			Measured step = arrivals.at(rate, STEP);
			if (isTooMuch(step)) {
				// Repeated, in case the machine was busy with other work.
				Thread.sleep(STEP.toMillis());
				step = arrivals.at(rate, STEP);
			}
			System.out.printf(Locale.ROOT, "Soak: %.0f a second: median %.1f ms, 99 %% %.1f ms, %s%n", rate,
					step.medianMillis(), step.p99Millis(), step.wrong());
			if (isTooMuch(step)) {
				break;
			}
			highest = rate;
		}
		return highest;
	}

	private static boolean isTooMuch(Measured step) {
		return step.p99Millis() > LONGEST_P99_MILLIS || !step.wrong().isEmpty();
	}

	/**
	 * Vitals are taken between the parts, so that a garbage collection is not measured as
	 * part of an answer.
	 */
	private static Measured soak(Arrivals arrivals, double rate, long pid, List<Vitals> vitals) throws Exception {
		List<Measured> parts = new ArrayList<>();
		for (int i = 0; i < MINUTES * 6; i++) {
			Measured part = arrivals.at(rate, STEP);
			parts.add(part);
			if (!part.wrong().isEmpty()) {
				System.out.printf(Locale.ROOT, "Soak: second %d: 99 %% %.1f ms, %s%n", (i + 1) * STEP.toSeconds(),
						part.p99Millis(), part.wrong());
			}
			vitals.add(Vitals.of(pid));
			if ((i + 1) % 6 == 0) {
				System.out.printf("Soak: minute %d of %d, %s%n", (i + 1) / 6, MINUTES, vitals.get(vitals.size() - 1));
			}
		}
		return Measured.of(parts);
	}

	private static Trend trend(List<Vitals> vitals, ToLongFunction<Vitals> figure) {
		return Trend.of(vitals.stream().map(figure::applyAsLong).toList());
	}

	private static void print(int addresses, double highest, Measured soaked, List<Vitals> vitals) {
		System.out.printf(Locale.ROOT,
				"Soak: %d addresses, highest sustained rate %.0f a second; %d minutes at %.0f: %d requests, median %.1f ms, 99 %% %.1f ms, longest %.0f ms, wrong %s%n",
				addresses, highest, MINUTES, soaked.perSecond(), soaked.requests(), soaked.medianMillis(),
				soaked.p99Millis(), soaked.longestMillis(), soaked.wrong());
		System.out.printf(
				"Soak: from the second quarter to the last: heap after a collection %s KB, memory %s KB, threads %s, connections %s, files %s%n",
				trend(vitals, Vitals::heapKb), trend(vitals, Vitals::rssKb), trend(vitals, Vitals::threads),
				trend(vitals, Vitals::sockets), trend(vitals, Vitals::files));
	}

}
