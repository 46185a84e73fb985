package org.accordgraph.database.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.accordgraph.AccordGraph;
import org.accordgraph.AccordTest;
import org.accordgraph.AnotherService;
import org.accordgraph.database.load.GraphLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The limits of a request, and the errors if it exceeds one. */
@AccordTest
class LimitsTests {

	@Autowired
	EmbeddedDatabase database;

	@Autowired
	Neo4jConnectionDetails connection;

	@Autowired
	Driver driver;

	@Autowired
	GraphLoader loader;

	@TempDir
	Path questions;

	private final HttpClient client = HttpClient.newHttpClient();

	private Config config;

	@BeforeEach
	void writeQuestions() throws IOException {
		this.config = config();
		write("memory", ":param rows => 1000000", "UNWIND range(1, $rows) AS row",
				"WITH collect('A text of some length, so that it takes memory: ' + row) AS texts",
				"RETURN size(texts) AS size, [] AS evidence");
		write("time", ":param rows => 100000", "UNWIND range(1, $rows) AS row", "UNWIND range(1, $rows) AS other",
				"WITH row, other", "WHERE row + other < 0", "RETURN count(*) AS rows, [] AS evidence");
		write("paths", ":param rows => 3000000", "UNWIND range(1, $rows) AS row", "WITH count(row) AS rows",
				"MATCH path = (:City)-[:PART_OF*1..2]->()", "RETURN rows, count(path) AS paths, [] AS evidence");
	}

	@AfterEach
	void asBefore() {
		set(GraphDatabaseSettings.memory_transaction_max_size,
				QueryRestrictions.share(Runtime.getRuntime().maxMemory(), 3));
		set(GraphDatabaseSettings.read_only_databases, Set.of());
	}

