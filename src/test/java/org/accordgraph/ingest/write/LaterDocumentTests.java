package org.accordgraph.ingest.write;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.database.load.GraphLoader;
import org.accordgraph.ingest.ImportedGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A later document adds to a commitment of the built-in document, and removes nothing
 * from it.
 */
@AccordTest
class LaterDocumentTests extends PassingDocuments {

	/** The passage says 双方: both signatories co-own it. */
	private static final String PROMISE = "cqcd-2021-innovation-centre.8.1";

	private static final String[] OWNERS = { "chengdu-science-and-technology-bureau INHERITED",
			"chongqing-science-and-technology-bureau INHERITED" };

	private static final String DOCUMENT = "later-notice";

	private static final String PASSAGE = DOCUMENT + ".text.01";

	@Autowired
	GraphLoader loader;

	LaterDocumentTests() {
		super(DOCUMENT);
	}

	@Test
	void leavesTheCoOwnersWhereItDelivers() throws IOException {
		RandomPackage notice = notice();
		delivery(notice);
		importPackage(notice);
		assertThat(owners()).containsExactly(OWNERS);
		importPackage(notice());
		assertThat(owners()).containsExactly(OWNERS);
		this.importer.remove(DOCUMENT);
		assertThat(owners()).containsExactly(OWNERS);
	}

	@Test
	void addsNoEvidenceToThePromise() throws IOException {
		List<String> passages = passages();
		RandomPackage notice = notice();
		delivery(notice);
		importPackage(notice);
		assertThat(passages()).isEqualTo(passages).isNotEmpty();
	}

	@Test
	void endsTheInheritanceWhereItGivesADutyToASignatory() throws IOException {
		RandomPackage notice = notice();
		notice.relation("duties", "chengdu-science-and-technology-bureau", "HAS_DUTY", PROMISE, "role", "LEAD", "basis",
				"STATED", "words", "牵头", "evidence", PASSAGE);
		importPackage(notice);
		assertThat(owners()).containsExactly("chengdu-science-and-technology-bureau STATED");
		loadAgain();
		assertThat(owners()).containsExactly("chengdu-science-and-technology-bureau STATED");
		importPackage(notice());
		assertThat(owners()).containsExactly(OWNERS);
	}

	@Test
	void hasAnotherSignatoryInherit() throws IOException {
		RandomPackage notice = notice();
		notice.relation("parties", DOCUMENT + "-body", "SIGNED", "cqcd-2021-innovation-centre", "side", "chengdu",
				"evidence", PASSAGE);
		importPackage(notice);
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
		RandomPackage notice = RandomPackage.notice(DOCUMENT);
		notice.entity("institutions", DOCUMENT + "-body", "kind", "Bureau", "level", "MUNICIPAL", "name", "虚构通报所载机构",
				"nameEn", "Body of the invented notice", "place", "chengdu", "evidence", PASSAGE);
		return notice;
	}

	private static void delivery(RandomPackage notice) {
		notice.entity("projects", DOCUMENT + "-project", "name", "虚构通报所载项目", "nameEn", "Project of the invented notice",
				"status", "COMPLETED", "statusAsOfStatus", "NOT_STATED", "statusText", "建成", "evidence", PASSAGE);
		notice.relation("relations", DOCUMENT + "-project", "DELIVERS", PROMISE, "basis", "STATED", "evidence",
				PASSAGE);
	}

	private void importPackage(RandomPackage made) throws IOException {
		assertThat(made.importWith(this.importer, this.template, this.files).issues()).isEmpty();
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
