package org.accordgraph.drill;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.ingest.ExamplePackage;
import org.accordgraph.ingest.ImportedGraph;
import org.accordgraph.ingest.write.DerivedFacts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.DatabaseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A disk that is full before, during and after the first load, and at each phase of an
 * import: earlier answers are still given afterwards, and no data is stored in part.
 */
@Tag("drill")
class FullDiskDrillTests {

	private static final long LONGEST_SECONDS = 120;

	private static final String QUESTION = "api/questions/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1";

	/** The steps of an import at which the disk becomes full; at the end, it is not. */
	private static final List<String> PHASES = List.of("reading", "checking", "writing entities",
			"deriving relationships", "running checks", "end");

	private final CypherFolder cypher = new CypherFolder(ChangedCypher.ORIGINAL.toUri().toString());

	@TempDir
	Path folder;

	/**
	 * The disk is full before the store is created, and then before all facts are
	 * written.
	 */
	@Test
	void loadsAsAWholeWhenThereIsRoomAgain() throws Exception {
		try (SmallDisk disk = SmallDisk.at(Files.createDirectory(this.folder.resolve("disk")), 1)) {
			endsWithTheRemedy(disk, 1);
			disk.grow(4);
			endsWithTheRemedy(disk, 4);
			disk.grow(200);
			try (DrillService service = DrillService.start(disk)) {
				assertThat(service.read(WholeGraph::read)).isEqualTo(DrillStore.LOADED.graph());
			}
		}
	}

