package org.accordgraph.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.accordgraph.AccordTest;
import org.accordgraph.drill.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long it takes to check, import, correct and remove one document in a graph of any
 * size. The document states an agreement between a hub, a body with few relationships and
 * one that the graph does not have, names themes and an indicator that thousands of
 * others name, and reports on a project and a city. It is sent over HTTP; after its
 * removal, the graph has as many nodes and relationships as before. Run it with
 * {@code mvn test -Dtest=ImportOneBenchmark}, {@code -Daccord.ask.size},
 * {@code -Daccord.ask.heap} and {@code -Daccord.ask.store} as for {@link AskBenchmark};
 * {@code -Daccord.import.turns=5} repeats it, {@code -Daccord.import.steps=true} prints
 * the steps of the service.
 */
class ImportOneBenchmark {

	private static final int SIZE = Integer.getInteger("accord.ask.size", 1);

	private static final String HEAP = System.getProperty("accord.ask.heap", "2g");

	private static final int TURNS = Integer.getInteger("accord.import.turns", 5);

	private static final boolean STEPS = Boolean.getBoolean("accord.import.steps");

	private static final int FINISHED = 200;

	private static final int RUNNING = 202;

	private static final List<String> UNFINISHED = List.of("WAITING", "RUNNING");

	/** What is counted before and after. Records of jobs and removals stay. */
	private static final String COUNTS = """
			CALL () {
			  MATCH (entity:Entity)
			  RETURN count(entity) AS entities
			}
			CALL () {
			  MATCH (passage:Passage)
			  RETURN count(passage) AS passages
			}
			CALL () {
			  MATCH (name:SearchName)
			  RETURN count(name) AS names
			}
			CALL () {
			  MATCH ()-[relationship]->()
			  RETURN count(relationship) AS relationships
			}
			RETURN entities, passages, names, relationships
			""";

	private final Map<String, List<Double>> seconds = new TreeMap<>();

	private final HttpClient client = HttpClient.newHttpClient();

	@TempDir
	Path folder;

	@Test
	void importOne() throws Exception {
		Country country = new Country(SIZE, 1);
		Path store = CountryStore.of(country, HEAP, this.folder);
		System.out.println("Import: " + Environment.tell(HEAP) + "; size " + SIZE);
		Country.Agreement stated = stated(country);
		byte[] first = zipped(CountryPackage.write(country, stated, this.folder.resolve("first")));
		byte[] second = zipped(
				CountryPackage.write(country, corrected(country, stated), this.folder.resolve("second")));
		int bolt = Child.freePort();
		List<String> more = new ArrayList<>(List.of("--accord.import.key=" + AccordTest.IMPORT_KEY));
		if (STEPS) {
			more.add("--logging.level.org.accordgraph.ingest=debug");
			more.add("--logging.level.org.accordgraph.database=debug");
		}
		try (Child child = CountryStore.serve(store, HEAP, bolt, more.toArray(String[]::new));
				Driver driver = GraphDatabase.driver("bolt://localhost:" + bolt,
						AuthTokens.basic("neo4j", CountryStore.PASSWORD))) {
			URI service = child.service();
			Map<String, Object> before = counts(driver);
			System.out.println("Import: " + before);
			try {
				for (int turn = 0; turn < TURNS; turn++) {
					turn(service, stated, first, second);
					assertThat(counts(driver)).isEqualTo(before);
				}
			}
			finally {
				if (STEPS) {
					child.lines().forEach(System.out::println);
				}
			}
			child.stop();
		}
		Table table = new Table("One document", "step", "first, s", "median of the others, s", "all, s");
		this.seconds.forEach((step, times) -> table.row(step, said(times.get(0)), said(
				times.subList(1, times.size()).stream().sorted().skip((times.size() - 1) / 2).findFirst().orElse(0.0)),
				String.join(" ", times.stream().map(ImportOneBenchmark::said).toList())));
		System.out.println(table);
	}

