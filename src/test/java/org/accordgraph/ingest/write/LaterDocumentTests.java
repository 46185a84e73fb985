package org.accordgraph.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.form.Form;
import org.accordgraph.graph.GraphLoader;
import org.accordgraph.importing.ImportedGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a later document says of a promise of the page takes nothing away from the page.
 */
@AccordTest
class LaterDocumentTests {

	/** The passage says 双方: both signatories co-own it. */
	private static final String PROMISE = "cqcd-2021-innovation-centre.8.1";

	private static final String[] OWNERS = { "chengdu-science-and-technology-bureau INHERITED",
			"chongqing-science-and-technology-bureau INHERITED" };

	private static final String DOCUMENT = "later-notice";

	private static final String PASSAGE = DOCUMENT + ".text.01";

	@Autowired
	Intake intake;

	@Autowired
	Form form;

	@Autowired
	Driver driver;

	@Autowired
	GraphLoader loader;

	@TempDir
	Path files;

	private List<String> before;

	@BeforeEach
	void read() {
		this.before = ImportedGraph.read(this.driver);
	}

	@AfterEach
	void asBefore() {
		this.intake.takeOut(DOCUMENT);
		assertThat(ImportedGraph.difference(this.before, ImportedGraph.read(this.driver))).isEmpty();
	}

	@Test
	void leavesTheCoOwnersWhereItDelivers() throws IOException {
		RandomPackage notice = notice();
		delivery(notice);
		take(notice);
		assertThat(owners()).containsExactly(OWNERS);
		take(notice());
		assertThat(owners()).containsExactly(OWNERS);
		this.intake.takeOut(DOCUMENT);
		assertThat(owners()).containsExactly(OWNERS);
	}

	@Test
	void addsNoEvidenceToThePromise() throws IOException {
		List<String> passages = passages();
		RandomPackage notice = notice();
		delivery(notice);
		take(notice);
		assertThat(passages()).isEqualTo(passages).isNotEmpty();
	}

	@Test
	void endsTheInheritanceWhereItGivesADutyToASignatory() throws IOException {
		RandomPackage notice = notice();
		notice.relation("duties", "chengdu-science-and-technology-bureau", "HAS_DUTY", PROMISE, "role", "LEAD", "basis",
				"STATED", "words", "牵头", "evidence", PASSAGE);
		take(notice);
		assertThat(owners()).containsExactly("chengdu-science-and-technology-bureau STATED");
		loadAgain();
		assertThat(owners()).containsExactly("chengdu-science-and-technology-bureau STATED");
		take(notice());
		assertThat(owners()).containsExactly(OWNERS);
	}

	@Test
	void hasAnotherSignatoryInherit() throws IOException {
		RandomPackage notice = notice();
		notice.relation("parties", DOCUMENT + "-body", "SIGNED", "cqcd-2021-innovation-centre", "side", "chengdu",
				"evidence", PASSAGE);
		take(notice);
		assertThat(owners()).containsExactly(OWNERS[0], OWNERS[1], DOCUMENT + "-body INHERITED");
		loadAgain();
		assertThat(owners()).containsExactly(OWNERS[0], OWNERS[1], DOCUMENT + "-body INHERITED");
	}

	private void loadAgain() {
		List<String> loaded = ImportedGraph.read(this.driver);
		try (Session session = this.driver.session()) {
			session.run("MATCH (dataset:Dataset) SET dataset.version = 'to be loaded again'").consume();
		}
		assertThat(this.loader.load().written()).isTrue();
		assertThat(ImportedGraph.difference(loaded, ImportedGraph.read(this.driver))).isEmpty();
	}

	private static RandomPackage notice() {
		RandomPackage notice = new RandomPackage(DOCUMENT);
		notice.thing("documents", DOCUMENT, "name", "虚构通报", "nameEn", "Invented notice");
		notice.thing("segments", DOCUMENT + ".text", "document", DOCUMENT, "ordinal", "1", "article", "notice", "name",
				"虚构通报正文", "nameEn", "Text of the invented notice");
		notice.thing("passages", PASSAGE, "segment", DOCUMENT + ".text", "ordinal", "1", "kind", "TEXT", "text",
				"虚构的一句话");
		notice.thing("institutions", DOCUMENT + "-body", "kind", "Bureau", "level", "MUNICIPAL", "name", "虚构通报所载机构",
				"nameEn", "Body of the invented notice", "city", "chengdu", "evidence", PASSAGE);
		return notice;
	}

	private static void delivery(RandomPackage notice) {
		notice.thing("projects", DOCUMENT + "-project", "name", "虚构通报所载项目", "nameEn", "Project of the invented notice",
				"status", "COMPLETED", "statusAsOfStatus", "NOT_STATED", "statusText", "建成", "evidence", PASSAGE);
		notice.relation("relations", DOCUMENT + "-project", "DELIVERS", PROMISE, "basis", "STATED", "evidence",
				PASSAGE);
	}

	private void take(RandomPackage made) throws IOException {
		IntakeReport report = this.intake.take(made.write(this.form, this.files), DOCUMENT + ".zip", false,
				Progress.NONE);
		assertThat(report.findings()).isEmpty();
	}

	private List<String> owners() {
		return ids(
				"MATCH (body)-[duty:HAS_DUTY]->(:Commitment {id: $id}) RETURN body.id + ' ' + duty.basis AS id ORDER BY id");
	}

	private List<String> passages() {
		return ids("MATCH (:Commitment {id: $id})-[:EVIDENCED_BY]->(passage) RETURN passage.id AS id ORDER BY id");
	}

	private List<String> ids(String cypher) {
		try (Session session = this.driver.session()) {
			return session.run(cypher, Map.of("id", PROMISE)).list((row) -> row.get("id").asString());
		}
	}

}
