package org.accordgraph.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.accordgraph.AccordTest;
import org.accordgraph.importing.ExamplePackage;
import org.accordgraph.importing.ImportedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.DatabaseException;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A disk that is full before, during and after the first load: what was answered before
 * is answered after, and nothing is there in part.
 */
@AccordTest
class FullDiskDrillTests {

	private static final long LONGEST_SECONDS = 120;

	private static final String NO_WEB = "--spring.main.web-application-type=none";

	private static final String PASSWORD = "drill-drill";

	private static final String QUESTION = "api/questions/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1";

	@Autowired
	Driver driver;

	@TempDir
	Path folder;

	/**
	 * The first is full before the store is made, the second in the middle of the facts.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 1, 6 })
	void loadsAsAWholeWhenThereIsRoomAgain(int megabytes) throws Exception {
		try (SmallDisk disk = SmallDisk.at(Files.createDirectory(this.folder.resolve("disk")), megabytes)) {
			long start = System.nanoTime();
			try (Child child = Child.start(disk, WholeGraph.class, arguments(disk, "unused",
					"--accord.embedded.bolt-port=0", NO_WEB, "--accord.embedded.min-free=0B"))) {
				assertThat(child.end()).as(() -> String.join("\n", child.lines())).isPositive();
				assertThat(child.lines()).as("one line says what to do")
					.filteredOn((line) -> line.matches("(?i).*\\bmake (some|room)\\b.*"))
					.isNotEmpty();
			}
			System.out.printf(Locale.ROOT, "Full disk drill: a first load on %d MB ends after %d s%n", megabytes,
					TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
			disk.grow(200);
			assertThat(graph(disk)).isEqualTo(ImportedGraph.read(this.driver));
		}
	}

	@Test
	void answersAgainByItselfWhenThereIsRoomAgain() throws Exception {
		try (SmallDisk disk = SmallDisk.at(Files.createDirectory(this.folder.resolve("disk")), 150)) {
			List<String> before = graph(disk);
			int bolt = Child.freePort();
			try (Child child = Child.start(disk, WholeGraph.class,
					arguments(disk, "unused", "--drill.keep=true", "--server.port=0", "--accord.embedded.min-free=20MB",
							"--accord.embedded.bolt-port=" + bolt, "--accord.import.key=" + AccordTest.IMPORT_KEY))) {
				URI service = child.service();
				byte[] example = HttpClient.newHttpClient()
					.send(request(service, "api/import/example?format=zip").build(),
							HttpResponse.BodyHandlers.ofByteArray())
					.body();
				HttpResponse<String> asked = get(service, QUESTION);
				assertThat(asked.statusCode()).isEqualTo(200);
				String answer = asked.body();
				disk.fill();
				assertThat(get(service, QUESTION).body()).isEqualTo(answer);
				HttpResponse<String> refused = post(service, example);
				assertThat(refused.statusCode()).isEqualTo(507);
				assertThat(refused.body()).contains("import-no-room", "make room");
				writeInSpiteOfIt(bolt);
				HttpResponse<String> away = get(service, QUESTION);
				assertThat(away.statusCode()).isEqualTo(503);
				assertThat(away.headers().firstValue("Retry-After")).isPresent();
				assertThat(get(service, "actuator/health/readiness").statusCode()).isEqualTo(503);
				assertThat(get(service, "actuator/health/liveness").statusCode()).isEqualTo(200);

				disk.makeRoom();
				long seconds = 0;
				for (HttpResponse<String> again = away; again.statusCode() != 200; again = get(service, QUESTION)) {
					assertThat(seconds++).as(() -> child.threads() + String.join("\n", child.lines()))
						.isLessThan(LONGEST_SECONDS);
					Thread.sleep(1000);
				}
				System.out.printf("Full disk drill: answers again %d s after there is room%n", seconds);
				assertThat(get(service, QUESTION).body()).isEqualTo(answer);
				assertThat(takenIn(service, example)).contains("\"state\":\"DONE\"");
				assertThat(
						send(request(service, "api/import/documents/" + ExamplePackage.DOCUMENT).DELETE()).statusCode())
					.isEqualTo(200);
			}
			assertThat(graph(disk)).isEqualTo(before);
		}
	}

	/**
	 * What became of a package, even if a busy machine takes longer than an answer waits.
	 */
	private static String takenIn(URI service, byte[] handedIn) throws IOException, InterruptedException {
		HttpResponse<String> answer = post(service, handedIn);
		String job = answer.headers().firstValue("Location").orElseThrow();
		String body = answer.body();
		while (body.contains("\"state\":\"RUNNING\"") || body.contains("\"state\":\"WAITING\"")) {
			Thread.sleep(200);
			body = get(service, job).body();
		}
		return body;
	}

	/** More than the log of the store has room for. */
	private static void writeInSpiteOfIt(int bolt) {
		try (Driver other = GraphDatabase.driver("bolt://localhost:" + bolt, AuthTokens.basic("neo4j", PASSWORD));
				Session session = other.session()) {
			assertThatExceptionOfType(DatabaseException.class)
				.isThrownBy(() -> session.run("UNWIND range(1, 100000) AS number CREATE (:Filling {number: number})")
					.consume());
		}
	}

	private List<String> graph(SmallDisk disk) throws Exception {
		Path lines = this.folder.resolve("graph.txt");
		try (Child child = Child.start(disk, ImportedGraph.class,
				arguments(disk, lines.toString(), "--accord.embedded.bolt-port=0", NO_WEB))) {
			assertThat(child.end()).as(() -> String.join("\n", child.lines())).isZero();
		}
		return Files.readAllLines(lines);
	}

	private static List<String> arguments(SmallDisk disk, String lines, String... more) {
		List<String> arguments = new ArrayList<>(
				List.of(lines, "--accord.embedded.directory=" + disk.folder().resolve("data"),
						"--accord.embedded.password=" + PASSWORD));
		arguments.addAll(List.of(more));
		return arguments;
	}

	private static HttpRequest.Builder request(URI service, String path) {
		return HttpRequest.newBuilder(service.resolve(path)).header("X-Import-Key", AccordTest.IMPORT_KEY);
	}

	private static HttpResponse<String> get(URI service, String path) throws IOException, InterruptedException {
		return send(request(service, path));
	}

	private static HttpResponse<String> post(URI service, byte[] handedIn) throws IOException, InterruptedException {
		return send(request(service, "api/import").POST(HttpRequest.BodyPublishers.ofByteArray(handedIn)));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