	private void turn(URI service, Country.Agreement stated, byte[] first, byte[] second) throws Exception {
		assertThat(submit("1 check", service.resolve("api/import?dryRun=true&name=one.zip"), first)).isPositive();
		assertThat(submit("2 import", service.resolve("api/import?name=one.zip"), first)).isPositive();
		URI question = service.resolve("api/questions/agreements/in-full?agreementId=" + stated.id());
		assertThat(rows(timed("3 agreement in full", HttpRequest.newBuilder(question).GET()))).isNotZero();
		assertThat(submit("4 import again, nothing new", service.resolve("api/import?name=one.zip"), first)).isZero();
		assertThat(submit("5 correct", service.resolve("api/import?name=one.zip"), second)).isPositive();
		assertThat(timed("6 remove",
				HttpRequest.newBuilder(service.resolve("api/import/documents/" + stated.document())).DELETE())
			.get("removed")
			.asLong()).isPositive();
	}

	private static int rows(JsonNode answer) {
		return answer.get("rows").size();
	}

	/** Sends a package, and returns how many rows changed something. */
	private long submit(String step, URI address, byte[] file) throws Exception {
		JsonNode job = timed(step, HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofByteArray(file)));
		assertThat(job.get("state").asString()).as(job.toString()).isEqualTo("DONE");
		JsonNode report = job.get("report");
		return report.get("removed").asLong() + report.get("tables")
			.valueStream()
			.mapToLong((each) -> each.get("created").asLong() + each.get("changed").asLong())
			.sum();
	}

	private JsonNode timed(String step, HttpRequest.Builder request) throws Exception {
		long start = System.nanoTime();
		HttpResponse<byte[]> response = send(request);
		if (response.statusCode() == RUNNING) {
			URI job = response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
			while (UNFINISHED.contains(state(response))) {
				Thread.sleep(50);
				response = send(HttpRequest.newBuilder(job));
			}
		}
		this.seconds.computeIfAbsent(step, (each) -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
		assertThat(response.statusCode()).as(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo(FINISHED);
		return JsonMapper.shared().readTree(response.body());
	}

	private static String state(HttpResponse<byte[]> response) {
		return JsonMapper.shared().readTree(response.body()).get("state").asString();
	}

	private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.timeout(Duration.ofMinutes(5))
			.header(AccordTest.IMPORT_KEY_HEADER, AccordTest.IMPORT_KEY)
			.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	private static Map<String, Object> counts(Driver driver) {
		return driver.executableQuery(COUNTS).execute().records().get(0).asMap();
	}

	/** An agreement that the country does not have. */
	private static Country.Agreement stated(Country country) {
		Country.Agreement like = IntStream.iterate(country.agreements(), (number) -> number + 1)
			.mapToObj(country::agreement)
			.filter((each) -> each.indicator() >= 0 && each.projectAt() >= 0 && each.facility()
					&& each.parties().stream().noneMatch((body) -> body < Country.HUBS))
			.findFirst()
			.orElseThrow();
		return new Country.Agreement(like.number(), like.id(), List.of(0, like.parties().get(0), country.bodies()),
				like.signedOn(), like.policy(), like.commitments(), like.projectAt(), like.indicator(), true);
	}

	/**
	 * Another leaf signed it, on another day, and it has another theme, one task less and
	 * another project site.
	 */
	private static Country.Agreement corrected(Country country, Country.Agreement stated) {
		int other = (stated.parties().get(1) + country.bodies() / 2) % country.bodies();
		return new Country.Agreement(stated.number(), stated.id(), List.of(0, other, country.bodies()),
				stated.signedOn().plusDays(1), (stated.policy() + 1) % Country.POLICIES,
				stated.commitments().subList(0, stated.commitments().size() - 1),
				(stated.projectAt() + 1) % country.seats(), stated.indicator(), true);
	}

	private static byte[] zipped(Path folder) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes); Stream<Path> files = Files.list(folder)) {
			for (Path file : files.sorted().toList()) {
				zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
				Files.copy(file, (OutputStream) zip);
			}
		}
		return bytes.toByteArray();
	}

	private static String said(double seconds) {
		return String.format(Locale.ROOT, "%.2f", seconds);
	}

}
