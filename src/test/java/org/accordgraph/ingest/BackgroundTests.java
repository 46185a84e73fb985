package org.accordgraph.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Background knowledge in a package: it names a source and cites no passage. */
@AccordTest
class BackgroundTests {

	private static final String PROVINCE = "example-yunshan";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	Imports imports;

	@BeforeEach
	void create() {
		this.imports = new Imports(this.mvc);
	}

	@AfterEach
	void removeExample() {
		this.imports.removeExample();
	}

	@Test
	void isImportedExportedAndRemovedWithItsDocument() throws Exception {
		List<String> before = ImportedGraph.read(this.driver);
		this.imports.importPackage(background("BACKGROUND,an invented code,", ""));
		List<String> once = ImportedGraph.read(this.driver);
		assertThat(once).anyMatch(
				(line) -> line.startsWith("example-qingxi PART_OF " + PROVINCE) && line.contains("basis=BACKGROUND")
						&& line.contains("source=an invented code") && !line.contains("evidence"));
		byte[] exported = this.mvc.get()
			.uri("/api/export/" + ExamplePackage.DOCUMENT + "?format=zip")
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		JsonNode again = this.imports.done(this.imports.send(exported, false));
		assertThat(again.get("report").get("tables").get("places").get("unchanged").asInt()).isEqualTo(3);
		assertThat(again.get("report").get("tables").get("relations").get("unchanged").asInt()).isEqualTo(5);
		assertThat(ImportedGraph.difference(once, ImportedGraph.read(this.driver))).isEmpty();
		// A new version without the fact removes it.
		this.imports.importPackage(new ExamplePackage());
		assertThat(ImportedGraph.read(this.driver)).noneMatch((line) -> line.contains(PROVINCE));
		this.imports.importPackage(background("BACKGROUND,an invented code,", ""));
		removeExample();
		assertThat(ImportedGraph.difference(before, ImportedGraph.read(this.driver))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					PART_OF    | BACKGROUND,,               |                      | relations.csv 6 source background.source
					PART_OF    | BACKGROUND,an atlas,       | example-2024.text.02 | relations.csv 6 evidence background.evidence
					PART_OF    | ,,                         |                      | relations.csv 6 evidence value.missing
					PART_OF    | STATED,an atlas,           |                      | relations.csv 6 evidence value.missing
					LOCATED_IN | BACKGROUND,an atlas,       |                      | relations.csv 6 basis relation.value
					""")
	void rejectsTheRest(String type, String basisAndSource, String evidence, String code) throws InterruptedException {
		ExamplePackage package_ = background(basisAndSource, (evidence != null) ? evidence : "");
		String relations = new String(package_.files().get("relations.csv"), StandardCharsets.UTF_8);
		String from = type.equals("PART_OF") ? "example-qingxi" : "example-2024-computing-centre";
		package_.with("relations.csv",
				relations.replace("example-qingxi,PART_OF", from + "," + type).getBytes(StandardCharsets.UTF_8));
		assertThat(this.imports.rejected(this.imports.send(package_, true))
			.get("report")
			.get("issues")
			.valueStream()
			.map((issue) -> issue.get("source").asString() + " " + issue.get("row").asInt(0) + " "
					+ issue.get("column").asString("") + " " + issue.get("code").asString()))
			.contains(code);
	}

	@Test
	void fillsInDefaultsOfEmptyStatusColumns() throws Exception {
		ExamplePackage package_ = new ExamplePackage().with("projects.csv", "STARTED,STATED,", "STARTED,,");
		this.imports.importPackage(package_);
		assertThat(ImportedGraph.read(this.driver)).anyMatch(
				(line) -> line.startsWith("example-2024-computing-centre ") && line.contains("statusStatus=STATED"));
	}

	/** Returns the example with a province that none of its passages mentions. */
	private static ExamplePackage background(String basisAndSource, String evidence) {
		ExamplePackage example = new ExamplePackage();
		String places = widened(example, "places.csv", "layout");
		String relations = widened(example, "relations.csv", "to");
		return example
			.with("places.csv",
					(places + PROVINCE + ",Province,云山省（虚构）,Yunshan (invented),,,,,,,BACKGROUND,an invented code,\n")
						.getBytes(StandardCharsets.UTF_8))
			.with("relations.csv",
					(relations + "example-qingxi,PART_OF," + PROVINCE + "," + basisAndSource + ",,,," + evidence + "\n")
						.getBytes(StandardCharsets.UTF_8));
	}

	/** Adds the columns for background knowledge after another column. */
	private static String widened(ExamplePackage example, String file, String after) {
		List<String> lines = new String(example.files().get(file), StandardCharsets.UTF_8).lines().toList();
		int place = List.of(lines.get(0).split(",")).indexOf(after) + 1;
		boolean basis = !lines.get(0).contains("basis");
		StringBuilder wide = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			String[] cells = lines.get(i).split(",", -1);
			for (int j = 0; j < cells.length; j++) {
				if (j == place && basis) {
					wide.append((i == 0) ? "basis,source," : ",,");
				}
				else if (j == place + 1 && !basis) {
					wide.append((i == 0) ? "source," : ",");
				}
				wide.append(cells[j]).append((j < cells.length - 1) ? "," : "\n");
			}
		}
		return wide.toString();
	}

}
