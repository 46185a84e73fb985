package org.accordgraph.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports of the fictitious example, unchanged and with errors, through the API.
 */
@AccordTest
class ImportTests {

	private static final String AGREEMENT = "example-2024-agreement";

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
	void needsTheKey() throws Exception {
		var refused = assertThat(this.mvc.post().uri("/api/import").content(new ExamplePackage().zip()))
			.hasStatus(HttpStatus.FORBIDDEN)
			.hasContentType("application/problem+json;charset=UTF-8")
			.bodyJson();
		refused.extractingPath("$.type").isEqualTo("urn:accord-graph:problem:import-key");
		refused.extractingPath("$.title").isEqualTo("Import key required");
		assertThat(this.mvc.post()
			.uri("/api/import")
			.header("X-Import-Key", AccordTest.IMPORT_KEY + "x")
			.content(new ExamplePackage().zip())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.delete().uri("/api/import/documents/cqcd-2021")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri("/api/import/jobs")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri("/api/import/jobs/any")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri("/api/import/decisions")).hasStatus(HttpStatus.FORBIDDEN);
		for (String open : List.of("template", "example", "documents")) {
			assertThat(this.mvc.get().uri("/api/import/" + open)).hasStatusOk();
		}
	}

	/**
	 * Search names are created and removed with their entity, and are stored separately.
	 */
	@Test
	void keepsSearchNamesInStepWithEntities() throws Exception {
		this.imports.importPackage(new ExamplePackage());
		assertThat(strings("MATCH (name:SearchName) WHERE name.entity STARTS WITH 'example-' RETURN name.entity AS id"))
			.contains(AGREEMENT, AGREEMENT + ".1.1");
		assertSearchNamesInStep();
		this.imports.removeExample();
		assertThat(strings("MATCH (name:SearchName) WHERE name.entity STARTS WITH 'example-' RETURN name.entity AS id"))
			.isEmpty();
		assertSearchNamesInStep();
	}

	private void assertSearchNamesInStep() {
		assertThat(strings("""
				MATCH (entity:Entity)
				WHERE entity.name IS NOT NULL
				OPTIONAL MATCH (name:SearchName {entity: entity.id})
				WITH entity, name.searchNames AS names
				WHERE coalesce(size(names), 0) <> 2 + size(coalesce(entity.aliases, []))
				  OR any(key IN keys(entity) WHERE key IN ['searchNames', 'pinyin', 'searchPinyin'])
				RETURN entity.id AS id
				""")).isEmpty();
		assertThat(strings("""
				MATCH (name:SearchName)
				WHERE NOT EXISTS { (:Entity {id: name.entity}) } OR EXISTS { (name)--() }
				RETURN name.entity AS id
				""")).isEmpty();
	}

	private List<String> strings(String cypher) {
		try (Session session = this.driver.session()) {
			return session.run(cypher).list((row) -> row.get("id").asString());
		}
	}

	@Test
	void onlyChecksInADryRun() throws Exception {
		List<String> before = graph();
		JsonNode job = this.imports.check(new ExamplePackage());
		assertThat(job.get("state").asString()).isEqualTo("DONE");
		assertThat(counts(job, "commitments")).containsExactly(3, 3, 0, 0, 0);
		assertThat(ImportedGraph.difference(before, graph())).isEmpty();
	}

	@Test
	void answersQuestionsAboutAnImportedPackage() throws Exception {
		this.imports.importPackage(new ExamplePackage());
		// Area 1 names only 双方: both signatories co-own it.
		assertThat(this.mvc.get().uri("/api/questions/ownership/co-owners?commitmentId=" + AGREEMENT + ".1")).bodyJson()
			.extractingPath("$.rows[*].bodyId")
			.asArray()
			.containsExactlyInAnyOrder("example-qingxi-data-bureau", "example-yunling-data-bureau");
		// Its task names a leading body, so that no body inherits it.
		assertThat(this.mvc.get().uri("/api/questions/ownership/co-owners?commitmentId=" + AGREEMENT + ".1.1"))
			.bodyJson()
			.extractingPath("$.rows[*].basis")
			.asArray()
			.containsExactly("STATED");
		assertThat(this.mvc.get().uri("/api/search?q=yunlingshishujuju")).bodyJson()
			.extractingPath("$.items[0].id")
			.isEqualTo("example-yunling-data-bureau");
		assertThat(this.mvc.get().uri("/api/checks")).bodyJson()
			.extractingPath("$.results[?(@.holds == false)]")
			.asArray()
			.isEmpty();
	}

