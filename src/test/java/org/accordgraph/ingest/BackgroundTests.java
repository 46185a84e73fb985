package org.accordgraph.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** World knowledge in a package: it names where it is known from, and no passage. */
@AccordTest
class BackgroundTests {

	private static final String PROVINCE = "example-yunshan";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	@AfterEach
	void takeOut() {
		this.mvc.delete()
			.uri("/api/import/documents/" + ExamplePackage.DOCUMENT)
			.header(ImportController.KEY, AccordTest.IMPORT_KEY)
			.exchange();
	}

	@Test
	void comesGoesOutAndGoesWithItsDocument() throws Exception {
		List<String> before = ImportedGraph.read(this.driver);
		taken(send(background("BACKGROUND,an invented code,", "")));
		List<String> once = ImportedGraph.read(this.driver);
		assertThat(once).anyMatch(
				(line) -> line.startsWith("example-qingxi PART_OF " + PROVINCE) && line.contains("basis=BACKGROUND")
						&& line.contains("source=an invented code") && !line.contains("evidence"));
		byte[] exported = this.mvc.get()
			.uri("/api/export/" + ExamplePackage.DOCUMENT + "?format=zip")
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		JsonNode again = taken(send(exported));
		assertThat(again.get("report").get("tables").get("places").get("unchanged").asInt()).isEqualTo(3);
		assertThat(again.get("report").get("tables").get("relations").get("unchanged").asInt()).isEqualTo(5);
		assertThat(ImportedGraph.difference(once, ImportedGraph.read(this.driver))).isEmpty();
		// A package that says it no more takes it back.
		taken(send(new ExamplePackage().zip()));
		assertThat(ImportedGraph.read(this.driver)).noneMatch((line) -> line.contains(PROVINCE));
		taken(send(background("BACKGROUND,an invented code,", "")));
		takeOut();
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
	void refusesTheRest(String type, String basisAndSource, String evidence, String rule) {
		ExamplePackage package_ = background(basisAndSource, (evidence != null) ? evidence : "");
		String relations = new String(package_.files().get("relations.csv"), StandardCharsets.UTF_8);
		String from = type.equals("PART_OF") ? "example-qingxi" : "example-2024-computing-centre";
		package_.with("relations.csv",
				relations.replace("example-qingxi,PART_OF", from + "," + type).getBytes(StandardCharsets.UTF_8));
		MvcTestResult result = this.mvc.post()
			.uri("/api/import?name=example.zip&by=a test&dryRun=true")
			.header(ImportController.KEY, AccordTest.IMPORT_KEY)
			.content(package_.zip())
			.exchange();
		assertThat(result).hasStatus(422);
		assertThat(
				body(result).get("report")
					.get("findings")
					.valueStream()
					.map((finding) -> finding.get("source").asString() + " " + finding.get("row").asInt(0) + " "
							+ finding.get("column").asString("") + " " + finding.get("rule").asString()))
			.contains(rule);
	}

	@Test
	void takesStatedAndMeasuredForGrantedWhereAPackageIsSilent() throws Exception {
		ExamplePackage package_ = new ExamplePackage().with("projects.csv", "STARTED,STATED,", "STARTED,,");
		taken(send(package_.zip()));
		assertThat(ImportedGraph.read(this.driver)).anyMatch(
				(line) -> line.startsWith("example-2024-computing-centre ") && line.contains("statusStatus=STATED"));
	}

	/** The example with a province that none of its passages names. */
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

	/** Adds the columns for what is known from elsewhere after another column. */
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

	private MvcTestResult send(byte[] handedIn) {
		return this.mvc.post()
			.uri("/api/import?name=example.zip&by=a test")
			.header(ImportController.KEY, AccordTest.IMPORT_KEY)
			.content(handedIn)
			.exchange();
	}

	private MvcTestResult send(ExamplePackage package_) {
		return send(package_.zip());
	}

	/** A busy machine may need longer than an answer waits. */
	private JsonNode taken(MvcTestResult result) throws InterruptedException {
		JsonNode job = body(result);
		for (int i = 0; i < 60 && !JobState.valueOf(job.get("state").asString()).isOver(); i++) {
			Thread.sleep(1000);
			job = body(this.mvc.get()
				.uri("/api/import/jobs/" + job.get("id").asString())
				.header(ImportController.KEY, AccordTest.IMPORT_KEY)
				.exchange());
		}
		assertThat(job.get("state").asString()).as(job::toString).isEqualTo("DONE");
		return job;
	}

	private static JsonNode body(MvcTestResult result) {
		return JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
	}

}
