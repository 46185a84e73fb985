package org.accordgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.cypher.StatementSubject;
import org.accordgraph.database.load.Sessions;
import org.accordgraph.model.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Statements that start from an id use an index and never scan all nodes, so that their
 * cost does not grow with the graph.
 */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullScanTests {

	/** These refer to a source or order themes, and have no evidence of their own. */
	private static final Set<String> WITHOUT_EVIDENCE = Set.of("EVIDENCED_BY", "IN_SEGMENT", "OF_DOCUMENT", "BROADER",
			"CURRENT_REPORT", "SLIPPED_TO", "DISAGREES_WITH", "COUNTS_TOWARDS");

	/**
	 * Files that list all documents, import jobs or match decisions, and may scan these:
	 * there are only as many as users have imported or decided.
	 */
	private static final Map<String, String> LISTS = Map.of("import/documents.cypher", "Document",
			"import/decisions/restore-names.cypher", "MatchDecision", "import/jobs/list.cypher", "Import",
			"import/decisions/list.cypher", "MatchDecision", "import/decisions/decide.cypher", "MatchDecision",
			"import/decisions/withdraw-names.cypher", "MatchDecision", "derive/95-decided-successions.cypher",
			"MatchDecision");

	/** A draft and a form need the names of all that they may speak of. */
	private static final String NAMES = "import/known-names\\.cypher|import/forms/.*";

	@Autowired
	Questions questions;

	@Autowired
	CypherFolder folder;

	@Autowired
	Sessions sessions;

	@Autowired
	Vocabulary vocabulary;

	@Test
	void needsNoneWhereAnEntityIsNamed() {
		List<Question> keyed = this.questions.all().stream().filter((question) -> !question.ids().isEmpty()).toList();
		assertThat(keyed).hasSizeGreaterThanOrEqualTo(20);
		assertThat(keyed).allSatisfy((question) -> {
			assertThat(scans(question, Scans.whole(question))).as(question.path()).isEmpty();
			assertThat(scans(question, question.existence())).as(question.existence()).isEmpty();
		});
	}

	/**
	 * Files that read or write one package, document or change, or compare the text of
	 * one source.
	 */
	List<CypherFile> keyed() {
		return Stream
			.of("import/*.cypher", "import/*/*.cypher", "audit/*.cypher", "derive/*.cypher", "derive/*/*.cypher")
			.flatMap((files) -> this.folder.files(files).stream())
			.filter((file) -> !file.name().matches(NAMES))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("keyed")
	void needsNoneInAnyFileOfTheProduct(CypherFile file) {
		assertThat(file.statements()).isNotEmpty().allSatisfy((statement) -> {
			String text = file.name().startsWith("derive/") ? StatementSubject.of(file.name(), statement.text())
				.scoped(statement.text())
				.replace(CypherText.AS_PLANNED, "") : statement.text().replace("RELATIONSHIP_TYPE", "HAS_DUTY");
			try (Session session = this.sessions.reading()) {
				List<String> scans = new ArrayList<>(Scans.of(session, text, Map.of()));
				scans.removeIf((scan) -> scan.matches("NodeByLabelScan@neo4j \"\\w+:" + LISTS.get(file.name()) + "\""));
				assertThat(scans).as(file.name()).isEmpty();
			}
		});
	}

	@Test
	void tellsAScan() {
		Question all = this.questions.find("accountability/not-stated").orElseThrow();
		assertThat(scans(all, all.file().statement())).isNotEmpty();
	}

	@Test
	void findsAPassageOnRelationshipsOfEveryType() {
		try (Session session = this.sessions.reading()) {
			Set<String> indexed = new TreeSet<>(session.run(
					"SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes WHERE name = 'fact_evidence' RETURN labelsOrTypes")
				.single()
				.get(0)
				.asList(Value::asString));
			Set<String> types = new TreeSet<>(this.vocabulary.types());
			types.removeAll(WITHOUT_EVIDENCE);
			indexed.remove("BROADER");
			assertThat(indexed).isEqualTo(types);
		}
	}

	private List<String> scans(Question question, String text) {
		Map<String, Object> values = new HashMap<>(question.examples());
		values.put(TopLevelClauses.LIMIT, 1000L);
		values.put(PathColumn.DRAWN, true);
		try (Session session = this.sessions.reading()) {
			return Scans.of(session, text, values);
		}
	}

}
