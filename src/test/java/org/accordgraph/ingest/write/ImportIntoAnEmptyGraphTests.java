package org.accordgraph.ingest.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.database.check.Checks;
import org.accordgraph.database.load.Derivation;
import org.accordgraph.database.load.GraphWriter;
import org.accordgraph.database.load.SeededGraph;
import org.accordgraph.database.load.Sessions;
import org.accordgraph.query.Scans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database keeps the first plan of the statements of an import. If it makes that plan
 * in an empty graph, it takes a scan for cheap, and then scans for each entity of a
 * country.
 */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportIntoAnEmptyGraphTests {

	/** There are only as many as people have made. */
	private static final String DECISIONS = "NodeByLabelScan@neo4j \"\\w+:MatchDecision\"";

	@Autowired
	ApplicationContext context;

	@Autowired
	WriteStatements statements;

	@Autowired
	Derivation derivation;

	@Autowired
	Checks checks;

	@Autowired
	GraphWriter writer;

	@Autowired
	Sessions sessions;

	@BeforeAll
	void empty() {
		this.writer.write((tx) -> tx.run("MATCH (node) DETACH DELETE node").consume(), (done) -> true);
	}

	@AfterAll
	void restore() {
		SeededGraph.restore(this.context);
	}

	@Test
	void keepsNoPlanThatScans() {
		List<String> kept = Stream
			.of(this.statements.all(), this.derivation.scoped(), List.copyOf(this.checks.scoped().keySet()))
			.flatMap(List::stream)
			.filter((text) -> text.startsWith(CypherText.AS_PLANNED))
			.toList();
		assertThat(kept).hasSizeGreaterThan(100).allSatisfy((text) -> assertThat(scans(text)).as(text).isEmpty());
	}

	private List<String> scans(String text) {
		try (Session session = this.sessions.reading()) {
			List<String> scans = new ArrayList<>(
					Scans.of(session, text.substring(CypherText.AS_PLANNED.length()), Map.of("given", Map.of())));
			scans.removeIf((scan) -> scan.matches(DECISIONS));
			return scans;
		}
	}

}
