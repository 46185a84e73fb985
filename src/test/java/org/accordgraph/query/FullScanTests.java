package org.accordgraph.question;

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
import org.accordgraph.cypher.Subject;
import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.graph.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who asks about one thing does not go through all: what begins with an id is found in an
 * index, however large the graph is.
 */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullScanTests {

	/**
	 * These lead to a source or put themes in order, and have no evidence of their own.
	 */
	private static final Set<String> WITHOUT_EVIDENCE = Set.of("EVIDENCED_BY", "IN_SEGMENT", "OF_DOCUMENT", "BROADER");

	/**
	 * The files that list all documents, imports or decisions: these are as many as
	 * somebody handed in or decided.
	 */
	private static final Map<String, String> LISTS = Map.of("import/documents.cypher", "document:Document",
			"import/jobs/list.cypher", "job:Import", "import/decisions/list.cypher", "decision:Decision",
			"import/decisions/decide.cypher", "former:Decision", "import/decisions/settle.cypher", "kept:Decision");

	@Autowired
	Questions questions;

	@Autowired
	CypherFolder folder;

	@Autowired
	Sessions sessions;

	@Autowired
	Vocabulary vocabulary;

	@Test
	void needsNoneWhereAThingIsNamed() {
		List<Question> keyed = this.questions.all().stream().filter((question) -> !question.ids().isEmpty()).toList();
		assertThat(keyed).hasSizeGreaterThanOrEqualTo(20);
		assertThat(keyed).allSatisfy((question) -> {
			assertThat(scans(question, question.file().statement())).as(question.path()).isEmpty();
			assertThat(scans(question, question.existence())).as(question.existence()).isEmpty();
		});
	}

	/**
	 * What is read or written of one package, document or change, and what is compared
	 * with the text of one source.
	 */
	List<CypherFile> keyed() {
		return Stream
			.of("import/*.cypher", "import/*/*.cypher", "audit/*.cypher", "derive/*.cypher", "derive/*/*.cypher")
			.flatMap((files) -> this.folder.files(files).stream())
			.toList();
	}

	@ParameterizedTest
	@MethodSource("keyed")
	void needsNoneInAnyFileOfTheProduct(CypherFile file) {
		assertThat(file.statements()).isNotEmpty().allSatisfy((statement) -> {
			String text = file.name().startsWith("derive/") ? Subject.of(file.name(), statement.text())
				.scoped(statement.text())
				.replace(CypherText.AS_PLANNED, "") : statement.text().replace("FACT_TYPE", "HAS_DUTY");
			try (Session session = this.sessions.reading()) {
				List<String> scans = new ArrayList<>(Scans.of(session, text, Map.of()));
				scans.removeIf((scan) -> scan.equals("NodeByLabelScan@neo4j \"" + LISTS.get(file.name()) + "\""));
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
		values.put(Outermost.LIMIT, 1000L);
		try (Session session = this.sessions.reading()) {
			return Scans.of(session, text, values);
		}
	}

}