	@Test
	void isToldWhatToNarrowWhereItTakesTooMuchMemory() throws Exception {
		try (AnotherService service = service()) {
			set(GraphDatabaseSettings.memory_transaction_max_size, ByteUnit.mebiBytes(8));
			HttpResponse<String> answer = ask(service, "/api/questions/limits/memory?rows=1000000");
			assertThat(answer.statusCode()).isEqualTo(422);
			JsonNode problem = JsonMapper.shared().readTree(answer.body());
			assertThat(problem.get("type").asString()).isEqualTo("urn:accord-graph:problem:too-expensive");
			assertThat(problem.get("ranOutOf").asString()).isEqualTo("memory");
			assertThat(problem.get("narrow").get(0).asString()).isEqualTo("rows");
			assertThat(problem.get("detail").asString()).contains("Narrow it by rows");
			assertThat(ask(service, "/api/questions/limits/memory?rows=10").statusCode()).isEqualTo(200);
			assertThat(ask(service, "/api/agreements").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void isToldWhatToNarrowWhereItTakesTooLong() throws Exception {
		try (AnotherService service = service("accord.questions.timeout=1s")) {
			HttpResponse<String> answer = ask(service, "/api/questions/limits/time?rows=100000");
			assertThat(answer.statusCode()).isEqualTo(504);
			assertThat(answer.body()).contains("too-expensive", "Narrow it by rows", "\"ranOutOf\":\"time\"");
			assertThat(ask(service, "/api/questions/limits/time?rows=10").statusCode()).isEqualTo(200);
		}
	}

	/** A database in the same process that responds late is busy, not unavailable. */
	@Test
	void servesOthersWhileSlowQuestionsTakeAllProcessors() throws Exception {
		try (AnotherService service = service("accord.questions.timeout=6s")) {
			var slow = Stream.generate(() -> askLater(service, "/api/questions/limits/time?rows=100000"))
				.limit(2L + 2 * Runtime.getRuntime().availableProcessors())
				.toList();
			while (slow.stream().noneMatch(CompletableFuture::isDone)) {
				assertThat(ask(service, "/api/agreements").statusCode()).isEqualTo(200);
				assertThat(ask(service, "/actuator/health/readiness").statusCode()).isEqualTo(200);
				Thread.sleep(200);
			}
			assertThat(slow).extracting((each) -> each.join().statusCode()).containsOnly(504);
		}
	}

	@Test
	void leavesRoomForOthersHoweverManySearchForPaths() throws Exception {
		try (AnotherService service = service("accord.questions.heavy-at-once=1")) {
			CompletableFuture<HttpResponse<String>> first = askLater(service,
					"/api/questions/limits/paths?rows=30000000");
			CompletableFuture<HttpResponse<String>> second = askLater(service,
					"/api/questions/limits/paths?rows=30000000");
			CompletableFuture<HttpResponse<String>> third = askLater(service,
					"/api/questions/limits/paths?rows=30000000");
			assertThat(ask(service, "/api/questions/agreements/signatories").statusCode()).isEqualTo(200);
			var answers = java.util.List.of(first.join(), second.join(), third.join());
			assertThat(answers).extracting(HttpResponse::statusCode).contains(200, 503);
			assertThat(answers).filteredOn((answer) -> answer.statusCode() == 503)
				.allSatisfy((answer) -> assertThat(answer.headers().firstValue("Retry-After")).isPresent())
				.extracting(HttpResponse::body)
				.allSatisfy((body) -> assertThat(body).contains("urn:accord-graph:problem:busy", "Try again in"));
		}
	}

	@Test
	void readsADatabaseThatCannotBeWrittenWhereItHoldsTheGraph() throws Exception {
		set(GraphDatabaseSettings.read_only_databases, Set.of("neo4j"));
		try (Session session = this.driver.session()) {
			assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> session.run("CREATE (:Other)").consume()))
				.hasMessageContaining("read-only");
		}
		try (AnotherService service = service()) {
			assertThat(ask(service, "/actuator/health/readiness").statusCode()).isEqualTo(200);
			assertThat(ask(service, "/api/agreements").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void isNotReadyWhereSomebodyChangedTheGraph() throws Exception {
		try (AnotherService service = service()) {
			try (Session session = this.driver.session()) {
				session.run("MATCH (theme:Theme {id: 'theme-finance'}) DETACH DELETE theme").consume();
			}
			HttpResponse<String> readiness = ask(service, "/actuator/health/readiness");
			// The heartbeat detects it within a second.
			for (int i = 0; i < 20 && readiness.statusCode() == 200; i++) {
				Thread.sleep(100);
				readiness = ask(service, "/actuator/health/readiness");
			}
			assertThat(readiness.statusCode()).isEqualTo(503);
			assertThat(readiness.body()).contains("changed since it was loaded");
			assertThat(ask(service, "/actuator/health/liveness").statusCode()).isEqualTo(200);
		}
		finally {
			assertThat(this.loader.load().written()).isTrue();
		}
	}

	private AnotherService service(String... more) {
		String[] settings = new String[more.length + 1];
		settings[0] = "accord.questions.directory=" + this.questions;
		System.arraycopy(more, 0, settings, 1, more.length);
		return AnotherService.on(this.connection, AccordGraph.class, settings);
	}

	private HttpResponse<String> ask(AnotherService service, String address) {
		return askLater(service, address).join();
	}

	private CompletableFuture<HttpResponse<String>> askLater(AnotherService service, String address) {
		return this.client.sendAsync(
				HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + address)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private void write(String name, String parameter, String... lines) throws IOException {
		Path file = this.questions.resolve("limits/" + name + ".cypher");
		Files.createDirectories(file.getParent());
		Files.writeString(file,
				"// How much does it take?\n/*\n" + parameter + "\n*/\n" + String.join("\n", lines) + "\n");
	}

	private Config config() {
		CompletableFuture<?> opened = (CompletableFuture<?>) ReflectionTestUtils.getField(this.database, "service");
		DatabaseManagementService service = (DatabaseManagementService) opened.join();
		return ((GraphDatabaseAPI) service.database("neo4j")).getDependencyResolver().resolveDependency(Config.class);
	}

	private <T> void set(Setting<T> setting, T value) {
		this.config.setDynamic(setting, value, "LimitsTests");
	}

}
