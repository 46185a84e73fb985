package org.accordgraph.drill;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.ingest.ImportedGraph;
import org.accordgraph.ingest.write.DerivedFacts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service that is killed at random moments of an import, a correction or a removal
 * contains the whole document afterwards, or what it contained before, with the
 * relationships that the rules derive from that. In turn, the built-in page is replaced
 * by a corrected one or the reverse, removed, and imported into the empty graph. The
 * service that is started after one kill is the one that is killed next. The number of
 * moments can be set:
 * {@code mvn verify -DskipUnitTests -Dit.test=ImportKillDrillTests -Daccord.drill.kills=50 -Daccord.drill.seed=1}.
 */
@Tag("drill")
class ImportKillDrillTests {

	/** By default, one of each kind. */
	private static final int KILLS = Integer.getInteger("accord.drill.kills", 3);

	/** With this seed, the kills are during a commit, a removal and a derivation. */
	private static final long SEED = Long.getLong("accord.drill.seed", 384);

	/** After a step has begun, the kill comes within this time. */
	private static final int WITHIN_MILLIS = 300;

	/** A removal reports no steps. */
	private static final int REMOVAL_MILLIS = 3_000;

	private final CypherFolder cypher = new CypherFolder(ChangedCypher.ORIGINAL.toUri().toString());

	private final Random random = new Random(SEED);

	@TempDir
	Path folder;

	private Path store;

	private PageEdition original;

	private PageEdition corrected;

	private List<String> none;

	/** The facts in the graph. */
	private List<String> now;

	@Test
	void hasADocumentAsAWholeOrAsBefore() throws Exception {
		this.store = DrillStore.IMPORTED.copyTo(this.folder.resolve("data"));
		this.original = PageEdition.original();
		this.corrected = this.original.corrected();
		this.none = DrillStore.EMPTY.facts();
		this.now = this.original.facts();
		Map<String, Integer> figures = new TreeMap<>();
		DrillService service = start();
		try {
			for (int i = 0; i < KILLS; i++) {
				String what = "kill %d of %d, seed %d, ".formatted(i + 1, KILLS, SEED);
				Killed killed = switch (i % 3) {
					case 0 -> killDuringCorrection(service, "kill-" + i);
					case 1 -> killDuringRemoval(service, "kill-" + i);
					default -> killDuringImport(service, "kill-" + i);
				};
				service = start();
				List<String> after = service.read(ImportedGraph::read);
				boolean done = after.equals(killed.done());
				if (!done) {
					assertThat(ImportedGraph.difference(this.now, after)).as(what + killed.what()).isEmpty();
				}
				List<String> derived = service.read((driver) -> DerivedFacts.difference(driver, this.cypher));
				assertThat(derived).as(what + killed.what()).isEmpty();
				this.now = after;
				figures.merge(killed.what() + (done ? ", done as a whole" : ", as before"), 1, Integer::sum);
				System.out.println("Import kill drill: " + what + figures);
			}
		}
		finally {
			service.close();
		}
	}

	private Killed killDuringCorrection(DrillService service, String name) throws Exception {
		requireImported(service, name);
		boolean first = this.now.equals(this.original.facts());
		return killDuring(service, name, "correction", first ? this.corrected : this.original);
	}

	private Killed killDuringImport(DrillService service, String name) throws Exception {
		if (!this.now.equals(this.none)) {
			HttpResponse<String> removed = client(service).remove(PageEdition.DOCUMENT).join();
			assertThat(removed.statusCode()).as(removed.body()).isEqualTo(200);
			this.now = this.none;
		}
		return killDuring(service, name, "import", this.original);
	}

	private Killed killDuring(DrillService service, String name, String kind, PageEdition edition) throws Exception {
		String step = ImportClient.STEPS.get(this.random.nextInt(ImportClient.STEPS.size()));
		int millis = this.random.nextInt(WITHIN_MILLIS);
		ImportClient client = client(service);
		CompletableFuture<?> answer = client.post(edition.handedIn(), name);
		client.awaitStep(name, step);
		Thread.sleep(millis);
		service.kill();
		answer.handle((done, failure) -> done).join();
		return new Killed(kind + " at the step: " + step, edition.facts());
	}

	private Killed killDuringRemoval(DrillService service, String name) throws Exception {
		requireImported(service, name);
		CompletableFuture<?> answer = client(service).remove(PageEdition.DOCUMENT);
		Thread.sleep(this.random.nextInt(REMOVAL_MILLIS));
		service.kill();
		answer.handle((done, failure) -> done).join();
		return new Killed("removal", this.none);
	}

	private void requireImported(DrillService service, String name) throws Exception {
		if (this.now.equals(this.none)) {
			assertThat(client(service).importPackage(this.original.handedIn(), name + "-before")).isEqualTo("DONE");
			this.now = this.original.facts();
		}
	}

	private static ImportClient client(DrillService service) throws InterruptedException {
		return new ImportClient(service.address());
	}

	private DrillService start() throws Exception {
		return DrillService.start(this.store, "--accord.seed=false", "--accord.import.key=" + AccordTest.IMPORT_KEY);
	}

	/**
	 * A killed service.
	 *
	 * @param what what it was doing
	 * @param done the facts that would have been in the graph afterwards
	 */
	private record Killed(String what, List<String> done) {

	}

}