	@Test
	void changesNothingTheSecondTime() throws Exception {
		this.imports.importPackage(new ExamplePackage());
		List<String> before = graph();
		JsonNode job = this.imports.importPackage(new ExamplePackage());
		assertThat(counts(job, "commitments")).containsExactly(3, 0, 0, 3, 0);
		assertThat(counts(job, "relations")).containsExactly(4, 0, 0, 4, 0);
		assertThat(counts(job, "documents")).containsExactly(1, 0, 0, 1, 0);
		assertThat(ImportedGraph.difference(before, graph())).isEmpty();
	}

	@Test
	void changesNothingTheSecondTimeWhereItRefersToTheSeed() throws Exception {
		ExamplePackage package_ = new ExamplePackage().with("duties.csv", "青溪数据局,", "重庆市科学技术局,")
			.with("relations.csv", "青溪市", "重庆市");
		this.imports.importPackage(package_);
		List<String> before = graph();
		JsonNode job = this.imports.importPackage(package_);
		assertThat(counts(job, "duties")).containsExactly(1, 0, 0, 1, 0);
		assertThat(ImportedGraph.difference(before, graph())).isEmpty();
	}

	@Test
	void leavesWhatAFreshImportWould() throws Exception {
		ExamplePackage changed = new ExamplePackage().with("duties.csv", "LEAD", "SUPPORT")
			.with("projects.csv", "青溪算力中心一期", "青溪算力中心")
			.with("relations.csv", "example-2024-agreement.2,IN_FIELD,example-computing,,,,,,example-2024.text.05\n",
					"example-2024-agreement.1,IN_FIELD,example-computing,,,,,,example-2024.text.03\n");
		this.imports.importPackage(changed);
		List<String> fresh = graph();
		removeExample();
		this.imports.importPackage(new ExamplePackage());
		JsonNode job = this.imports.importPackage(changed);
		assertThat(counts(job, "duties")).containsExactly(1, 0, 1, 0, 0);
		assertThat(counts(job, "projects")).containsExactly(1, 0, 1, 0, 0);
		assertThat(counts(job, "relations")).containsExactly(4, 1, 0, 3, 0);
		assertThat(ImportedGraph.difference(fresh, graph())).isEmpty();
	}

	@Test
	void isRemovedWithEverythingThatOnlyItSupports() throws Exception {
		List<String> before = graph();
		this.imports.importPackage(new ExamplePackage());
		assertThat(graph()).isNotEqualTo(before);
		assertThat(this.imports.removeExample()).hasStatusOk();
		assertThat(ImportedGraph.difference(before, graph())).isEmpty();
	}

	@Test
	void keepsWhatTheSeedStatesToo() throws Exception {
		List<String> before = graph();
		ExamplePackage package_ = new ExamplePackage().with("duties.csv", "青溪数据局,", "重庆市科学技术局,")
			.with("relations.csv", "青溪市", "重庆市");
		this.imports.importPackage(package_);
		assertThat(this.mvc.get().uri("/api/questions/ownership/co-owners?commitmentId=" + AGREEMENT + ".1.1"))
			.bodyJson()
			.extractingPath("$.rows[*].bodyId")
			.asArray()
			.contains("chongqing-science-and-technology-bureau");
		removeExample();
		assertThat(ImportedGraph.difference(before, graph())).isEmpty();
	}

