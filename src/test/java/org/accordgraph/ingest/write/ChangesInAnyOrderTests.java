package org.accordgraph.ingest.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.accordgraph.AccordTest;
import org.accordgraph.ingest.Importer;
import org.accordgraph.model.Template;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What changed is the same in whatever order documents are imported, and what is removed
 * leaves nothing but the record of its removal.
 */
@AccordTest
class ChangesInAnyOrderTests {

	private static final String PROJECT = "jialing-river-lize-navigation-hub";

	private static final String PROMISE = "cqcd-2021-innovation-centre.8.1";

	private static final String VEHICLES = "cqcd-2021-vehicle-output-2025";

	private static final int ORDERS = 4;

	@Autowired
	Importer importer;

	@Autowired
	Template template;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	@TempDir
	Path files;

	private Set<String> before;

	@BeforeEach
	void read() {
		// What other tests have left.
		this.driver.executableQuery("MATCH (removal:Removal) DELETE removal").execute();
		this.before = told("");
	}

	@AfterEach
	void asBefore() {
		packages().forEach((each) -> this.importer.remove(each.document));
		this.driver.executableQuery("MATCH (removal:Removal) DELETE removal").execute();
		assertThat(told("")).isEqualTo(this.before);
	}

	@Test
	void tellsTheSame() throws IOException {
		Set<String> expected = new TreeSet<>(this.before);
		for (RandomPackage each : packages()) {
			expected.add("DOCUMENT " + each.document + " null -> null");
		}
		// The page saw the hub being built.
		expected.add("STATE " + PROJECT + " UNDER_CONSTRUCTION -> TRIAL_RUN");
		expected.add("STATE " + PROJECT + " TRIAL_RUN -> IN_OPERATION");
		expected.add("STATE changes-project null -> COMPLETED");
		expected.add("DELIVERY " + PROMISE + " null -> WHOLE");
		expected.add("FULFILMENT " + PROMISE + " null -> FULFILLED");
		// The area follows its tasks, of which this is one.
		expected.add("FULFILMENT cqcd-2021-innovation-centre.8 null -> PARTLY_FULFILLED");
		// One side alone judges nothing, as before.
		expected.add("TARGET " + VEHICLES + " CANNOT_BE_JUDGED -> REACHED");
		Random random = new Random(11);
		for (int i = 0; i < ORDERS; i++) {
			List<RandomPackage> order = new ArrayList<>(packages());
			Collections.shuffle(order, random);
			// Each time from nothing: what is there is removed, also in any order.
			for (RandomPackage each : order) {
				this.importer.remove(each.document);
			}
			this.driver.executableQuery("MATCH (removal:Removal) DELETE removal").execute();
			Collections.shuffle(order, random);
			for (RandomPackage each : order) {
				assertThat(each.importWith(this.importer, this.template, this.files).issues()).isEmpty();
			}
			assertThat(told("")).as(order.stream().map((each) -> each.document).toList().toString())
				.isEqualTo(expected);
			for (String day : List.of("2024-06-01", "2025-03-28", "2025-03-29", "2026-02-01")) {
				Set<String> both = new HashSet<>(told("&since=" + day));
				both.addAll(told("&before=" + day));
				assertThat(both).isEqualTo(expected);
			}
		}
	}

	@Test
	void tellsARemovalAndNothingElseOfIt() throws IOException {
		for (RandomPackage each : packages()) {
			each.importWith(this.importer, this.template, this.files);
		}
		packages().forEach((each) -> this.importer.remove(each.document));
		List<JsonNode> changes = changes("");
		List<JsonNode> removals = changes.stream()
			.filter((change) -> change.get("kind").asString().equals("REMOVAL"))
			.toList();
		assertThat(removals).extracting((change) -> change.get("entity").get("id").asString())
			.containsExactlyInAnyOrderElementsOf(packages().stream().map((each) -> each.document).toList());
		assertThat(removals).allSatisfy((change) -> {
			assertThat(change.get("title").asString()).startsWith("Document removed: Invented report");
			assertThat(change.get("links").has("self")).isFalse();
			assertThat(change.has("document")).isFalse();
		});
		changes.removeAll(removals);
		assertThat(changes.toString()).doesNotContain("changes-");
		// What a change is about can be looked up.
		changes.stream()
			.map((change) -> change.get("links").get("self").asString().replace("http://localhost", ""))
			.distinct()
			.limit(20)
			.forEach((address) -> assertThat(this.mvc.get().uri(address)).hasStatusOk());
	}

