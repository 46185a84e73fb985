package org.accordgraph.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.accordgraph.AnotherService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends hostile values to every place that accepts a value. Each value is sent at least
 * once to each family of places, and each place gets at least {@value #AT_LEAST} values.
 */
@AccordTest
class HostileTests {

	private static final int AT_LEAST = 12;

	private static final int THREADS = 4;

	private static final Pattern LEAK = Pattern.compile(
			"Exception|\\bat [\\w.$]+\\(|org\\.(springframework|neo4j|apache|accordgraph)|java\\.(lang|util|io)|jakarta\\.|Tomcat|SNAPSHOT|"
					+ Pattern.quote(System.getProperty("user.dir")));

	@Autowired
	Neo4jConnectionDetails database;

	@Autowired
	Driver driver;

	private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

	private final AtomicIntegerArray statuses = new AtomicIntegerArray(6);

	/** Decisions about unknown entities are stored, and change nothing. */
	@AfterEach
	void forgetDecisions() {
		try (Session session = this.driver.session()) {
			session.run("MATCH (decision:MatchDecision) DELETE decision").consume();
		}
	}

	@Test
	void getNothingButAnswersAndProblemsAndChangeNothing() throws Exception {
		List<Payload> payloads = Payload.all();
		assertThat(payloads).hasSizeGreaterThan(700);
		String before = fingerprint();
		try (AnotherService service = AnotherService.on(this.database, Watching.class,
				"accord.import.key=" + AccordTest.IMPORT_KEY)) {
			List<Slot> slots = Interface.of(service.port());
			StatementsSeen seen = service.bean(StatementsSeen.class);
			fire(service.port(), harmless(slots));
			Set<String> fixed = seen.texts();
			List<Shot> shots = shots(slots, payloads);
			fire(service.port(), shots);
			System.out.printf(
					"Hostile: %d values at %d places, %d requests: %d answered 2xx, %d 3xx, %d 4xx, %d 5xx; %d statement texts, no new one among %d%n",
					payloads.size(), slots.size(), shots.size(), this.statuses.get(2), this.statuses.get(3),
					this.statuses.get(4), this.statuses.get(5), fixed.size(), seen.texts().size());
			assertThat(this.wrong).isEmpty();
			Set<String> fresh = new HashSet<>(seen.texts());
			fresh.removeAll(fixed);
			assertThat(fresh).isEmpty();
			// Page number and size are values as well.
			assertThat(fixed).noneMatch((text) -> text.matches("(?s).*SKIP \\d.*"));
		}
		assertThat(fingerprint()).isEqualTo(before);
	}

	private record Shot(Slot slot, Payload payload) {

	}

	/** Valid values of the places, which produce every possible statement. */
	private static List<Shot> harmless(List<Slot> slots) {
		return slots.stream()
			.flatMap((slot) -> Stream.concat(slot.harmless().stream(), inOtherWays(slot))
				.map((value) -> new Shot(slot, new Payload("harmless", value, value))))
			.toList();
	}

	/** A search for a figure, and one for what nothing is called, ask differently. */
	private static Stream<String> inOtherWays(Slot slot) {
		return (slot.name().contains("/api/search") || slot.name().contains("/api/suggest"))
				? Stream.of("300万辆", "金融局科", "zzzz qqqq") : Stream.empty();
	}

	private static List<Shot> shots(List<Slot> slots, List<Payload> payloads) {
		Map<String, List<Slot>> families = slots.stream()
			.collect(Collectors.groupingBy(Slot::family, LinkedHashMap::new, Collectors.toList()));
		List<Shot> shots = new ArrayList<>();
		int size = payloads.size();
		families.values().forEach((family) -> {
			int count = Math.max(size, AT_LEAST * family.size());
			for (int i = 0; i < count; i++) {
				// Every further round starts one value later, so that no pair is
				// repeated.
				shots.add(new Shot(family.get(i % family.size()), payloads.get((i + i / size) % size)));
			}
		});
		return shots;
	}

	private void fire(int port, List<Shot> shots) throws Exception {
		for (int i = 0; i < this.statuses.length(); i++) {
			this.statuses.set(i, 0);
		}
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		Queue<Shot> queue = new ConcurrentLinkedQueue<>(shots);
		List<Future<?>> done = new ArrayList<>();
		for (int i = 0; i < THREADS; i++) {
			done.add(threads.submit(() -> {
				try (Wire wire = new Wire(port)) {
					for (Shot shot = queue.poll(); shot != null; shot = queue.poll()) {
						fire(wire, shot);
					}
				}
				return null;
			}));
		}
		for (Future<?> future : done) {
			future.get();
		}
		threads.shutdown();
	}

	private void fire(Wire wire, Shot shot) {
		Slot.Request request = shot.slot().request().apply(shot.payload());
		try {
			Wire.Answer answer = wire.ask(request.method(), request.target(), request.headers());
			this.statuses.incrementAndGet(answer.status() / 100);
			whatIsWrongWith(answer, request.method(), shot.payload()).forEach((fault) -> complain(shot, fault));
		}
		catch (IOException | RuntimeException ex) {
			complain(shot, ex.toString());
		}
	}

	private void complain(Shot shot, String fault) {
		if (this.wrong.size() < 60) {
			String value = shot.payload().bytes();
			this.wrong.add(shot.slot().name() + " <- " + shot.payload().family() + " "
					+ value.substring(0, Math.min(60, value.length())) + ": " + fault);
		}
	}

	private static Collection<String> whatIsWrongWith(Wire.Answer answer, String method, Payload payload) {
		List<String> faults = new ArrayList<>();
		if (!answer.header("x-content-type-options").equals("nosniff")
				|| !answer.header("x-frame-options").equals("DENY")
				|| answer.header("content-security-policy").isEmpty() || answer.header("referrer-policy").isEmpty()) {
			faults.add("headers are missing: " + answer.status() + " " + answer.headers());
		}
		for (String header : new String[] { "server", "x-powered-by", "set-cookie", "x-hostile" }) {
			if (!answer.header(header).isEmpty()) {
				faults.add("there is a header " + header);
			}
		}
		if (answer.status() >= 500) {
			faults.add(answer.status() + " " + answer.body());
		}
		else if (answer.status() >= 400 && !method.equals("HEAD")) {
			faults.addAll(whatIsWrongWithProblem(answer, payload));
		}
		return faults;
	}

	private static Collection<String> whatIsWrongWithProblem(Wire.Answer answer, Payload payload) {
		String body = answer.body();
		if (!answer.header("content-type").startsWith("application/problem+json")) {
			return List.of(answer.status() + " is no problem: " + answer.headers() + body);
		}
		JsonNode problem = JsonMapper.shared().readTree(body);
		if (problem.path("status").asInt(0) != answer.status() || problem.path("title").asString("").isEmpty()
				|| problem.path("detail").asString("").isEmpty()) {
			return List.of("this problem tells too little: " + body);
		}
		return (LEAK.matcher(body).find() && !LEAK.matcher(payload.bytes()).find())
				? List.of("this tells of the inside: " + body) : List.of();
	}

	private String fingerprint() {
		try (Session session = this.driver.session()) {
			return List.of(
					"MATCH (n WHERE NOT n:MatchDecision) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id",
					"MATCH (a)-[r]->(b) RETURN elementId(r) AS id, type(r) AS type, elementId(a) AS a, elementId(b) AS b, properties(r) AS properties ORDER BY id",
					"SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state",
					"SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties", "SHOW USERS YIELD user")
				.stream()
				.map((query) -> query + "\n"
						+ session.run(query)
							.stream()
							.map((row) -> row.asMap().toString())
							.collect(Collectors.joining("\n")))
				.collect(Collectors.joining("\n"));
		}
	}

	/** Not a configuration of the test itself, which is shared with other tests. */
	static class Watching {

		@Bean
		static StatementsSeen statementsSeen() {
			return new StatementsSeen();
		}

	}

}
