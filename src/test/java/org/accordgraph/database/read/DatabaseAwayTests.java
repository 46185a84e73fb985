package org.accordgraph.database.read;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.accordgraph.AccordGraph;
import org.accordgraph.AccordTest;
import org.accordgraph.AnotherService;
import org.accordgraph.hostile.Interface;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/** A service whose database becomes unavailable and available again. */
@AccordTest
class DatabaseAwayTests {

	/** Longer than a slow machine needs, so a request that takes it hangs. */
	private static final Duration HANGING = Duration.ofSeconds(15);

	private static final int THREADS = 32;

	/**
	 * The bytes after which a response freezes: {@code -Daccord.away.bytes=40,400,4000}
	 * tries more.
	 */
	private static final int[] BYTES = Stream.of(System.getProperty("accord.away.bytes", "400").split(","))
		.mapToInt(Integer::parseInt)
		.toArray();

	private final HttpClient client = HttpClient.newHttpClient();

	@Autowired
	Neo4jConnectionDetails database;

	@Test
	void isToldInTimeByEachEndpointAndOverWhenItIsBack() throws Exception {
		try (Wire wire = new Wire(this.database.getUri().getPort());
				AnotherService service = AnotherService.on(wire.of(this.database), AccordGraph.class)) {
			// Without the text of the source there is no audit, and without a key no
			// list of imports and decisions.
			List<String> addresses = Interface.addresses(service.port())
				.stream()
				.filter((address) -> !address.equals("/api/audit") && !address.startsWith("/api/import/jobs")
						&& !address.startsWith("/api/import/decisions"))
				.toList();
			assertThat(addresses).hasSizeGreaterThan(60);
			requireServed("there", service, addresses);
			wire.cut();
			survive("killed", service, addresses, wire);
			wire.freeze();
			survive("frozen", service, addresses, wire);
			for (int bytes : BYTES) {
				wire.cut();
				wire.mend();
				wire.freezeAfter(bytes);
				survive("frozen after " + bytes + " bytes", service, addresses, wire);
			}
			wire.slow(Duration.ofMillis(400));
			survive("slow", service, addresses, wire);
		}
	}

	@Test
	void isWaitedForWhereItIsNotThereAtTheStart() throws Exception {
		for (boolean frozen : new boolean[] { false, true }) {
			try (Wire wire = new Wire(this.database.getUri().getPort())) {
				if (frozen) {
					wire.freeze();
				}
				else {
					wire.cut();
				}
				try (AnotherService service = AnotherService.on(wire.of(this.database), AccordGraph.class)) {
					assertThat(ask(service, "/").status()).isEqualTo(200);
					assertThat(ask(service, "/actuator/health/liveness").status()).isEqualTo(200);
					assertThat(ask(service, "/actuator/health/readiness").body()).contains("not loaded yet");
					assertThat(ask(service, "/api/agreements")).satisfies(Answer::isAway);
					assertThat(ask(service, "/api/questions")).satisfies(Answer::isAway);
					wire.mend();
					until(() -> ask(service, "/actuator/health/readiness").status() == 200);
					assertThat(ask(service, "/api/agreements")).satisfies(Answer::isGood);
				}
			}
		}
	}

	private void survive(String how, AnotherService service, List<String> addresses, Wire wire) throws Exception {
		ask(how, service, addresses)
			.forEach((answer) -> assertThat(answer).satisfiesAnyOf(Answer::isGood, Answer::isAway));
		assertThat(ask(service, "/actuator/health/liveness").status()).isEqualTo(200);
		Answer readiness = ask(service, "/actuator/health/readiness");
		assertThat(readiness.took()).isLessThan(HANGING);
		wire.mend();
		until(() -> ask(service, "/actuator/health/readiness").status() == 200);
		requireServed("back after " + how, service, addresses);
	}

	/**
	 * On a busy machine, a database may seem unavailable: an answer that asks to try
	 * again is repeated.
	 */
	private void requireServed(String how, AnotherService service, List<String> addresses) throws Exception {
		for (Answer answer : ask(how, service, addresses)) {
			if (answer.status() == 503) {
				assertThat(answer).satisfies(Answer::isAway);
				until(() -> ask(service, answer.address()).status() == 200);
			}
			else {
				assertThat(answer).satisfies(Answer::isGood);
			}
		}
	}

	private List<Answer> ask(String how, AnotherService service, List<String> addresses) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		List<Future<Answer>> asked = new ArrayList<>();
		for (String address : addresses) {
			asked.add(threads.submit(() -> ask(service, address)));
		}
		List<Answer> answers = new ArrayList<>();
		for (Future<Answer> answer : asked) {
			answers.add(answer.get());
		}
		threads.shutdown();
		System.out.printf(Locale.ROOT,
				"Database %s: %d endpoints, %d answered, %d told to come again, longest %.1f s%n", how, answers.size(),
				answers.stream().filter((answer) -> answer.status() == 200).count(),
				answers.stream().filter((answer) -> answer.status() == 503).count(),
				answers.stream().mapToLong((answer) -> answer.took().toMillis()).max().orElseThrow() / 1000.0);
		return answers;
	}

	private Answer ask(AnotherService service, String address) throws IOException, InterruptedException {
		long start = System.nanoTime();
		HttpResponse<String> answer = this.client.send(
				HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + address)).build(),
				HttpResponse.BodyHandlers.ofString());
		return new Answer(address, answer.statusCode(), answer.headers().firstValue("Retry-After").orElse(""),
				answer.headers().firstValue("Content-Type").orElse(""), answer.body(),
				Duration.ofNanos(System.nanoTime() - start));
	}

	private static void until(Callable<Boolean> itIsSo) throws Exception {
		long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
		while (!itIsSo.call()) {
			assertThat(System.nanoTime()).as("A minute has passed").isLessThan(end);
			Thread.sleep(100);
		}
	}

	private record Answer(String address, int status, String retryAfter, String type, String body, Duration took) {

		void isGood() {
			assertThat(this.status).isEqualTo(200);
		}

		void isAway() {
			assertThat(this.status).isEqualTo(503);
			assertThat(this.retryAfter).matches("[1-9]\\d*");
			assertThat(this.type).startsWith("application/problem+json");
			JsonNode problem = JsonMapper.shared().readTree(this.body);
			assertThat(problem.get("type").asString()).isIn("urn:accord-graph:problem:database-away",
					"urn:accord-graph:problem:busy");
			assertThat(problem.get("detail").asString()).contains("Try again in");
			assertThat(this.took).isLessThan(HANGING);
		}

	}

}
