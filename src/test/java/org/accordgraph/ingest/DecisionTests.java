package org.accordgraph.ingest;

import java.util.List;

import org.accordgraph.AccordTest;
import org.accordgraph.database.load.GraphLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Match candidates and match decisions. The package is the fictitious example with an
 * institution that has another name in the built-in dataset.
 */
@AccordTest
class DecisionTests {

	private static final String OF_THE_PAGE = "chongqing-science-and-technology-bureau";

	private static final String OF_THE_PACKAGE = ExamplePackage.ANOTHER_BODY;

	private static final String AGREEMENT = "example-2024-agreement";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	@Autowired
	GraphLoader loader;

	private List<String> before;

	private Imports imports;

	@BeforeEach
	void read() {
		this.imports = new Imports(this.mvc);
		this.before = ImportedGraph.read(this.driver);
	}

	@AfterEach
	void asBefore() {
		decisions().forEach((decision) -> undo(decision.get("id").asString()));
		this.imports.removeExample();
		try (Session session = this.driver.session()) {
			session.run("MATCH (decision:MatchDecision) DELETE decision").consume();
		}
		assertThat(ImportedGraph.difference(this.before, ImportedGraph.read(this.driver))).isEmpty();
	}

	@Test
	void reportsMatchCandidatesWithScoreAndReasons() throws Exception {
		JsonNode pair = candidates(this.imports.check(ExamplePackage.withAnotherName())).get(0);
		assertThat(pair.get("one").asString()).isEqualTo(OF_THE_PACKAGE);
		assertThat(pair.get("other").asString()).isEqualTo(OF_THE_PAGE);
		assertThat(pair.get("inGraph").asBoolean()).isTrue();
		// An alias on the page, 重庆市科技局, with another suffix, in the same city: 0.9 + 0.1
		// * 0.4.
		assertThat(pair.get("score").asDouble()).isEqualTo(0.94);
		assertThat(pair.get("reasons").valueStream().map(JsonNode::asString)).containsExactly("DIFFERENT_SUFFIX",
				"SAME_PLACE");
		assertThat(pair.get("verdict").isNull()).isTrue();
		assertThat(candidates(this.imports.check(new ExamplePackage()))).isEmpty();
	}

	@Test
	void mergesTwoEntitiesAndLosesNoName() throws Exception {
		decide(Verdict.SAME);
		this.imports.importPackage(ExamplePackage.withAnotherName());
		assertThat(bearers()).containsExactly(OF_THE_PAGE);
		assertThat(names(OF_THE_PAGE)).contains("重庆市科技委", "Chongqing Science Commission", "重庆市科学技术局");
		assertThat(names(OF_THE_PACKAGE)).isEmpty();
		assertThat(found("重庆市科技委")).isEqualTo(OF_THE_PAGE);
		assertThat(this.mvc.get().uri("/api/checks")).bodyJson()
			.extractingPath("$.results[?(@.holds == false)]")
			.asArray()
			.isEmpty();
		List<String> once = ImportedGraph.read(this.driver);
		JsonNode again = this.imports.importPackage(ExamplePackage.withAnotherName());
		assertThat(ImportedGraph.difference(once, ImportedGraph.read(this.driver))).isEmpty();
		assertThat(again.get("report").get("tables").get("institutions").get("unchanged").asInt()).isEqualTo(3);
		assertThat(candidates(this.imports.check(ExamplePackage.withAnotherName())).get(0).get("verdict").asString())
			.isEqualTo("SAME");
	}

	@Test
	void keepsTheNamesWhenTheScriptsAreLoadedAgain() throws Exception {
		decide(Verdict.SAME);
		this.imports.importPackage(ExamplePackage.withAnotherName());
		List<String> before = ImportedGraph.read(this.driver);
		try (Session session = this.driver.session()) {
			session.run("MATCH (dataset:Dataset) SET dataset.version = 'to be loaded again'").consume();
		}
		assertThat(this.loader.load().written()).isTrue();
		assertThat(found("重庆市科技委")).isEqualTo(OF_THE_PAGE);
		assertThat(ImportedGraph.difference(before, ImportedGraph.read(this.driver))).isEmpty();
	}

