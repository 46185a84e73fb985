package org.accordgraph.query.audit;

import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.load.Sessions;
import org.accordgraph.query.Scans;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The audit of one document does not scan the others. */
@AccordTest
class AuditScanTests {

	/** The whole graph has more than two thousand relationships. */
	private static final long PER_PASSAGE = 400;

	@Autowired
	CypherFolder folder;

	@Autowired
	Sessions sessions;

	@Test
	void beginsAtTheDocument() {
		List<CypherFile> files = this.folder.files("audit/*.cypher");
		assertThat(files).hasSize(4);
		try (Session session = this.sessions.reading()) {
			assertThat(files)
				.allSatisfy((file) -> assertThat(Scans.of(session, file.text(), Map.of("document", "cqcd-2021")))
					.as(file.name())
					.isEmpty());
		}
	}

	@Test
	void looksAtNothingForADocumentThatIsNotThere() {
		try (Session session = this.sessions.reading()) {
			assertThat(this.folder.files("audit/*.cypher")).allSatisfy(
					(file) -> assertThat(hits(session, file, "no-such-document")).as(file.name()).isLessThan(10));
		}
	}

	@Test
	void looksAtAFewHundredRecordsForAPassage() {
		try (Session session = this.sessions.reading()) {
			assertThat(this.folder.files("audit/*.cypher"))
				.allSatisfy((file) -> assertThat(hits(session, file, "cqcd-2021")).as(file.name())
					.isLessThan(161 * PER_PASSAGE));
		}
	}

	private static long hits(Session session, CypherFile file, String document) {
		return hits(session.run("PROFILE " + file.text(), Map.of("document", document)).consume().profile());
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(AuditScanTests::hits).sum();
	}

}
