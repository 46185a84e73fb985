package org.accordgraph.ingest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What imports, corrections and removals over HTTP add to the changes. */
@AccordTest
class ChangesOfImportsTests {

	/**
	 * The example was published on 6 March 2024, and has one project, which had started.
	 */
	private static final String[] STATES = { "DOCUMENT example-2024", "STATE example-2024-computing-centre" };

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	private Imports imports;

	@BeforeEach
	void begin() {
		this.imports = new Imports(this.mvc);
		// What other tests have left.
		this.driver.executableQuery("MATCH (record:Removal|Import) DELETE record").execute();
	}

	@AfterEach
	void removeExample() {
		this.imports.removeExample();
		this.driver.executableQuery("MATCH (record:Removal|Import) DELETE record").execute();
	}

	@Test
	void tellsWhatCameInToday() throws InterruptedException {
		assertThat(today()).isEmpty();
		this.imports.check(new ExamplePackage());
		assertThat(today()).isEmpty();
		this.imports.importPackage(new ExamplePackage());
		assertThat(today()).containsExactly(STATES);
		// So since then, but known only now.
		JsonNode state = changes().get(1);
		assertThat(state.get("day").asString()).startsWith("2024-");
		assertThat(state.get("publishedOn").asString()).isEqualTo("2024-03-06");
		assertThat(state.get("evidence").get(0).asString()).startsWith("example-2024.text.");
		// What the import left at the document can be written in each format.
		for (String address : List.of("/api/entities/example-2024", "/api/export/example-2024?format=zip",
				"/api/export/all")) {
			assertThat(this.mvc.get().uri(address)).as(address).hasStatusOk();
		}
		assertThat(this.mvc.get().uri("/api/entities/example-2024").header("Accept", "text/turtle")).hasStatusOk()
			.bodyText()
			.contains("firstImportedAt");
		assertThat(
				this.imports.get("/api/questions/sources/new-since?since=" + LocalDate.now(ZoneOffset.UTC)).get("rows"))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row.get("newBy").asString()).isEqualTo("IMPORTED"));
	}

	@Test
	void tellsACorrectionBesideWhatItCorrectsOnlyWhereSomethingDiffers() throws InterruptedException {
		this.imports.importPackage(new ExamplePackage());
		List<JsonNode> first = changes();
		this.imports.importPackage(new ExamplePackage());
		assertThat(changes()).isEqualTo(first);
		this.imports.importPackage(new ExamplePackage().with("institutions.csv", "Qingxi Data Bureau (invented)",
				"Qingxi Bureau of Data (invented)"));
		assertThat(today()).containsExactly("CORRECTION example-2024", STATES[0], STATES[1]);
		assertThat(changes().subList(1, 3)).isEqualTo(first);
		assertThat(changes().get(0).get("counts").get("changes").asInt()).isPositive();
	}

	@Test
	void tellsARemovalAndThenTheNextImport() throws InterruptedException {
		this.imports.importPackage(new ExamplePackage());
		String id = changes().get(0).get("id").asString();
		assertThat(this.imports.removeExample()).hasStatusOk();
		assertThat(today()).containsExactly("REMOVAL example-2024");
		assertThat(this.mvc.get().uri("/api/changes?format=atom&lang=zh")).bodyText()
			.contains("<title>文献已移除：青溪市与云岭市数据合作协议（虚构示例）</title>")
			.doesNotContain("open=example-2024");
		this.imports.importPackage(new ExamplePackage());
		assertThat(today()).containsExactly(STATES[0], STATES[1], "REMOVAL example-2024");
		assertThat(changes().get(0).get("id").asString()).isEqualTo(id);
	}

	private List<String> today() {
		return changes().stream()
			.map((change) -> change.get("kind").asString() + " " + change.get("entity").get("id").asString())
			.toList();
	}

	private List<JsonNode> changes() {
		List<JsonNode> changes = new ArrayList<>();
		this.imports.get("/api/changes?since=" + LocalDate.now(ZoneOffset.UTC)).get("changes").forEach(changes::add);
		return changes;
	}

}