	@Test
	void canBeUndone() throws Exception {
		this.imports.importPackage(ExamplePackage.withAnotherName());
		List<String> apart = ImportedGraph.read(this.driver);
		JsonNode decision = decide(Verdict.SAME);
		assertThat(decision.get("documents").valueStream().map(JsonNode::asString))
			.containsExactly(ExamplePackage.DOCUMENT);
		this.imports.importPackage(ExamplePackage.withAnotherName());
		assertThat(names(OF_THE_PACKAGE)).isEmpty();
		JsonNode undone = undo(decision.get("id").asString());
		assertThat(undone.get("undoneAt").isNull()).isFalse();
		assertThat(undone.get("documents").valueStream().map(JsonNode::asString))
			.containsExactly(ExamplePackage.DOCUMENT);
		// All names are kept.
		assertThat(names(OF_THE_PAGE)).contains("重庆市科技委");
		this.imports.importPackage(ExamplePackage.withAnotherName());
		assertThat(ImportedGraph.difference(apart, ImportedGraph.read(this.driver))).isEmpty();
		assertThat(decisions()).hasSize(1);
	}

	@Test
	void reportsOnlyUndecidedCandidatesAsNotes() throws Exception {
		JsonNode open = this.imports.check(ExamplePackage.withAnotherName());
		assertThat(codes(open)).contains("entity.match-candidate");
		decide(Verdict.UNSURE);
		assertThat(codes(this.imports.check(ExamplePackage.withAnotherName()))).contains("entity.match-candidate");
		decide(Verdict.DIFFERENT);
		assertThat(codes(this.imports.check(ExamplePackage.withAnotherName())))
			.doesNotContain("entity.match-candidate");
		this.imports.importPackage(ExamplePackage.withAnotherName());
		assertThat(bearers()).containsExactly(OF_THE_PACKAGE);
		// The former decision is kept, but no longer applies.
		assertThat(decisions()).hasSize(2);
		assertThat(decisions().get(1).get("undoneAt").isNull()).isFalse();
	}

	/** Bodies that were renamed stay two, and what is known of the day stays too. */
	@Test
	void keepsBothEntitiesAndTheDayOfARenaming() throws Exception {
		JsonNode decision = Imports.body(this.mvc.post()
			.uri("/api/import/decisions?one={one}&other={other}&verdict=SUCCEEDED&reason=renamed&by=a test&on=2018-10-25",
					OF_THE_PACKAGE, OF_THE_PAGE)
			.header("X-Import-Key", AccordTest.IMPORT_KEY)
			.exchange());
		assertThat(decision.get("on").asString()).isEqualTo("2018-10-25");
		assertThat(codes(this.imports.check(ExamplePackage.withAnotherName())))
			.doesNotContain("entity.match-candidate");
		this.imports.importPackage(ExamplePackage.withAnotherName());
		assertThat(bearers()).containsExactly(OF_THE_PACKAGE);
		assertThat(names(OF_THE_PAGE)).doesNotContain("重庆市科技委");
		assertThat(successions()).containsExactly(OF_THE_PACKAGE + " RENAMED " + OF_THE_PAGE + " 2018-10-25");
		assertThat(this.mvc.get().uri("/api/questions/bodies/names-over-time?bodyId={id}", OF_THE_PAGE)).bodyJson()
			.extractingPath("$.rows[*].bodyName")
			.asArray()
			.containsExactly("重庆市科技委", "重庆市科学技术局");
		assertThat(this.mvc.get().uri("/api/checks")).bodyJson()
			.extractingPath("$.results[?(@.holds == false)]")
			.asArray()
			.isEmpty();
		this.imports.removeExample();
		assertThat(successions()).isEmpty();
		assertThat(decisions()).singleElement().satisfies((kept) -> {
			assertThat(kept.get("verdict").asString()).isEqualTo("SUCCEEDED");
			assertThat(kept.get("on").asString()).isEqualTo("2018-10-25");
			assertThat(kept.get("at").isNull()).isFalse();
		});
	}

	/** The decision may come after the import, and may be undone. */
	@Test
	void writesAndDropsTheSuccessionAtOnce() throws Exception {
		this.imports.importPackage(ExamplePackage.withAnotherName());
		assertThat(successions()).isEmpty();
		JsonNode decision = Imports.body(decide(OF_THE_PACKAGE, OF_THE_PAGE, "SUCCEEDED", "renamed"));
		assertThat(successions()).containsExactly(OF_THE_PACKAGE + " RENAMED " + OF_THE_PAGE + " null");
		// The other way around would be a circle.
		decide("chengdu-science-and-technology-bureau", OF_THE_PACKAGE, "SUCCEEDED", "renamed");
		assertThat(decide(OF_THE_PAGE, "chengdu-science-and-technology-bureau", "SUCCEEDED", "renamed"))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains(OF_THE_PAGE + " has been the successor of " + OF_THE_PACKAGE + " since")
			.contains("undo that decision first");
		assertThat(successions()).hasSize(2);
		undo(decision.get("id").asString());
		assertThat(successions()).allMatch((succession) -> !succession.contains(OF_THE_PACKAGE + " RENAMED"));
		assertThat(decide(OF_THE_PAGE, "chengdu-science-and-technology-bureau", "SUCCEEDED", "renamed"))
			.hasStatus(HttpStatus.CREATED);
		assertThat(successions()).hasSize(2);
	}