	@Test
	void doesNotRemoveTheBuiltInDocument() throws Exception {
		assertThat(this.imports.delete("/api/import/documents/cqcd-2021")).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void reportsAllErrorsAtOnce() throws Exception {
		List<String> before = graph();
		ExamplePackage broken = new ExamplePackage().with("targets.csv", "25000", "约2.5万")
			.with("duties.csv", "LEAD", "BOSS")
			.with("institutions.csv", "example-yunling-data-bureau", "Yunling Bureau")
			.with("parties.csv", "云岭市数据局", "云岭市财政局")
			.with("agreements.csv", "2024-03-05", "2024-02-30")
			.with("commitments.csv", "BUILD,3,,,NOT_STATED", "BUILD,3,,,STATED");
		JsonNode job = this.imports.rejected(this.imports.send(broken, false));
		assertThat(job.get("state").asString()).isEqualTo("REJECTED");
		assertThat(codes(job)).contains("targets.csv 2 value value.number", "duties.csv 2 role value.enumeration",
				"institutions.csv 3 id value.id", "parties.csv 3 institution reference.unknown",
				"agreements.csv 2 signedOn value.date", "commitments.csv 2 dueByStatus status.mismatch");
		assertThat(counts(job, "commitments")).containsExactly(3, 0, 0, 0, 3);
		assertThat(ImportedGraph.difference(before, graph())).isEmpty();
	}

	/** A type, a reference, a difference and a check, each in another row. */
	@Test
	void reportsEveryKindOfIssueInOneRound() throws Exception {
		List<String> before = graph();
		ExamplePackage broken = new ExamplePackage().with("targets.csv", "25000", "约2.5万")
			.with("duties.csv", "青溪数据局,", "市经济信息委,")
			.with("places.csv", "example-yunling,",
					"chengdu,City,成都市,Chengdu Town,,,,,,,example-2024.text.02\nexample-yunling,")
			.with("themes.csv", "example-computing,",
					"example-lonely,FIELD,无关主题（示例）,Lonely theme (example),,,example-2024.text.01\nexample-computing,");
		JsonNode job = this.imports.rejected(this.imports.send(broken, false));
		assertThat(codes(job)).containsExactlyInAnyOrder("targets.csv 2 value value.number",
				"duties.csv 2 bearer reference.unknown", "places.csv 3 nameEn entity.differs",
				"themes.csv 3 id check.nothing-stands-alone");
		assertThat(issue(job, "reference.unknown").get("message").asString())
			.contains("重庆市经济和信息化委员会 (chongqing-economy-and-information-technology-commission)");
		assertThat(issue(job, "check.nothing-stands-alone").get("repair").asString()).contains("themes.broader",
				"IN_FIELD");
		assertThat(ImportedGraph.difference(before, graph())).isEmpty();
	}

	/** What only follows from an error is not reported as another one. */
	@Test
	void reportsNothingThatOnlyFollowsFromAnError() throws Exception {
		// Without this party, the agreement has one signatory, and the body stands alone.
		assertThat(codes(this.imports
			.rejected(this.imports.send(new ExamplePackage().with("parties.csv", "云岭市数据局", "云岭市数剧局"), false))))
			.containsExactly("parties.csv 3 institution reference.unknown");
		// Whatever cites the passage is not imported, nor is what refers to that.
		assertThat(codes(this.imports.rejected(this.imports
			.send(new ExamplePackage().with("passages.csv", "example-2024.text.05,", "example-2024 text.05,"), false))))
			.allMatch((code) -> code.endsWith(" value.id") || code.endsWith(" reference.unknown"));
	}

	private static JsonNode issue(JsonNode job, String code) {
		return job.get("report")
			.get("issues")
			.valueStream()
			.filter((issue) -> issue.get("code").asString().equals(code))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void reportsACheckAtTheRowThatViolatesIt() throws Exception {
		// An agreement needs two signatories.
		JsonNode job = this.imports.rejected(this.imports.send(new ExamplePackage().with("parties.csv",
				"云岭市数据局,example-2024-agreement,云岭市,example-2024.text.02\n", ""), false));
		assertThat(codes(job)).anyMatch((code) -> code.startsWith("agreements.csv 2 id check."));
	}

	@Test
	void reportsAValueThatARelationDoesNotAccept() throws Exception {
		// PART_OF accepts INFERRED, ON_SIDE does not.
		ExamplePackage package_ = new ExamplePackage().with("relations.csv",
				"example-2024-agreement.2,IN_FIELD,example-computing,,",
				"example-2024-computing-centre,ON_SIDE,青溪市,INFERRED,");
		JsonNode job = this.imports.rejected(this.imports.send(package_, false));
		assertThat(codes(job)).contains("relations.csv 4 basis relation.value");
	}

	@Test
	void reportsACheckAtTheRelationThatViolatesIt() throws Exception {
		// The evidence of CREATES has to be a passage of the commitment.
		ExamplePackage package_ = new ExamplePackage().with("relations.csv",
				"example-2024-catalogue,,,,,,example-2024.text.03", "example-2024-catalogue,,,,,,example-2024.text.06");
		JsonNode job = this.imports.rejected(this.imports.send(package_, false));
		assertThat(codes(job)).anyMatch((code) -> code.startsWith("relations.csv 3 ")
				&& code.endsWith("check.evidence-of-relationships-supports-the-commitment"));
	}

	@Test
	void acceptsOtherFormatsWithANote() throws Exception {
		ExamplePackage package_ = new ExamplePackage().with("targets.csv", ",25000,", ",２.５万,")
			.with("agreements.csv", "2024-03-05", "2024年3月5日")
			.with("commitments.csv", "2024-12-31", "2024/12/31");
		JsonNode job = this.imports.importPackage(package_);
		assertThat(codes(job)).containsExactlyInAnyOrder("targets.csv 2 value value.read-as",
				"agreements.csv 2 signedOn value.read-as", "commitments.csv 3 dueBy value.read-as");
		List<String> read = graph();
		removeExample();
		this.imports.importPackage(new ExamplePackage());
		assertThat(ImportedGraph.difference(read, graph())).isEmpty();
	}

	@Test
	void readsWhatExcelWrites() throws Exception {
		this.imports.importPackage(new ExamplePackage());
		List<String> plain = graph();
		removeExample();
		String places = new String(new ExamplePackage().files().get("places.csv"), StandardCharsets.UTF_8);
		Charset gbk = Charset.forName("GBK");
		this.imports.importPackage(
				new ExamplePackage().with("places.csv", places.replace(",", "\t").getBytes(StandardCharsets.UTF_16)));
		assertThat(ImportedGraph.difference(plain, graph())).isEmpty();
		removeExample();
		this.imports.importPackage(
				new ExamplePackage().with("places.csv", ("\uFEFF" + places).getBytes(StandardCharsets.UTF_8)));
		assertThat(ImportedGraph.difference(plain, graph())).isEmpty();
		removeExample();
		JsonNode refused = this.imports
			.rejected(this.imports.send(new ExamplePackage().with("places.csv", places.getBytes(gbk)), false));
		assertThat(codes(refused)).anyMatch((code) -> code.startsWith("places.csv 0  file.encoding"));
	}

	@Test
	void refusesAFileOfOneByte() {
		MvcTestResult refused = this.imports.send("a".getBytes(StandardCharsets.UTF_8), false);
		assertThat(refused).hasStatus(422);
		assertThat(Imports.body(refused).get("report").get("issues")).isNotEmpty();
	}

	/** Chinese Windows encodes file names in GBK, without a flag. */
	@Test
	void readsAFolderThatAChineseWindowsPacked() throws Exception {
		ExamplePackage folder = new ExamplePackage();
		List.copyOf(folder.files().keySet())
			.forEach((name) -> folder.with("青溪协议/" + name, folder.files().remove(name)));
		JsonNode job = this.imports.done(this.imports.send(folder.zip(Charset.forName("GBK")), true));
		assertThat(counts(job, "commitments")).containsExactly(3, 3, 0, 0, 0);
	}

	@Test
	void listsJobsAndImportedDocuments() throws Exception {
		JsonNode job = this.imports.importPackage(new ExamplePackage());
		JsonNode latest = this.imports.get("/api/import/jobs").get(0);
		assertThat(latest.get("id").asString()).isEqualTo(job.get("id").asString());
		assertThat(latest.get("by").asString()).isEqualTo("a test");
		assertThat(latest.get("sha256").asString()).hasSize(64);
		assertThat(Imports.body(this.mvc.get().uri("/api/import/documents").exchange())).anySatisfy((document) -> {
			assertThat(document.get("id").asString()).isEqualTo(ExamplePackage.DOCUMENT);
			assertThat(document.get("source").asString()).isEqualTo("example.zip");
			assertThat(document.get("builtIn").asBoolean()).isFalse();
		});
	}

	@Test
	void showsThatAnImportWasInterrupted() {
		try (Session session = this.driver.session()) {
			session
				.run("""
						CREATE (job:Import {
						  id: 'killed', state: 'RUNNING', source: 'a.zip', by: 'a test', sha256: '', bytes: 1, dryRun: false,
						  at: datetime() - duration('PT2M'), heartbeatAt: datetime() - duration('PT90S')
						})
						""")
				.consume();
			assertThat(this.imports.get("/api/import/jobs/killed").get("state").asString()).isEqualTo("INTERRUPTED");
			session.run("MATCH (job:Import {id: 'killed'}) DELETE job").consume();
		}
	}

	/** Returns the counts: read, created, changed, unchanged, rejected. */
	private static List<Integer> counts(JsonNode job, String table) {
		JsonNode counts = job.get("report").get("tables").get(table);
		return List.of(counts.get("read").asInt(), counts.get("created").asInt(), counts.get("changed").asInt(),
				counts.get("unchanged").asInt(), counts.get("rejected").asInt());
	}

	private static List<String> codes(JsonNode job) {
		return job.get("report")
			.get("issues")
			.valueStream()
			.map((issue) -> "%s %d %s %s".formatted(issue.get("source").asString(), issue.get("row").asInt(0),
					issue.get("column").asString(""), issue.get("code").asString()))
			.toList();
	}

	private List<String> graph() {
		return ImportedGraph.read(this.driver);
	}

}
