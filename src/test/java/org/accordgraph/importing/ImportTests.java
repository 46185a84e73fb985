package org.accordgraph.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of a package that somebody hands in. Its text is invented: see the
 * example.
 */
@AccordTest
class ImportTests {

	private static final String AGREEMENT = "example-2024-agreement";

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
	void needsTheKey() throws Exception {
		assertThat(this.mvc.post().uri("/api/import").content(new ExamplePackage().zip()))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.post()
			.uri("/api/import")
			.header(ImportController.KEY, AccordTest.IMPORT_KEY + "x")
			.content(new ExamplePackage().zip())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.delete().uri("/api/import/documents/cqcd-2021")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri("/api/import/jobs")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void onlyChecksInADryRun() throws Exception {
		List<String> before = graph();
		JsonNode job = taken(send(new ExamplePackage(), true));
		assertThat(job.get("state").asString()).isEqualTo("DONE");
		assertThat(counts(job, "commitments")).containsExactly(3, 3, 0, 0, 0);
		assertThat(ImportedGraph.difference(before, graph())).isEmpty();
	}

	@Test
	void answersQuestionsAboutWhatWasTakenIn() throws Exception {
		taken(send(new ExamplePackage(), false));
		// Area 1 says no more than 双方: both signatories co-own it.
		assertThat(this.mvc.get().uri("/api/questions/ownership/co-owners?commitmentId=" + AGREEMENT + ".1")).bodyJson()
			.extractingPath("$.rows[*].bodyId")
			.asArray()
			.containsExactlyInAnyOrder("example-qingxi-data-bureau", "example-yunling-data-bureau");
		// Its task names one body that leads, so nobody inherits it.
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
		taken(send(new ExamplePackage(), false));
		List<String> before = graph();
		JsonNode job = taken(send(new ExamplePackage(), false));
		assertThat(counts(job, "commitments")).containsExactly(3, 0, 0, 3, 0);
		assertThat(counts(job, "relations")).containsExactly(4, 0, 0, 4, 0);
		assertThat(counts(job, "documents")).containsExactly(1, 0, 0, 1, 0);
		assertThat(ImportedGraph.difference(before, graph())).isEmpty();
	}

	@Test
	void changesNothingTheSecondTimeWhereItRestsOnTheSeed() throws Exception {
		ExamplePackage package_ = new ExamplePackage().with("duties.csv", "青溪数据局,", "重庆市科学技术局,")
			.with("relations.csv", "青溪市", "重庆市");
		taken(send(package_, false));
		List<String> before = graph();
		JsonNode job = taken(send(package_, false));
		assertThat(counts(job, "duties")).containsExactly(1, 0, 0, 1, 0);
		assertThat(ImportedGraph.difference(before, graph())).isEmpty();
	}

	@Test
	void leavesWhatAFreshImportWould() throws Exception {
		ExamplePackage changed = new ExamplePackage().with("duties.csv", "LEAD", "SUPPORT")
			.with("projects.csv", "青溪算力中心一期", "青溪算力中心")
			.with("relations.csv", "example-2024-agreement.2,IN_FIELD,example-computing,,,,,,example-2024.text.05\n",
					"example-2024-agreement.1,IN_FIELD,example-computing,,,,,,example-2024.text.03\n");
		taken(send(changed, false));
		List<String> fresh = graph();
		takeOut();
		taken(send(new ExamplePackage(), false));
		JsonNode job = taken(send(changed, false));
		assertThat(counts(job, "duties")).containsExactly(1, 0, 1, 0, 0);
		assertThat(counts(job, "projects")).containsExactly(1, 0, 1, 0, 0);
		assertThat(counts(job, "relations")).containsExactly(4, 1, 0, 3, 0);
		assertThat(ImportedGraph.difference(fresh, graph())).isEmpty();
	}

	@Test
	void isGoneWithWhatOnlyItSupports() throws Exception {
		List<String> before = graph();
		taken(send(new ExamplePackage(), false));
		assertThat(graph()).isNotEqualTo(before);
		assertThat(this.mvc.delete()
			.uri("/api/import/documents/" + ExamplePackage.DOCUMENT)
			.header(ImportController.KEY, AccordTest.IMPORT_KEY)).hasStatusOk();
		assertThat(ImportedGraph.difference(before, graph())).isEmpty();
	}

	@Test
	void keepsWhatTheSeedStatesToo() throws Exception {
		List<String> before = graph();
		ExamplePackage package_ = new ExamplePackage().with("duties.csv", "青溪数据局,", "重庆市科学技术局,")
			.with("relations.csv", "青溪市", "重庆市");
		taken(send(package_, false));
		assertThat(this.mvc.get().uri("/api/questions/ownership/co-owners?commitmentId=" + AGREEMENT + ".1.1"))
			.bodyJson()
			.extractingPath("$.rows[*].bodyId")
			.asArray()
			.contains("chongqing-science-and-technology-bureau");
		takeOut();
		assertThat(ImportedGraph.difference(before, graph())).isEmpty();
	}

	@Test
	void doesNotTakeTheBuiltInPageOut() throws Exception {
		assertThat(this.mvc.delete()
			.uri("/api/import/documents/cqcd-2021")
			.header(ImportController.KEY, AccordTest.IMPORT_KEY)).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void findsEverythingAtOnce() throws Exception {
		List<String> before = graph();
		ExamplePackage broken = new ExamplePackage().with("targets.csv", "25000", "约2.5万")
			.with("duties.csv", "LEAD", "BOSS")
			.with("institutions.csv", "example-yunling-data-bureau", "Yunling Bureau")
			.with("parties.csv", "云岭市数据局", "云岭市财政局")
			.with("agreements.csv", "2024-03-05", "2024-02-30")
			.with("commitments.csv", "BUILD,3,,,NOT_STATED", "BUILD,3,,,STATED");
		MvcTestResult result = send(broken, false);
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		JsonNode job = body(result);
		assertThat(job.get("state").asString()).isEqualTo("REFUSED");
		assertThat(rules(job)).contains("targets.csv 2 value value.number", "duties.csv 2 role value.enumeration",
				"institutions.csv 3 id value.id", "parties.csv 3 institution reference.unknown",
				"agreements.csv 2 signedOn value.date", "commitments.csv 2 dueByStatus rule.silence");
		assertThat(counts(job, "commitments")).containsExactly(3, 0, 0, 0, 3);
		assertThat(ImportedGraph.difference(before, graph())).isEmpty();
	}

	@Test
	void tellsAnInvariantAtTheRowThatBreaksIt() throws Exception {
		// An agreement of one signatory is none.
		MvcTestResult result = send(new ExamplePackage().with("parties.csv",
				"云岭市数据局,example-2024-agreement,云岭市,example-2024.text.02\n", ""), false);
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(rules(body(result))).anyMatch((rule) -> rule.startsWith("agreements.csv 2 id check."));
	}

	@Test
	void tellsAValueThatARelationDoesNotTake() throws Exception {
		// A place is part of another as far as we know; which side a facility is on, the
		// text has to tell.
		ExamplePackage package_ = new ExamplePackage().with("relations.csv",
				"example-2024-agreement.2,IN_FIELD,example-computing,,",
				"example-2024-computing-centre,ON_SIDE,青溪市,INFERRED,");
		MvcTestResult result = send(package_, false);
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(rules(body(result))).contains("relations.csv 4 basis relation.value");
	}

	@Test
	void tellsAnInvariantAtTheRelationThatBreaksIt() throws Exception {
		// What a commitment creates rests on a passage of that commitment.
		ExamplePackage package_ = new ExamplePackage().with("relations.csv",
				"example-2024-catalogue,,,,,,example-2024.text.03", "example-2024-catalogue,,,,,,example-2024.text.06");
		MvcTestResult result = send(package_, false);
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(rules(body(result))).anyMatch((rule) -> rule.startsWith("relations.csv 3 ")
				&& rule.endsWith("check.evidence-of-relationships-supports-the-commitment"));
	}

	@Test
	void understandsHowPeopleWriteAndSaysSo() throws Exception {
		ExamplePackage package_ = new ExamplePackage().with("targets.csv", ",25000,", ",２.５万,")
			.with("agreements.csv", "2024-03-05", "2024年3月5日")
			.with("commitments.csv", "2024-12-31", "2024/12/31");
		JsonNode job = taken(send(package_, false));
		assertThat(rules(job)).containsExactlyInAnyOrder("targets.csv 2 value value.read-as",
				"agreements.csv 2 signedOn value.read-as", "commitments.csv 3 dueBy value.read-as");
		List<String> read = graph();
		takeOut();
		taken(send(new ExamplePackage(), false));
		assertThat(ImportedGraph.difference(read, graph())).isEmpty();
	}

	@Test
	void readsWhatExcelWrites() throws Exception {
		taken(send(new ExamplePackage(), false));
		List<String> plain = graph();
		takeOut();
		String places = new String(new ExamplePackage().files().get("places.csv"), StandardCharsets.UTF_8);
		Charset gbk = Charset.forName("GBK");
		taken(send(new ExamplePackage().with("places.csv", places.replace(",", "\t").getBytes(StandardCharsets.UTF_16)),
				false));
		assertThat(ImportedGraph.difference(plain, graph())).isEmpty();
		takeOut();
		taken(send(new ExamplePackage().with("places.csv", ("\uFEFF" + places).getBytes(StandardCharsets.UTF_8)),
				false));
		assertThat(ImportedGraph.difference(plain, graph())).isEmpty();
		takeOut();
		MvcTestResult refused = send(new ExamplePackage().with("places.csv", places.getBytes(gbk)), false);
		assertThat(rules(body(refused))).anyMatch((rule) -> rule.startsWith("places.csv 0  file.encoding"));
	}

	@Test
	void refusesAFileOfOneByte() {
		MvcTestResult refused = send("a".getBytes(StandardCharsets.UTF_8), false);
		assertThat(refused).hasStatus(422);
		assertThat(body(refused).get("report").get("findings")).isNotEmpty();
	}

	/** It writes the names in an archive in its own encoding, and does not say so. */
	@Test
	void readsAFolderThatAChineseWindowsPacked() throws Exception {
		ExamplePackage folder = new ExamplePackage();
		List.copyOf(folder.files().keySet())
			.forEach((name) -> folder.with("青溪协议/" + name, folder.files().remove(name)));
		JsonNode job = taken(send(folder.zip(Charset.forName("GBK")), true));
		assertThat(counts(job, "commitments")).containsExactly(3, 3, 0, 0, 0);
	}

	@Test
	void listsWhoHandedInWhat() throws Exception {
		JsonNode job = taken(send(new ExamplePackage(), false));
		MvcTestResult jobs = this.mvc.get()
			.uri("/api/import/jobs")
			.header(ImportController.KEY, AccordTest.IMPORT_KEY)
			.exchange();
		JsonNode latest = body(jobs).get(0);
		assertThat(latest.get("id").asString()).isEqualTo(job.get("id").asString());
		assertThat(latest.get("by").asString()).isEqualTo("a test");
		assertThat(latest.get("sha256").asString()).hasSize(64);
		assertThat(body(this.mvc.get().uri("/api/import/documents").exchange())).anySatisfy((document) -> {
			assertThat(document.get("id").asString()).isEqualTo(ExamplePackage.DOCUMENT);
			assertThat(document.get("source").asString()).isEqualTo("example.zip");
			assertThat(document.get("builtIn").asBoolean()).isFalse();
		});
	}

	@Test
	void tellsThatAnImportWasInterrupted() {
		try (Session session = this.driver.session()) {
			session
				.run("""
						CREATE (job:Import {
						  id: 'killed', state: 'RUNNING', source: 'a.zip', by: 'a test', sha256: '', bytes: 1, dryRun: false,
						  at: datetime() - duration('PT2M'), seenAt: datetime() - duration('PT90S')
						})
						""")
				.consume();
			assertThat(body(this.mvc.get()
				.uri("/api/import/jobs/killed")
				.header(ImportController.KEY, AccordTest.IMPORT_KEY)
				.exchange()).get("state").asString()).isEqualTo("INTERRUPTED");
			session.run("MATCH (job:Import {id: 'killed'}) DELETE job").consume();
		}
	}

	private MvcTestResult send(ExamplePackage handedIn, boolean dryRun) {
		return send(handedIn.zip(), dryRun);
	}

	private MvcTestResult send(byte[] handedIn, boolean dryRun) {
		return this.mvc.post()
			.uri("/api/import?name=example.zip&by=a test&dryRun=" + dryRun)
			.header(ImportController.KEY, AccordTest.IMPORT_KEY)
			.content(handedIn)
			.exchange();
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

	/** Read, created, changed, unchanged, rejected. */
	private static List<Integer> counts(JsonNode job, String table) {
		JsonNode counts = job.get("report").get("tables").get(table);
		return List.of(counts.get("read").asInt(), counts.get("created").asInt(), counts.get("changed").asInt(),
				counts.get("unchanged").asInt(), counts.get("rejected").asInt());
	}

	private static List<String> rules(JsonNode job) {
		return job.get("report")
			.get("findings")
			.valueStream()
			.map((finding) -> "%s %d %s %s".formatted(finding.get("source").asString(), finding.get("row").asInt(0),
					finding.get("column").asString(""), finding.get("rule").asString()))
			.toList();
	}

	private List<String> graph() {
		return ImportedGraph.read(this.driver);
	}

}
