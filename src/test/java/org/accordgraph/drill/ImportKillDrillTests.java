package org.accordgraph.drill;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.accordgraph.AccordTest;
import org.accordgraph.importing.ExportedPage;
import org.accordgraph.importing.ImportedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service that is killed at random moments of an import has the document as a whole
 * afterwards, or as it was before: the built-in page is taken into an empty graph, and a
 * changed one into its own place. As many moments as wanted:
 * {@code mvn test -Dtest=ImportKillDrillTests -Daccord.drill.kills=50 -Daccord.drill.seed=1}.
 */
@AccordTest
class ImportKillDrillTests {

	private static final int KILLS = Integer.getInteger("accord.drill.kills", 1);

	/**
	 * A little longer than it takes a service that has just started to take the page in.
	 */
	private Duration within = Duration.ofSeconds(15);

	private static final long SEED = Long.getLong("accord.drill.seed", System.nanoTime());

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	@TempDir
	Path folder;

	private byte[] page;

	private byte[] changedPage;

	private List<String> none;

	private List<String> whole;

	private List<String> changed;

	@BeforeEach
	void prepareStores() throws Exception {
		this.page = ExportedPage.in("zip", this.mvc);
		this.changedPage = changed(this.page);
		this.none = graph(this.folder.resolve("empty"));
		this.whole = ImportedGraph.read(this.driver);
		if (KILLS > 1) {
			FileSystemUtils.copyRecursively(this.folder.resolve("empty"), this.folder.resolve("page"));
			this.within = takeIn(this.folder.resolve("page"), this.page).multipliedBy(5).dividedBy(4);
			FileSystemUtils.copyRecursively(this.folder.resolve("page"), this.folder.resolve("changed"));
			takeIn(this.folder.resolve("changed"), this.changedPage);
			this.changed = graph(this.folder.resolve("changed"));
			assertThat(ImportedGraph.difference(this.whole, this.changed)).isNotEmpty();
		}
	}

	@Test
	void hasADocumentAsAWholeOrNotAtAll() throws Exception {
		Random random = new Random(SEED);
		List<String> lost = new ArrayList<>();
		int in = 0;
		int out = 0;
		for (int i = 0; i < KILLS; i++) {
			boolean fresh = i % 2 == 0;
			Duration moment = Duration.ofMillis(random.nextLong(this.within.toMillis()));
			List<String> after = drill(fresh, moment);
			if (after.equals(fresh ? this.whole : this.changed)) {
				in++;
			}
			else if (after.equals(fresh ? this.none : this.whole)) {
				out++;
			}
			else {
				lost.add("kill " + i + " at " + moment);
			}
			System.out.printf("Import kill drill: %d of %d, in as a whole %d, not in %d, in part %s%n", i + 1, KILLS,
					in, out, lost);
		}
		System.out.printf(Locale.ROOT,
				"Import kill drill: tried %d within %d s, in as a whole %d, not in %d, in part %d, seed %d%n", KILLS,
				this.within.toSeconds(), in, out, lost.size(), SEED);
		assertThat(lost).isEmpty();
	}

	private List<String> drill(boolean fresh, Duration moment) throws Exception {
		Path store = this.folder.resolve("drill");
		FileSystemUtils.copyRecursively(this.folder.resolve(fresh ? "empty" : "page"), store);
		try (Child child = start(store)) {
			CompletableFuture<?> answer = send(child, fresh ? this.page : this.changedPage);
			Thread.sleep(moment.toMillis());
			child.kill();
			answer.handle((done, failure) -> done).join();
		}
		List<String> after = graph(store);
		FileSystemUtils.deleteRecursively(store);
		return after;
	}

	/**
	 * Takes it in.
	 * @return how long that took
	 */
	private static Duration takeIn(Path store, byte[] handedIn) throws Exception {
		try (Child child = start(store)) {
			child.service();
			long start = System.nanoTime();
			HttpResponse<String> answer = send(child, handedIn).join();
			String job = answer.headers().firstValue("Location").orElseThrow();
			String body = answer.body();
			while (body.contains("\"state\":\"RUNNING\"") || body.contains("\"state\":\"WAITING\"")) {
				Thread.sleep(200);
				body = HttpClient.newHttpClient()
					.send(request(child, job).build(), HttpResponse.BodyHandlers.ofString())
					.body();
			}
			assertThat(body).contains("\"state\":\"DONE\"");
			return Duration.ofNanos(System.nanoTime() - start);
		}
	}

	private static CompletableFuture<HttpResponse<String>> send(Child child, byte[] handedIn)
			throws InterruptedException {
		return HttpClient.newHttpClient()
			.sendAsync(request(child, "api/import").POST(HttpRequest.BodyPublishers.ofByteArray(handedIn)).build(),
					HttpResponse.BodyHandlers.ofString());
	}

	private static HttpRequest.Builder request(Child child, String path) throws InterruptedException {
		return HttpRequest.newBuilder(child.service().resolve(path)).header("X-Import-Key", AccordTest.IMPORT_KEY);
	}

	private static Child start(Path store) throws IOException {
		return Child.start(WholeGraph.class, arguments(store, "--server.port=0", "--drill.keep=true",
				"--accord.import.key=" + AccordTest.IMPORT_KEY));
	}

	private static List<String> graph(Path store) throws Exception {
		Path lines = store.resolveSibling(store.getFileName() + ".txt");
		List<String> arguments = new ArrayList<>(arguments(store, "--spring.main.web-application-type=none"));
		arguments.set(0, lines.toString());
		try (Child child = Child.start(ImportedGraph.class, arguments)) {
			assertThat(child.end()).as(() -> String.join("\n", child.lines())).isZero();
		}
		return Files.readAllLines(lines);
	}

	private static List<String> arguments(Path store, String... more) {
		List<String> arguments = new ArrayList<>(
				List.of("unused", "--accord.seed=false", "--accord.embedded.directory=" + store,
						"--accord.embedded.bolt-port=0", "--accord.embedded.password=drill-drill"));
		arguments.addAll(List.of(more));
		return arguments;
	}

	/** The page with another area of a science city. */
	private static byte[] changed(byte[] page) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(page));
				ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				byte[] file = in.readAllBytes();
				out.write(entry.getName().equals("places.csv")
						? new String(file, StandardCharsets.UTF_8).replace("394.2", "400")
							.getBytes(StandardCharsets.UTF_8)
						: file);
			}
		}
		return bytes.toByteArray();
	}

}
