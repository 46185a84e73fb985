package org.accordgraph.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;

/**
 * Sends requests at a constant rate, whether or not former ones have been answered. The
 * duration of a request is measured from its scheduled time, so that a service that falls
 * behind cannot hide it.
 */
final class Arrivals {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final List<String> addresses;

	private final Random random;

	Arrivals(List<String> addresses, long seed) {
		this.addresses = addresses;
		this.random = new Random(seed);
	}

	static boolean isAnswered(String address) {
		try {
			return HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	Measured at(double perSecond, Duration duration) {
		List<Long> micros = Collections.synchronizedList(new ArrayList<>());
		Map<String, Integer> wrong = Collections.synchronizedMap(new TreeMap<>());
		List<CompletableFuture<?>> running = new ArrayList<>();
		long start = System.nanoTime();
		long count = Math.round(perSecond * duration.toMillis() / 1000);
		for (long i = 0; i < count; i++) {
			long planned = start + Math.round(i * 1e9 / perSecond);
			LockSupport.parkNanos(planned - System.nanoTime());
			String address = this.addresses.get(this.random.nextInt(this.addresses.size()));
			running.add(
					this.client
						.sendAsync(HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(20)).build(),
								HttpResponse.BodyHandlers.ofByteArray())
						.handle((answer, failure) -> {
							micros.add((System.nanoTime() - planned) / 1000);
							if (failure != null) {
								wrong.merge(String.valueOf(failure), 1, Integer::sum);
							}
							else if (answer.statusCode() != 200) {
								wrong.merge(answer.statusCode() + " " + address.replaceAll("^http://[^/]*", ""), 1,
										Integer::sum);
							}
							return null;
						}));
			if (running.size() > 10_000) {
				running.removeIf(CompletableFuture::isDone);
			}
		}
		running.forEach(CompletableFuture::join);
		return Measured.of(perSecond, micros, wrong);
	}

	/**
	 * The measurements.
	 *
	 * @param perSecond the number of requests per second
	 * @param requests the total number of requests
	 * @param medianMillis the median duration, in milliseconds
	 * @param p99Millis the 99th percentile of the duration, in milliseconds
	 * @param longestMillis the longest duration, in milliseconds
	 * @param wrong the answers other than 200, with their counts
	 */
	record Measured(double perSecond, int requests, double medianMillis, double p99Millis, double longestMillis,
			Map<String, Integer> wrong) {

		private static Measured of(double perSecond, List<Long> micros, Map<String, Integer> wrong) {
			List<Long> sorted = micros.stream().sorted().toList();
			return new Measured(perSecond, sorted.size(), at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1),
					new TreeMap<>(wrong));
		}

		/**
		 * Combines several parts: the medians of the figures, the longest of all
		 * durations.
		 */
		static Measured of(List<Measured> parts) {
			Map<String, Integer> wrong = new TreeMap<>();
			parts.forEach((part) -> part.wrong.forEach((what, times) -> wrong.merge(what, times, Integer::sum)));
			return new Measured(parts.get(0).perSecond, parts.stream().mapToInt(Measured::requests).sum(),
					middle(parts, Measured::medianMillis), middle(parts, Measured::p99Millis),
					parts.stream().mapToDouble(Measured::longestMillis).max().orElseThrow(), wrong);
		}

		private static double middle(List<Measured> parts, ToDoubleFunction<Measured> figure) {
			return parts.stream().mapToDouble(figure).sorted().skip(parts.size() / 2).findFirst().orElseThrow();
		}

		private static double at(List<Long> sorted, double part) {
			return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * part))) / 1000.0;
		}

	}

}
