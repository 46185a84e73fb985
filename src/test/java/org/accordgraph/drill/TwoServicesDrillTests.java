package org.accordgraph.drill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.accordgraph.database.embedded.OpenedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Two services on one server of Neo4j, one over {@code neo4j://} and one over
 * {@code bolt://}, start at the same time, and are then replaced by two with a changed
 * dataset, one after the other, while readers send requests continuously. In the end, the
 * server is killed and started again under requests.
 */
@Tag("drill")
class TwoServicesDrillTests {

	private static final List<String> QUESTIONS = List.of("api/entities/western-chengdu-science-city",
			"api/commitments?size=100", "api/questions/ownership/duties-by-basis", "api/search?q=chongqing");

	private static final int LAST_LINES = 60;

	private final List<Child> children = new ArrayList<>();

	@TempDir
	Path folder;

	@AfterEach
	void stopAll() {
		this.children.forEach(Child::close);
	}

	@ParameterizedTest
	@EnumSource
	void oneLoadsAndNobodySeesHalfAGraph(ServerRelease release) throws Exception {
		Optional<Path> java = release.java();
		assumeThat(java).as(release.lack()).isPresent();
		// Created first, so that both start from the archive of classes.
		List<String> loaded = DrillStore.LOADED.graph();
		Path changed = ChangedCypher.folder();
		try (Neo4jServer server = Neo4jServer.prepare(release, java.get(), this.folder.resolve("server"))) {
			// Both wait for the server, so that they connect at the same time.
			Child one = service(server.uri("neo4j"), ChangedCypher.ORIGINAL);
			Child other = service(server.uri("bolt"), ChangedCypher.ORIGINAL);
			one.await((line) -> line.contains("is available. Requests that need the graph"));
			other.await((line) -> line.contains("is available. Requests that need the graph"));
			server.launch();
			server.await();
			assertThat(List.of(wrote(one), wrote(other))).containsExactlyInAnyOrder(true, false);
			try (Driver driver = server.driver()) {
				assertThat(WholeGraph.read(driver)).isEqualTo(loaded);
				List<Child> services;
				try (Readers readers = new Readers()) {
					Map<String, Set<String>> whole = new HashMap<>();
					askOn(readers, other, whole);
					readers.ask(driver);
					one.close();
					Child next = service(server.uri("neo4j"), changed);
					assertThat(wrote(next)).isTrue();
					whole.forEach((address, answers) -> answers.add(await(readers, address)));
					other.close();
					Child last = service(server.uri("bolt"), changed);
					assertThat(wrote(last)).isFalse();
					check(release, readers, whole);
					services = List.of(next, last);
				}
				assertThat(WholeGraph.read(driver)).isEqualTo(DrillStore.CHANGED.graph());
				Outage.survive(server, addresses(services), () -> ends(services));
			}
		}
	}

	/** The last lines of each service, and whether it has ended. */
	private static String ends(List<Child> services) {
		return services.stream().map((service) -> {
			List<String> lines = service.lines();
			return (service.isAlive() ? "running:\n" : "ended:\n")
					+ String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
		}).collect(Collectors.joining("\n\n"));
	}

	private static List<String> addresses(List<Child> services) throws Exception {
		List<String> addresses = new ArrayList<>();
		for (Child service : services) {
			for (String question : QUESTIONS) {
				addresses.add(service.service() + question);
			}
		}
		return addresses;
	}

	/** Answers before any change are complete. */
	private static void askOn(Readers readers, Child service, Map<String, Set<String>> whole) throws Exception {
		for (String question : QUESTIONS) {
			String each = service.service() + question;
			whole.put(each, new HashSet<>(Set.of(await(readers, each))));
			readers.ask(each);
		}
	}

	private static String await(Readers readers, String address) {
		try {
			String answer = Readers.NOTHING;
			for (int i = 0; i < 600 && answer.equals(Readers.NOTHING); i++) {
				answer = readers.answer(address);
				Thread.sleep(100);
			}
			return answer;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What the services say of failures. */
	private String errors() {
		return this.children.stream()
			.flatMap((child) -> child.lines().stream())
			.filter((line) -> line.contains("ERROR") || line.contains("Caused by"))
			.collect(Collectors.joining("\n"));
	}

	private void check(ServerRelease release, Readers readers, Map<String, Set<String>> whole) {
		int[] answers = new int[3];
		whole.forEach((address, right) -> {
			assertThat(right).as(() -> address + "\n" + errors())
				.allSatisfy((answer) -> assertThat(answer).startsWith("200"));
			readers.seen().get(address).forEach((answer, times) -> {
				answers[answer.equals(Readers.NOTHING) ? 2 : right.contains(answer) ? 0 : 1] += times;
				assertThat(answers[1]).as(address + ": " + answer).isZero();
			});
		});
		assertThat(answers[0]).isGreaterThan(50);
		// The area of the science city has changed.
		assertThat(whole.values()).anyMatch((right) -> right.size() == 2);
		System.out.printf(
				"Two services on %s: one of two loaded, each time; %d answers of a service during a rolling restart: %d of half a graph, %d told to come again or from a service that was stopped; past the services: %s%n",
				release, answers[0] + answers[1] + answers[2], answers[1], answers[2],
				readers.seen().get("past the services"));
	}

	private boolean wrote(Child service) throws InterruptedException {
		// If a busy machine does not print the start message, an earlier line reports
		// that the other service loaded the graph.
		return service
			.await((line) -> line.contains("checks passed") || line.contains("Another service has already loaded"))
			.contains("loaded in");
	}

	private Child service(String uri, Path cypher) throws Exception {
		Child child = Child.unpacked(List.of("--server.port=0", "--accord.seed=page", "--accord.browser.port=-1",
				"--spring.neo4j.uri=" + uri, "--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + OpenedStore.PASSWORD,
				"--accord.cypher.location=" + cypher.toUri()));
		this.children.add(child);
		return child;
	}

}
