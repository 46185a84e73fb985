package org.accordgraph.database.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.load.Sessions;
import org.accordgraph.model.Template;
import org.accordgraph.model.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.QueryType;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The invariants of the graph, and the files that define them. */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecksTests {

	@Autowired
	CypherFolder folder;

	@Autowired
	CheckParameters.Source words;

	@Autowired
	Sessions sessions;

	@Autowired
	Driver driver;

	@Autowired
	MockMvcTester mvc;

	List<CypherFile> files() {
		return this.folder.files("checks/*.cypher");
	}

	@ParameterizedTest
	@MethodSource("files")
	void holds(CypherFile file) {
		Check check = Check.of(file, this.words.words());
		try (Session session = this.sessions.reading()) {
			assertThat(session.executeRead(check::run).rows()).as(check.rule()).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void isAReadingQueryInTheWordsOfTheModel(CypherFile file) {
		Vocabulary vocabulary = Vocabulary.in(this.folder);
		Set<String> names = vocabulary.names();
		assertThat(vocabulary.unknownIn(file.text())).isEmpty();
		assertThat(file.text()).contains("ORDER BY").endsWith("\n");
		try (Session session = this.sessions.reading()) {
			var summary = session.run("EXPLAIN " + file.text(), this.words.words().parameters()).consume();
			assertThat(summary.queryType()).isEqualTo(QueryType.READ_ONLY);
			// The model has names that no fact uses yet, such as DELIVERS.
			assertThat(summary.notifications()).allSatisfy(
					(notification) -> assertThat(names).anySatisfy((name) -> assertThat(notification.description())
						.matches("(?s).*(?:type|name) is: " + name + "\\).*")));
		}
	}

	@Test
	void areReportedOverHttp() {
		var report = assertThat(this.mvc.get().uri("/api/checks")).hasStatusOk().bodyJson();
		report.extractingPath("$.checks").isEqualTo(files().size());
		report.extractingPath("$.holding").isEqualTo(files().size());
		report.extractingPath("$.results[0].rule")
			.isEqualTo(
					"Every agreement has exactly one main theme of kind POLICY, and at least two parties or, if it was issued, one body that issued it.");
	}

	/** The transaction is rolled back, so that the graph is unchanged. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					nothing-stated-lies-after-its-source | MATCH (n:StatusReport {id: 'cqcd-2021.status.sichuan-chongqing-uhv-ac'}) SET n.periodStart = date('2021-12-19')
					nothing-stated-lies-after-its-source | MATCH (n:StatusReport {id: 'cqcd-2021.status.tongan-speciality-agriculture'}) SET n.asOf = date('2021-12-31')
					nothing-stated-lies-after-its-source | MATCH (n:Observation {id: 'cqcd-2021-guangyang-island-phase-two-completed'}) SET n.nature = 'MEASURED'
					nothing-stated-lies-after-its-source | MATCH (n:Agreement {id: 'cqcd-2021-auto-cluster'}) SET n.signedOn = date('2021-12-19')
					periods-are-no-days | MATCH (n:StatusReport {id: 'cqcd-2021.status.sichuan-chongqing-uhv-ac'}) SET n.asOfStatus = 'STATED'
					periods-are-no-days | MATCH (n:Observation {id: 'cqcd-2021-two-new-projects'}) SET n.periodEnd = date('2020-12-31')
					periods-are-no-days | MATCH (n:Observation {id: 'cqcd-2021-two-new-projects'}) SET n.periodStart = null
					relationships-have-evidence | MATCH (n {id: 'beibei'})-[fact:PART_OF]->() REMOVE fact.source
					relationships-have-evidence | MATCH (n {id: 'beibei'})-[fact:PART_OF]->() SET fact.evidence = ['cqcd-2021.science-city.05']
					relationships-have-evidence | MATCH (n {id: 'weituo'})-[fact:PART_OF]->() REMOVE fact.evidence
					relationships-have-evidence | MATCH (n {id: 'qianjiang-waste-incineration-plant'})-[fact:LOCATED_IN]->() SET fact = {basis: 'BACKGROUND', source: 'a map'}
					entities-have-evidence | MATCH (n:Place {id: 'hubei'}) REMOVE n.source
					entities-have-evidence | MATCH (n:Place {id: 'weituo'})-[fact:EVIDENCED_BY]->() DELETE fact
					entities-have-evidence | MATCH (n:Project {id: 'yuxi-project'})-[fact:EVIDENCED_BY]->() SET n.basis = 'BACKGROUND', n.source = 'a map' DELETE fact
					status-is-told | MATCH (n:StatusReport {id: 'cqcd-2021.status.yuxi-project'}) REMOVE n.statusStatus
					values-are-known | MATCH (n:Observation {id: 'cqcd-2021-two-new-projects'}) REMOVE n.nature
					values-are-known | MATCH (n:Observation {id: 'cqcd-2021-two-new-projects'}) SET n.nature = 'GUESSED'
					values-are-known | MATCH (n:Passage {id: 'cqcd-2021.auto-cluster.02'}) SET n.kind = 'FOOTNOTE'
					duties-have-known-words | MATCH (n:Commitment {id: 'cqcd-2021-innovation-centre.8.1'})<-[duty:HAS_DUTY]-() SET duty.role = 'BOSS'
					duties-have-known-words | MATCH (n:Commitment {id: 'cqcd-2021-innovation-centre.8.1'})<-[duty:HAS_DUTY]-() REMOVE duty.basis
					firmness-follows-the-verb | MATCH (n:Commitment {id: 'cqcd-2021-innovation-centre.8.1'}) SET n.firmness = 4 - n.firmness % 3
					evidence-of-commitments-is-their-own | MATCH (n:Commitment {id: 'cqcd-2021-innovation-centre.8.1'}), (p:Passage {id: 'cqcd-2021.auto-cluster.02'}) CREATE (n)-[:EVIDENCED_BY]->(p)
					status-is-told | MATCH (n:Document {id: 'cqcd-2021'}) REMOVE n.publishedOnStatus
					reports-have-one-current | MATCH (n:Project {id: 'yuxi-project'})-[current:CURRENT_REPORT]->() DELETE current
					reports-fit-their-entity | MATCH (n:StatusReport {id: 'cqcd-2021.status.yuxi-project'}) SET n.status = 'FULFILLED'
					reports-fit-their-entity | MATCH (n:StatusReport {id: 'cqcd-2021.status.yuxi-project'})-[reports:REPORTS_ON]->() DELETE reports
					judgements-have-an-author | MATCH (n:StatusReport {id: 'cqcd-2021.status.yuxi-project'}) SET n.by = 'ANALYST', n.author = 'A'
					claims-differ-from-the-graph | MATCH (p:Project {id: 'yuxi-project'}) CREATE (n:Entity:Claim {id: 'x', property: 'status', value: 'STARTED'})-[:ABOUT_ENTITY]->(p)
					successions-have-no-circle | MATCH (n:Place {id: 'weituo'}), (p:Place {id: 'beibei'}) CREATE (n)-[:SUCCEEDED_BY]->(p)-[:SUCCEEDED_BY]->(n)
					successions-have-no-circle | MATCH (n:Agreement {id: 'cqcd-2021-auto-cluster'}) CREATE (n)-[:REPLACES]->(n)
					amounts-are-of-something | CREATE (n:Entity:Amount {id: 'x', value: 1})
					silence-is-explained | MATCH (n:Document {id: 'cqcd-2021'}) REMOVE n.publishedOn
					silence-is-explained | MATCH (n:Project {id: 'yuxi-project'}) SET n.statusStatus = 'NOT_STATED'
					""")
	void seesWhatBreaksIt(String name, String change) {
		Check check = Check.of(this.folder.files("checks/" + name + ".cypher").get(0), this.words.words());
		try (Session session = this.driver.session()) {
			assertThatExceptionOfType(Undone.class).isThrownBy(() -> session.executeWriteWithoutResult((tx) -> {
				String id = tx.run(change + " RETURN DISTINCT n.id AS id").single().get("id").asString();
				assertThat(check.run(tx).rows()).as(check.rule()).anyMatch((row) -> row.containsValue(id));
				throw new Undone();
			}));
		}
	}

	/** Checks allow the values of model/values.csv and no others. */
	@Test
	void goByTheVocabulary(@TempDir Path copy) throws IOException {
		Files.createDirectory(copy.resolve("model"));
		for (String file : List.of("labels", "types", "properties", "values", "template")) {
			Files.copy(Path.of("cypher/model", file + ".csv"), copy.resolve("model/" + file + ".csv"));
		}
		Path values = copy.resolve("model/values.csv");
		Files.writeString(values,
				Files.readString(values)
					.replace("modality,EXPLORE,", "modality,NEGOTIATE,")
					.replace("role,LEAD,", "role,PATRON,"));
		CypherFolder changed = new CypherFolder(copy.toUri().toString());
		Vocabulary words = Vocabulary.in(changed);
		CheckParameters others = CheckParameters.of(words, new Template(changed, words));
		String modality = "MATCH (n:Commitment {id: 'cqcd-2021-innovation-centre.8.1'}) SET n.modality = '%s', n.firmness = 1";
		assertThat(broken("values-are-known", this.words.words(), modality.formatted("NEGOTIATE"))).isTrue();
		assertThat(broken("values-are-known", others, modality.formatted("NEGOTIATE"))).isFalse();
		assertThat(broken("firmness-follows-the-verb", others, modality.formatted("NEGOTIATE"))).isFalse();
		assertThat(broken("values-are-known", others, modality.formatted("EXPLORE"))).isTrue();
		assertThat(broken("values-are-known", this.words.words(), modality.formatted("EXPLORE"))).isFalse();
		String role = "MATCH (n:Commitment {id: 'cqcd-2021-innovation-centre.8.1'})<-[duty:HAS_DUTY]-() SET duty.role = '%s'";
		assertThat(broken("duties-have-known-words", this.words.words(), role.formatted("PATRON"))).isTrue();
		assertThat(broken("duties-have-known-words", others, role.formatted("PATRON"))).isFalse();
		assertThat(broken("duties-have-known-words", others, role.formatted("LEAD"))).isTrue();
	}

	private boolean broken(String name, CheckParameters told, String change) {
		Check check = Check.of(this.folder.files("checks/" + name + ".cypher").get(0), told);
		try (Session session = this.driver.session(); var tx = session.beginTransaction()) {
			tx.run(change).consume();
			boolean broken = tx.run(check.cypher())
				.stream()
				.anyMatch((row) -> row.asMap().containsValue("cqcd-2021-innovation-centre.8.1"));
			tx.rollback();
			return broken;
		}
	}

	private static final class Undone extends RuntimeException {

	}

}
