package org.accordgraph.drill;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.accordgraph.AccordTest;
import org.accordgraph.database.embedded.OpenedStore;
import org.accordgraph.ingest.ImportedGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The service is started over the store of release 0.1, with an imported document, match
 * decisions and jobs: the built-in dataset is replaced, and nothing else is lost.
 * {@code src/test/resources/release-0.1} describes how that store was made.
 */
@Tag("drill")
class UpgradeDrillTests {

	private static final Path STORE = Path.of("src/test/resources/release-0.1/store.jsonl.gz");

	/** A body of the scripts, into which the imported one of that name is merged. */
	private static final String BUREAU = "chongqing-science-and-technology-bureau";

	private static final String MERGED = "云岭市数据局";

	@TempDir
	Path folder;

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void replacesTheBuiltInDatasetAndKeepsTheRest() throws Exception {
		Path store = this.folder.resolve("data");
		List<String> imported;
		try (OpenedStore old = OpenedStore.at(store, 0); Driver driver = old.driver()) {
			ExportedStore.read(STORE, driver);
			imported = imported(driver);
			assertThat(all(driver, "MATCH (decision:Decision) RETURN decision.verdict AS each"))
				.containsExactlyInAnyOrder("SAME", "DIFFERENT");
			assertThat(
					all(driver, "MATCH (document:Document) WHERE document.script IS NULL RETURN document.id AS each"))
				.containsExactly("example-2024");
		}
		// One agreement: its document, segment and 6 passages, and what they support.
		assertThat(imported).hasSizeGreaterThan(50);

		try (DrillService service = DrillService.start(store, "--accord.import.key=" + AccordTest.IMPORT_KEY)) {
			URI address = service.address();
			service.child().await((line) -> line.matches(".*\\b(\\d+) of \\1 checks passed.*"));
			try (Driver driver = service.driver()) {
				// The body belongs to a place, and a report tells the state of the
				// project. Short names are derived since then.
				assertThat(imported(driver)).filteredOn((line) -> !line.contains(".status."))
					.map((line) -> line.replaceAll("shortName(?:En)?=[^,}]*, ", ""))
					.containsExactlyElementsOf(
							imported.stream().map((line) -> line.replace(" OF_CITY ", " OF_PLACE ")).sorted().toList());
				assertThat(all(driver, """
						MATCH (report:StatusReport)-[:REPORTS_ON]->(project:Project)
						WHERE report.document = 'example-2024' AND (project)-[:CURRENT_REPORT]->(report)
						RETURN project.id + ' ' + report.status + ' ' + report.statusText AS each"""))
					.containsExactly("example-2024-computing-centre STARTED 已开工");
				// The dataset remembers the last import.
				assertThat(ImportedGraph.difference(DrillStore.LOADED.graph(), withoutImported(driver)))
					.filteredOn((line) -> !line.contains(" [Dataset] "))
					.satisfiesExactlyInAnyOrder(UpgradeDrillTests::isFormerBureau,
							UpgradeDrillTests::isBureauWithMoreNames, UpgradeDrillTests::isFormerBureau,
							UpgradeDrillTests::isBureauWithMoreNames);
			}
			keepsDocumentsDecisionsAndJobs(address);
			findsWhatWasImported(address);
		}
	}

	private void keepsDocumentsDecisionsAndJobs(URI address) throws Exception {
		JsonNode document = ask(address, "api/import/documents").get(1);
		assertThat(document.get("id").asString()).isEqualTo("example-2024");
		assertThat(document.get("passages").asInt()).isEqualTo(6);
		assertThat(document.get("by").asString()).isEqualTo("clerk");
		assertThat(document.get("source").asString()).isEqualTo("example.zip");
		assertThat(ask(address, "api/import/decisions").valueStream()
			.map((decision) -> decision.get("verdict").asString() + " " + decision.get("one").asString() + " "
					+ decision.get("other").asString())
			.toList())
			.containsExactlyInAnyOrder("SAME example-yunling-data-bureau chongqing-science-and-technology-bureau",
					"DIFFERENT example-qingxi-data-bureau chengdu-science-and-technology-bureau");
		assertThat(ask(address, "api/import/jobs").valueStream()
			.map((job) -> job.get("source").asString() + " " + job.get("state").asString())
			.toList()).containsExactly("joint-projects.zip REJECTED", "example.zip DONE", "broken.zip REJECTED");
	}

	/** Its node, and that of its names. */
	private static void isFormerBureau(String line) {
		assertThat(line).startsWith("- node " + BUREAU).doesNotContain(MERGED);
	}

	private static void isBureauWithMoreNames(String line) {
		assertThat(line).startsWith("+ node " + BUREAU).contains(MERGED);
	}

	/**
	 * By name, and by the pinyin of the name; one is merged into a body of the scripts.
	 */
	private void findsWhatWasImported(URI address) throws Exception {
		for (String text : List.of(URLEncoder.encode("青溪市数据局", StandardCharsets.UTF_8), "qingxishishujuju")) {
			assertThat(ask(address, "api/search?q=" + text).toString()).as(text).contains("example-qingxi-data-bureau");
		}
		assertThat(ask(address, "api/search?q=" + URLEncoder.encode(MERGED, StandardCharsets.UTF_8)).toString())
			.contains(BUREAU);
	}

	private JsonNode ask(URI address, String path) throws Exception {
		HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(address.resolve(path))
			.header(AccordTest.IMPORT_KEY_HEADER, AccordTest.IMPORT_KEY)
			.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
		return JsonMapper.shared().readTree(answer.body());
	}

	private static List<String> all(Driver driver, String cypher) {
		try (Session session = driver.session()) {
			return session.run(cypher).list((row) -> row.get("each").asString());
		}
	}

	/**
	 * What documents other than those of the scripts state, without the names under which
	 * a release keeps its own marks.
	 */
	private static List<String> imported(Driver driver) {
		List<String> lines = new ArrayList<>();
		try (Session session = driver.session()) {
			session.run(
					"MATCH (node:Entity|Passage) WHERE node.document IS NOT NULL RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties")
				.forEachRemaining((row) -> lines.add(row.get("id").asString() + " "
						+ row.get("labels").asList(Value::asString).stream().sorted().toList() + " "
						+ facts(row.get("properties"))));
			session.run(
					"MATCH (from)-[fact]->(to) WHERE fact.document IS NOT NULL RETURN from.id AS from, type(fact) AS type, to.id AS to, properties(fact) AS properties")
				.forEachRemaining((row) -> lines.add(row.get("from").asString() + " " + row.get("type").asString() + " "
						+ row.get("to").asString() + " " + facts(row.get("properties"))));
		}
		return lines.stream().sorted().toList();
	}

	private static String facts(Value properties) {
		TreeMap<String, Object> facts = new TreeMap<>(properties.asMap());
		facts.keySet()
			.removeAll(Set.of("takenInBy", "importedBy", "firstImportedBy", "firstImportedAt", "searchNames",
					"searchPinyin", "pinyin",
					// What rules compute.
					"statusStatus", "attainment", "missingFigureOf", "figuresNeededOf"));
		return facts.toString();
	}

	/** The graph as {@link WholeGraph} reads it, without what imports left in it. */
	private static List<String> withoutImported(Driver driver) {
		Set<String> ids = Set.copyOf(all(driver,
				"MATCH (node) WHERE node.document IS NOT NULL OR node:Import OR node:Removal OR node:MatchDecision RETURN node.id AS each"));
		return WholeGraph.read(driver)
			.stream()
			.filter((line) -> List.of(line.split(" ")).stream().limit(4).noneMatch(ids::contains))
			.collect(Collectors.toList());
	}

}
