package org.accordgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.database.load.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions about everything, in a graph with a million commitments: an answer of a
 * thousand rows must not cost what all rows would.
 */
@AccordTest
class LargeAnswerTests {

	@Autowired
	Questions questions;

	@Autowired
	Sessions sessions;

	/**
	 * They start with the agreements or bodies in the order of the rows, so that Neo4j
	 * stops after the last row that is asked for. Its operators that need all rows are
	 * Top and EagerAggregation.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "accountability/commitments-of-a-firmness", "accountability/firm-and-exploratory",
			"accountability/one-sided", "accountability/undelivered-commitments", "agreements/signatories",
			"bodies/counterparts", "outcomes/agreements", "outcomes/due-next", "outcomes/silent-areas",
			"outcomes/time-to-first-evidence", "outcomes/timeline", "ownership/duties-by-basis",
			"ownership/duties-on-a-basis", "ownership/load-per-body", "themes/promised-twice" })
	void endsAfterTheRowsThatAreAskedFor(String question) {
		assertThat(operators(question)).containsAnyOf("PartialTop", "Limit").doesNotContain("Top", "EagerAggregation");
	}

	@Test
	void noQuestionScansTheGraphForEachRow() {
		assertThat(this.questions.all()).allSatisfy((question) -> {
			try (Session session = this.sessions.reading()) {
				assertThat(Scans.perRow(session, Scans.whole(question), values(question))).as(question.path())
					.isEmpty();
			}
		});
	}

	@Test
	void tellsAScanForEachRow() {
		try (Session session = this.sessions.reading()) {
			assertThat(Scans.perRow(session, """
					MATCH (agreement:Agreement)-[:CONTAINS]->(area:Commitment)
					RETURN COLLECT {
					  MATCH (each:Entity)-[:EVIDENCED_BY]->(passage:Passage)
					  WHERE each IN [agreement, area]
					  RETURN passage.id
					} AS evidence
					""", Map.of())).isNotEmpty();
		}
	}

	private List<String> operators(String path) {
		Question question = this.questions.find(path).orElseThrow();
		List<String> operators = new ArrayList<>();
		try (Session session = this.sessions.reading()) {
			collect(session.run("EXPLAIN " + question.file().statement(), values(question)).consume().plan(),
					operators);
		}
		return operators;
	}

	private static void collect(Plan plan, List<String> operators) {
		operators.add(plan.operatorType().replaceAll("@.*", ""));
		// The second child of an Apply belongs to a single row, and may be sorted.
		plan.children().stream().limit(1).forEach((child) -> collect(child, operators));
	}

	private static Map<String, Object> values(Question question) {
		Map<String, Object> values = new HashMap<>(question.examples());
		values.put(TopLevelClauses.LIMIT, 1000L);
		values.put(PathColumn.DRAWN, true);
		return values;
	}

}
