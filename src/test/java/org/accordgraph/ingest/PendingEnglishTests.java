package org.accordgraph.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** English texts that are left out: pending, listed, and written later. */
@AccordTest
class PendingEnglishTests {

	private static final String BUREAU = "example-qingxi-data-bureau";

	private static final String TASK = "example-2024-agreement.1.1";

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
	void repeatsTheChineseAndIsListedUntilSomebodyWritesIt() throws Exception {
		this.imports.importPackage(withoutEnglish());
		assertThat(properties(BUREAU)).containsEntry("nameEn", "青溪市数据局").containsEntry("english", "PENDING");
		assertThat(properties(TASK)).containsEntry("nameEn", "First catalogue")
			.containsEntry("statementEn", "青溪方面在2024年内牵头做出第一批目录。")
			.containsEntry("english", "PENDING");
		assertThat(properties("example-yunling-data-bureau")).doesNotContainKey("english");
		Map<String, String> pending = new HashMap<>();
		this.imports.get("/api/questions/sources/english-pending")
			.at("/rows")
			.forEach((row) -> pending.put(row.get("entityId").asString(), row.get("pending").toString()));
		assertThat(pending).isEqualTo(Map.of(BUREAU, "[\"nameEn\"]", TASK, "[\"statementEn\"]"));

		this.imports.importPackage(new ExamplePackage());
		assertThat(properties(BUREAU)).containsEntry("nameEn", "Qingxi Data Bureau (invented)")
			.doesNotContainKey("english");
		assertThat(this.imports.get("/api/questions/sources/english-pending").at("/rows")).isEmpty();
	}

	/** A package that is exported leaves out what nobody has written. */
	@Test
	void isExportedAsEmptyAndImportedAgainUnchanged() throws Exception {
		this.imports.importPackage(withoutEnglish());
		byte[] exported = this.mvc.get()
			.uri("/api/export/example-2024?format=zip")
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		assertThat(file(exported, "institutions.csv")).contains("青溪市数据局,,青溪数据局").doesNotContain("PENDING");
		JsonNode again = this.imports.done(this.imports.send(exported, false));
		again.at("/report/tables")
			.forEach((table) -> assertThat(table.get("unchanged").asInt()).as(again.toString())
				.isEqualTo(table.get("read").asInt()));
	}

	/** Another document may name an entity without its English. */
	@Test
	void contradictsNoEnglishThatTheGraphHas() throws Exception {
		String row = "bureau,,MUNICIPAL,重庆市科学技术局,,,,,example-2024.text.02".replaceFirst("bureau",
				"chongqing-science-and-technology-bureau");
		ExamplePackage example = new ExamplePackage();
		String institutions = new String(example.files().get("institutions.csv"), StandardCharsets.UTF_8);
		example.with("institutions.csv", (institutions + row + "\n").getBytes(StandardCharsets.UTF_8));
		this.imports.check(example);
	}

	private static ExamplePackage withoutEnglish() {
		return new ExamplePackage().with("institutions.csv", "Qingxi Data Bureau (invented)", "")
			.with("commitments.csv", "Qingxi leads the making of a first catalogue within 2024.", "");
	}

	private Map<String, Object> properties(String id) {
		try (Session session = this.driver.session()) {
			return session
				.run("MATCH (entity:Entity {id: $id}) RETURN properties(entity) AS properties", Map.of("id", id))
				.single()
				.get("properties")
				.asMap();
		}
	}

	private static String file(byte[] zip, String name) throws Exception {
		try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return new String(files.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		return "";
	}

}