	private static List<RandomPackage> packages() {
		RandomPackage done = document("done", "2024-02-01");
		done.entity("projects", "changes-project", "name", "虚构落实项目", "nameEn", "Invented delivering project", "status",
				"COMPLETED", "statusAsOf", "2024-01-15", "statusAsOfStatus", "STATED", "evidence",
				"changes-done.text.01");
		done.relation("relations", "changes-project", "DELIVERS", PROMISE, "basis", "STATED", "extent", "WHOLE",
				"evidence", "changes-done.text.01");
		return List.of(report("trial", "2024-06-01", PROJECT, "TRIAL_RUN", "2024-05-20"),
				report("open", "2025-03-28", PROJECT, "IN_OPERATION", "2025-03-28"),
				// Known later, of an earlier time: it changes no state.
				report("late", "2025-06-01", PROJECT, "UNDER_CONSTRUCTION", "2024-01-01"),
				// It says again what is known.
				report("again", "2025-09-01", PROJECT, "IN_OPERATION", "2025-08-01"), done,
				figure("one", "chongqing", "2788000", "2026-01-20"),
				figure("other", "chengdu", "212000", "2026-02-01"));
	}

	private static RandomPackage document(String name, String publishedOn) {
		String id = "changes-" + name;
		RandomPackage made = new RandomPackage(id);
		made.entity("documents", id, "name", "虚构报道" + name, "nameEn", "Invented report " + name, "kind", "NEWS_REPORT",
				"publishedOn", publishedOn);
		made.entity("segments", id + ".text", "document", id, "ordinal", "1", "article", "report", "name", "正文" + name,
				"nameEn", "Text of " + name);
		made.entity("passages", id + ".text.01", "segment", id + ".text", "ordinal", "1", "kind", "TEXT", "text",
				"虚构的一句话 " + name);
		return made;
	}

	private static RandomPackage report(String name, String publishedOn, String of, String status, String asOf) {
		RandomPackage made = document(name, publishedOn);
		made.entity("reports", "changes-" + name + "-report", "name", "虚构进展" + name, "nameEn", "Invented state " + name,
				"of", of, "status", status, "asOf", asOf, "asOfStatus", "STATED", "nature", "MEASURED", "evidence",
				"changes-" + name + ".text.01");
		return made;
	}

	private static RandomPackage figure(String name, String side, String value, String publishedOn) {
		RandomPackage made = document(name, publishedOn);
		made.entity("observations", "changes-" + name + "-figure", "name", "虚构数据" + name, "nameEn",
				"Invented figure " + name, "of", side, "indicator", "indicator-vehicle-output", "value", value, "unit",
				"辆", "comparator", "EXACT", "counting", "IN_PERIOD", "asOfStatus", "NOT_APPLICABLE", "periodStart",
				"2025-01-01", "periodEnd", "2025-12-31", "evidence", "changes-" + name + ".text.01");
		return made;
	}

	/** Kind, entity, and what it was and is. */
	private Set<String> told(String query) {
		Set<String> told = new TreeSet<>();
		changes(query).forEach(
				(change) -> told.add(change.get("kind").asString() + " " + change.get("entity").get("id").asString()
						+ " " + value(change, "before") + " -> " + value(change, "after")));
		return told;
	}

	private static String value(JsonNode change, String which) {
		return change.path(which).path("value").asString("null");
	}

	private List<JsonNode> changes(String query) {
		List<JsonNode> changes = new ArrayList<>();
		JsonMapper.shared()
			.readTree(this.mvc.get()
				.uri("/api/changes?limit=500" + query)
				.exchange()
				.getResponse()
				.getContentAsByteArray())
			.get("changes")
			.forEach(changes::add);
		return changes;
	}

}
