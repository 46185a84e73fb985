package org.accordgraph.database.check;

import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.database.load.Sessions;
import org.accordgraph.query.Scans;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A small change by an import is checked without a scan of the graph. */
@AccordTest
class ScopedCheckTests {

	private static final Map<String, Object> NOTHING = Map.of("nodes", List.of(), "rows", List.of(), "ids", List.of(),
			"documents", List.of(), "document", "", "whole", false, "labels", List.of());

	@Autowired
	CypherFolder folder;

	@Autowired
	CheckParameters.Source words;

	@Autowired
	Sessions sessions;

	@Test
	void goesThroughNoLabel() {
		List<Check> checks = this.folder.files("checks/*.cypher")
			.stream()
			.map((file) -> Check.of(file, this.words.words()))
			.toList();
		assertThat(checks).hasSizeGreaterThan(27);
		assertThat(checks).allSatisfy(
				(check) -> assertThat(scans(check.subject().scoped(check.file().text()))).as(check.name()).isEmpty());
	}

	@Test
	void goesThroughNoLabelToWrite() {
		assertThat(this.folder.files("import/write/*.cypher")).hasSizeGreaterThan(8)
			.allSatisfy(
					(file) -> assertThat(scans(file.text().replace("RELATIONSHIP_TYPE", "HAS_DUTY"))).as(file.name())
						.isEmpty());
	}

	private List<String> scans(String text) {
		try (Session session = this.sessions.reading()) {
			return Scans.of(session, text.replace(CypherText.AS_PLANNED, ""), NOTHING);
		}
	}

}
