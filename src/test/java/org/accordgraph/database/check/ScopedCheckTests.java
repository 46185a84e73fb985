package org.accordgraph.database.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.database.load.GraphWriter;
import org.accordgraph.database.load.Sessions;
import org.accordgraph.query.Scans;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A small change by an import is checked without a scan of the graph. */
@AccordTest
class ScopedCheckTests {

	private static final Map<String, Object> NOTHING = Map.of("nodes", List.of(), "rows", List.of(), "ids", List.of(),
			"documents", List.of(), "document", "", "whole", false, "labels", List.of());

	private static final String WRONG = """
			MATCH (body:Institution)-[:HAS_DUTY]->(commitment:Commitment)
			WITH body, commitment
			ORDER BY commitment.id, body.id
			LIMIT 1
			CREATE (body)-[:HAS_DUTY {role: 'NONE', basis: 'INHERITED', evidence: ['none'], derived: true}]->(commitment)
			RETURN elementId(body) AS body, elementId(commitment) AS commitment
			""";

	@Autowired
	CypherFolder folder;

	@Autowired
	GraphWriter writer;

	@Autowired
	CheckParameters.Source words;

	@Autowired
	Sessions sessions;

	@Test
	void goesThroughNoLabel() {
		List<Check> checks = checks();
		assertThat(checks).hasSizeGreaterThan(27);
		assertThat(checks).allSatisfy((check) -> assertThat(check.scoped())
			.allSatisfy((text) -> assertThat(scans(text)).as(check.name()).isEmpty()));
	}

	/**
	 * A body with thousands of duties is not checked as a whole, but what is wrong with a
	 * new one is found.
	 */
	@Test
	void findsWhatIsWrongWithARelationshipOfACrowdedEntity() {
		List<Check> each = checks().stream().filter((check) -> check.end().isPresent()).toList();
		Set<String> violated = this.writer.write((tx) -> {
			Record wrong = tx.run(WRONG).single();
			String body = wrong.get("body").asString();
			String commitment = wrong.get("commitment").asString();
			List<String> both = List.of(body, commitment);
			Set<String> broken = new TreeSet<>();
			for (Check check : each) {
				CheckResult all = check.runOf(tx, (labels) -> both);
				assertThat(check.runOf(tx, new Crowded(both, Set.of(body), List.of()))).as(check.name()).isEqualTo(all);
				assertThat(check.runOf(tx, new Crowded(both, Set.copyOf(both), List.of(both)))).as(check.name())
					.isEqualTo(all);
				if (!all.holds()) {
					broken.add(check.name());
				}
			}
			return broken;
		}, (done) -> false);
		assertThat(violated).containsExactly("derived-facts-name-their-rule", "duties-are-single",
				"duties-have-known-words", "evidence-exists", "inherited-duties-follow-signatures");
	}

	private List<Check> checks() {
		return this.folder.files("checks/*.cypher").stream().map((file) -> Check.of(file, this.words.words())).toList();
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

	private record Crowded(List<String> nodes, Set<String> crowded,
			List<List<String>> betweenCrowded) implements ChangedNodes {

		@Override
		public List<String> of(Collection<String> labels) {
			return this.nodes;
		}

	}

}