	private static void endsWithTheRemedy(SmallDisk disk, int megabytes) throws Exception {
		long start = System.nanoTime();
		try (DrillService service = DrillService.start(disk, "--accord.embedded.min-free=0B")) {
			Child child = service.child();
			assertThat(child.stopOnceStarted()).as(() -> String.join("\n", child.lines())).isEqualTo(1);
			requireRemedy(child);
		}
		System.out.printf(Locale.ROOT, "Full disk drill: a first load on %d MB ends after %d s%n", megabytes,
				TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
	}

	/** One line says what to do. */
	private static void requireRemedy(Child child) throws InterruptedException {
		child.await((line) -> line.matches("(?i).*\\bfree (some|disk)\\b.*"));
	}

	@Test
	void answersAgainByItselfWhenThereIsRoomAgain() throws Exception {
		try (SmallDisk disk = SmallDisk.at(Files.createDirectory(this.folder.resolve("disk")), 150)) {
			disk.put(DrillStore.IMPORTED.copyTo(this.folder.resolve("data")));
			List<String> facts;
			// Packages are received and staged on the same disk.
			try (DrillService running = start(disk, List.of("-Djava.io.tmpdir=" + disk.folder()))) {
				ImportClient client = new ImportClient(running.address());
				HttpResponse<String> asked = client.get(QUESTION);
				assertThat(asked.statusCode()).isEqualTo(200);
				refuseAndFail(running, client, disk, asked.body());
				facts = importOnADiskThatBecomesFull(running, client, disk);
				String last = client.get(QUESTION).body();
				disk.fill();
				assertThat(client.get(QUESTION).body()).isEqualTo(last);
				assertThat(running.child().stop()).isIn(1, 143);
				requireRemedy(running.child());
				disk.makeRoom();
			}
			try (DrillService again = start(disk, List.of())) {
				requireFacts(again, facts);
			}
		}
	}

	/** An import is rejected; a client that writes anyway makes the database fail. */
	private void refuseAndFail(DrillService running, ImportClient client, SmallDisk disk, String answer)
			throws Exception {
		byte[] example = new ExamplePackage().zip();
		disk.fill();
		assertThat(client.get(QUESTION).body()).isEqualTo(answer);
		HttpResponse<String> refused = client.post(example, "refused").join();
		assertThat(refused.statusCode()).as(refused.body()).isEqualTo(507);
		assertThat(refused.body()).contains("import-no-disk-space", "free some disk space");
		writeInSpiteOfIt(running);
		HttpResponse<String> away = client.get(QUESTION);
		assertThat(away.statusCode()).isEqualTo(503);
		assertThat(away.headers().firstValue("Retry-After")).isPresent();
		assertThat(client.get("actuator/health/readiness").statusCode()).isEqualTo(503);
		assertThat(client.get("actuator/health/liveness").statusCode()).isEqualTo(200);
		disk.makeRoom();
		System.out.printf("Full disk drill: answers again %d s after there is room%n",
				secondsToAnswer(running, client));
		assertThat(client.get(QUESTION).body()).isEqualTo(answer);
		assertThat(client.importPackage(example, "with-room")).isEqualTo("DONE");
		assertThat(client.remove(ExamplePackage.DOCUMENT).join().statusCode()).isEqualTo(200);
		requireFacts(running, DrillStore.IMPORTED.facts());
	}

	/**
	 * Replaces the page by another edition, again and again.
	 * @return the facts at the end
	 */
	private List<String> importOnADiskThatBecomesFull(DrillService running, ImportClient client, SmallDisk disk)
			throws Exception {
		PageEdition now = PageEdition.original();
		PageEdition other = now.corrected();
		for (String phase : PHASES) {
			String name = phase.replace(' ', '-');
			client.post(other.handedIn(), name);
			client.awaitStep(name, phase);
			if (!phase.equals("end")) {
				disk.fill();
				awaitEndOrFailure(running, client, name);
				disk.makeRoom();
				secondsToAnswer(running, client);
				// The driver may repeat the transaction once the database is open again.
				client.awaitStep(name, "end");
			}
			String state = client.job(name).map((job) -> job.get("state").asString()).orElse("unknown");
			System.out.printf("Full disk drill: full at the step: %s; the import is %s%n", phase, state);
			List<String> after = running.read(ImportedGraph::read);
			if (after.equals(other.facts())) {
				PageEdition before = now;
				now = other;
				other = before;
			}
			else {
				List<String> wanted = other.facts();
				assertThat(state).as(() -> String.join("\n", ImportedGraph.difference(wanted, after)))
					.isNotEqualTo("DONE");
			}
			requireFacts(running, now.facts());
		}
		return now.facts();
	}

	private void requireFacts(DrillService service, List<String> facts) throws InterruptedException {
		assertThat(ImportedGraph.difference(facts, service.read(ImportedGraph::read))).isEmpty();
		List<String> derived = service.read((driver) -> DerivedFacts.difference(driver, this.cypher));
		assertThat(derived).isEmpty();
	}

	/** Waits until a job is over, or the database cannot say so any more. */
	private static void awaitEndOrFailure(DrillService running, ImportClient client, String name) throws Exception {
		for (int i = 0; client.get(QUESTION).statusCode() == 200 && client.job(name)
			.map((job) -> job.get("state").asString())
			.filter("RUNNING"::equals)
			.isPresent(); i++) {
			assertThat(i).as(() -> String.join("\n", running.child().lines())).isLessThan((int) LONGEST_SECONDS * 10);
			Thread.sleep(100);
		}
	}

	private static long secondsToAnswer(DrillService running, ImportClient client) throws Exception {
		long start = System.nanoTime();
		long seconds = 0;
		while (client.get(QUESTION).statusCode() != 200) {
			seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
			assertThat(seconds).as(() -> running.child().threads() + String.join("\n", running.child().lines()))
				.isLessThan(LONGEST_SECONDS);
			Thread.sleep(100);
		}
		return seconds;
	}

	private static DrillService start(SmallDisk disk, List<String> options) throws Exception {
		return DrillService.start(disk, options, "--accord.embedded.min-free=20MB", "--accord.seed=false",
				"--accord.import.key=" + AccordTest.IMPORT_KEY);
	}

	/** Writes more than the log of the store has space for. */
	private static void writeInSpiteOfIt(DrillService running) {
		try (Driver other = running.driver(); Session session = other.session()) {
			assertThatExceptionOfType(DatabaseException.class)
				.isThrownBy(() -> session.run("UNWIND range(1, 100000) AS number CREATE (:Filling {number: number})")
					.consume());
		}
	}

}