	@Test
	void reportsAProjectOfTheSameName() throws Exception {
		JsonNode job = this.imports.check(new ExamplePackage().with("projects.csv", "青溪算力中心一期", "郑万高铁"));
		JsonNode pair = candidates(job).get(0);
		assertThat(pair.get("other").asString()).isEqualTo("zhengwan-high-speed-railway");
		assertThat(pair.get("reasons").valueStream().map(JsonNode::asString)).containsExactly("SAME_NAME");
		assertThat(codes(job)).contains("entity.match-candidate");
	}

	@Test
	void rejectsInvalidDecisions() {
		assertThat(this.mvc.post().uri("/api/import/decisions?one=a&other=b&verdict=SAME&reason=x"))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(decide("a", "a", "SAME", "x")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(decide("a", "b", "SAME", " ")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(decide("a", "B C", "SAME", "x")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(decide("a", "b", "PERHAPS", "x")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(this.mvc.post()
			.uri("/api/import/decisions?one=a&other=b&verdict=SUCCEEDED&reason=x&on=2018-13-01")
			.header("X-Import-Key", AccordTest.IMPORT_KEY)).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(decide("a", "b", "SAME", "x")).hasStatus(HttpStatus.CREATED);
		assertThat(decide("b", "c", "SAME", "x")).hasStatus(HttpStatus.CREATED);
		// An entity cannot be merged into two others, and decisions cannot form a cycle.
		assertThat(decide("a", "c", "SAME", "x")).hasStatus(HttpStatus.CONFLICT);
		assertThat(decide("c", "a", "SAME", "x")).hasStatus(HttpStatus.CONFLICT);
		assertThat(this.imports.delete("/api/import/decisions/none")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private enum Verdict {

		SAME, DIFFERENT, UNSURE

	}

	private JsonNode decide(Verdict verdict) {
		return Imports.body(decide(OF_THE_PACKAGE, OF_THE_PAGE, verdict.name(), "what it was called before"));
	}

	private MvcTestResult decide(String one, String other, String verdict, String reason) {
		return this.mvc.post()
			.uri("/api/import/decisions?one={one}&other={other}&verdict={verdict}&reason={reason}&by=a test", one,
					other, verdict, reason)
			.header("X-Import-Key", AccordTest.IMPORT_KEY)
			.exchange();
	}

	private JsonNode undo(String id) {
		return Imports.body(this.imports.delete("/api/import/decisions/" + id));
	}

	private List<JsonNode> decisions() {
		return this.imports.get("/api/import/decisions").valueStream().toList();
	}

	private static JsonNode candidates(JsonNode job) {
		return job.get("report").get("candidates");
	}

	private static List<String> codes(JsonNode job) {
		return job.get("report").get("issues").valueStream().map((issue) -> issue.get("code").asString()).toList();
	}

	/**
	 * Returns the bodies with a stated duty; inherited duties are the same in any case.
	 */
	private List<String> bearers() {
		try (Session session = this.driver.session()) {
			return session.run(
					"MATCH (bearer)-[:HAS_DUTY {basis: 'STATED'}]->(:Commitment {id: $id}) RETURN bearer.id AS id ORDER BY id",
					java.util.Map.of("id", AGREEMENT + ".1.1"))
				.list((row) -> row.get("id").asString());
		}
	}

	/** The successions that follow from decisions. */
	private List<String> successions() {
		try (Session session = this.driver.session()) {
			return session.run(
					"MATCH (one)-[succeeded:SUCCEEDED_BY {rule: 'decided-successions'}]->(other) RETURN one.id + ' ' + succeeded.kind + ' ' + other.id + ' ' + coalesce(toString(succeeded.on), 'null') AS succession ORDER BY succession")
				.list((row) -> row.get("succession").asString());
		}
	}

	private List<String> names(String id) {
		try (Session session = this.driver.session()) {
			return session.run(
					"MATCH (entity:Entity {id: $id}) UNWIND [entity.name, entity.nameEn] + entity.aliases AS name RETURN name",
					java.util.Map.of("id", id))
				.list((row) -> row.get("name").asString());
		}
	}

	private String found(String name) {
		return Imports.body(this.mvc.get().uri("/api/search?q={name}", name).exchange())
			.get("items")
			.get(0)
			.get("id")
			.asString();
	}

}
