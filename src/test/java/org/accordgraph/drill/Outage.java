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
import java.util.Locale;
import java.util.function.Supplier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database server is killed and started again while services are asked continuously:
 * they answer that they are waiting for it, and answer again by themselves.
 */
final class Outage {

	/** Promised for a machine that is not overloaded. */
	private static final Duration PROMISED = Duration.ofSeconds(3);

	/** Longer than a slow machine needs, so a request that takes it hangs. */
	private static final Duration HANGING = Duration.ofSeconds(15);

	private static final Duration LONGEST_RETURN = Duration.ofMinutes(2);

	private static final int ROUNDS = 3;

	private final HttpClient client = HttpClient.newHttpClient();

	private final List<String> addresses;

	private Outage(List<String> addresses) {
		this.addresses = addresses;
	}

	/**
	 * Kills the server under requests and starts it again.
	 * @param addresses questions of all services
	 * @param said what the services have printed, to explain a failure
	 */
	static void survive(Neo4jServer server, List<String> addresses, Supplier<String> said) throws Exception {
		Outage outage = new Outage(addresses);
		outage.ask(ROUNDS, server::kill);
		List<Answer> answers = outage.ask(ROUNDS, () -> {
		});
		assertThat(answers).as(said)
			.hasSize(ROUNDS * addresses.size())
			.allSatisfy((answer) -> assertThat(answer.status()).as(answer.address()).isEqualTo(503))
			.allSatisfy((answer) -> assertThat(answer.retryAfter()).as(answer.address()).matches("[1-9]\\d*"));
		server.launch();
		server.await();
		long back = System.nanoTime();
		while (outage.ask(1, () -> {
		}).stream().anyMatch((answer) -> answer.status() != 200)) {
			assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(LONGEST_RETURN);
			Thread.sleep(100);
		}
		List<Duration> took = answers.stream().map(Answer::took).sorted().toList();
		System.out.printf(Locale.ROOT,
				"Server outage: %d requests of %d services answered with 503, median %.1f s, longest %.1f s; all answered again %.1f s after the server%n",
				answers.size(), addresses.stream().map((address) -> URI.create(address).getPort()).distinct().count(),
				seconds(took.get(took.size() / 2)), seconds(Collections.max(took)),
				seconds(Duration.ofNanos(System.nanoTime() - back)));
		assertThat(took.get(took.size() / 2)).isLessThan(PROMISED);
		assertThat(Collections.max(took)).isLessThan(HANGING);
	}

	private static double seconds(Duration took) {
		return took.toMillis() / 1000.0;
	}

	/**
	 * Asks all questions at once, several times, while something happens.
	 * @return the answers
	 */
	private List<Answer> ask(int rounds, Event meanwhile) throws Exception {
		List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
		List<Thread> threads = new ArrayList<>();
		for (String address : this.addresses) {
			Thread thread = new Thread(() -> {
				for (int i = 0; i < rounds; i++) {
					answers.add(ask(address));
				}
			}, "asking");
			threads.add(thread);
			thread.start();
		}
		meanwhile.happen();
		for (Thread thread : threads) {
			thread.join();
		}
		return answers;
	}

	private Answer ask(String address) {
		long start = System.nanoTime();
		try {
			HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(URI.create(address)).build(),
					HttpResponse.BodyHandlers.ofString());
			return new Answer(address, answer.statusCode(), answer.headers().firstValue("Retry-After").orElse(""),
					Duration.ofNanos(System.nanoTime() - start));
		}
		catch (IOException | InterruptedException ex) {
			return new Answer(address, 0, String.valueOf(ex), Duration.ofNanos(System.nanoTime() - start));
		}
	}

	private record Answer(String address, int status, String retryAfter, Duration took) {

	}

	/** Something that happens while requests are sent. */
	private interface Event {

		void happen() throws Exception;

	}

}
