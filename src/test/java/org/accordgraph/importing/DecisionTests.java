package org.accordgraph.importing;

import java.util.List;

import org.accordgraph.AccordTest;
import org.accordgraph.graph.GraphLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of bodies that go by other names in a package than in the graph. The
 * package is the invented example, and a body of it is called like one of the page.
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

	@BeforeEach
	void read() {
		this.before = ImportedGraph.read(this.driver);
	}

	@AfterEach
	void asBefore() {
		decisions().forEach((decision) -> undo(decision.get("id").asString()));
		takeOut();
		try (Session session = this.driver.session()) {
			session.run("MATCH (decision:Decision) DELETE decision").consume();
		}
		assertThat(ImportedGraph.difference(this.before, ImportedGraph.read(this.driver))).isEmpty();
	}

	@Test
	void showsWhatMayBeTheSameWithItsScoreAndWhy() throws Exception {
		JsonNode pair = likely(send(ExamplePackage.withAnotherName(), true)).get(0);
		assertThat(pair.get("one").asString()).isEqualTo(OF_THE_PACKAGE);
		assertThat(pair.get("other").asString()).isEqualTo(OF_THE_PAGE);
		assertThat(pair.get("inGraph").asBoolean()).isTrue();
		// 重庆市科技局, as the page calls it too, with another ending, and of the same city:
		// 0.9 + 0.1 * 0.4.
		assertThat(pair.get("score").asDouble()).isEqualTo(0.94);
		assertThat(pair.get("reasons").valueStream().map(JsonNode::asString)).containsExactly("OTHER_ENDING",
				"SAME_CITY");
		assertThat(pair.get("verdict").isNull()).isTrue();
		assertThat(likely(send(new ExamplePackage(), true))).isEmpty();
	}

	@Test
	void makesOneOfTwoAndLosesNoName() throws Exception {
		decide(Verdict.SAME);
		taken(send(ExamplePackage.withAnotherName(), false));
		assertThat(bearers()).containsExactly(OF_THE_PAGE);
		assertThat(names(OF_THE_PAGE)).contains("重庆市科技委", "Chongqing Science Commission", "重庆市科学技术局");
		assertThat(names(OF_THE_PACKAGE)).isEmpty();
		assertThat(found("重庆市科技委")).isEqualTo(OF_THE_PAGE);
		assertThat(this.mvc.get().uri("/api/checks")).bodyJson()
			.extractingPath("$.results[?(@.holds == false)]")
			.asArray()
			.isEmpty();
		List<String> once = ImportedGraph.read(this.driver);
		JsonNode again = taken(send(ExamplePackage.withAnotherName(), false));
		assertThat(ImportedGraph.difference(once, ImportedGraph.read(this.driver))).isEmpty();
		assertThat(again.get("report").get("tables").get("institutions").get("unchanged").asInt()).isEqualTo(3);
		assertThat(likely(send(ExamplePackage.withAnotherName(), true)).get(0).get("verdict").asString())
			.isEqualTo("SAME");
	}

	@Test
	void keepsTheNamesWhereTheScriptsAreLoadedAgain() throws Exception {
		decide(Verdict.SAME);
		taken(send(ExamplePackage.withAnotherName(), false));
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
		taken(send(ExamplePackage.withAnotherName(), false));
		List<String> apart = ImportedGraph.read(this.driver);
		JsonNode decision = decide(Verdict.SAME);
		assertThat(decision.get("documents").valueStream().map(JsonNode::asString))
			.containsExactly(ExamplePackage.DOCUMENT);
		taken(send(ExamplePackage.withAnotherName(), false));
		assertThat(names(OF_THE_PACKAGE)).isEmpty();
		JsonNode undone = undo(decision.get("id").asString());
		assertThat(undone.get("undoneAt").isNull()).isFalse();
		assertThat(undone.get("documents").valueStream().map(JsonNode::asString))
			.containsExactly(ExamplePackage.DOCUMENT);
		// No name is lost on the way.
		assertThat(names(OF_THE_PAGE)).contains("重庆市科技委");
		taken(send(ExamplePackage.withAnotherName(), false));
		assertThat(ImportedGraph.difference(apart, ImportedGraph.read(this.driver))).isEmpty();
		assertThat(decisions()).hasSize(1);
	}

	@Test
	void doesNotAskAgainWhatIsDecided() throws Exception {
		JsonNode open = send(ExamplePackage.withAnotherName(), true);
		assertThat(rules(open)).contains("thing.likely");
		decide(Verdict.UNSURE);
		assertThat(rules(send(ExamplePackage.withAnotherName(), true))).contains("thing.likely");
		decide(Verdict.DIFFERENT);
		assertThat(rules(send(ExamplePackage.withAnotherName(), true))).doesNotContain("thing.likely");
		taken(send(ExamplePackage.withAnotherName(), false));
		assertThat(bearers()).containsExactly(OF_THE_PACKAGE);
		// The former decision is kept, and no longer holds.
		assertThat(decisions()).hasSize(2);
		assertThat(decisions().get(1).get("undoneAt").isNull()).isFalse();
	}

	@Test
	void refusesWhatIsNoDecision() {
		assertThat(this.mvc.post().uri("/api/import/decisions?one=a&other=b&verdict=SAME&reason=x"))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(decide("a", "a", "SAME", "x")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(decide("a", "b", "SAME", " ")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(decide("a", "B C", "SAME", "x")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(decide("a", "b", "PERHAPS", "x")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(decide("a", "b", "SAME", "x")).hasStatus(HttpStatus.CREATED);
		assertThat(decide("b", "c", "SAME", "x")).hasStatus(HttpStatus.CREATED);
		// Not one of two, and not round in a circle.
		assertThat(decide("a", "c", "SAME", "x")).hasStatus(HttpStatus.CONFLICT);
		assertThat(decide("c", "a", "SAME", "x")).hasStatus(HttpStatus.CONFLICT);
		assertThat(
				this.mvc.delete().uri("/api/import/decisions/none").header(ImportController.KEY, AccordTest.IMPORT_KEY))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private enum Verdict {

		SAME, DIFFERENT, UNSURE

	}

	private JsonNode decide(Verdict verdict) {
		return body(decide(OF_THE_PACKAGE, OF_THE_PAGE, verdict.name(), "what it was called before"));
	}

	private MvcTestResult decide(String one, String other, String verdict, String reason) {
		return this.mvc.post()
			.uri("/api/import/decisions?one={one}&other={other}&verdict={verdict}&reason={reason}&by=a test", one,
					other, verdict, reason)
			.header(ImportController.KEY, AccordTest.IMPORT_KEY)
			.exchange();
	}

	private JsonNode undo(String id) {
		return body(this.mvc.delete()
			.uri("/api/import/decisions/" + id)
			.header(ImportController.KEY, AccordTest.IMPORT_KEY)
			.exchange());
	}

	private List<JsonNode> decisions() {
		return body(this.mvc.get()
			.uri("/api/import/decisions")
			.header(ImportController.KEY, AccordTest.IMPORT_KEY)
			.exchange()).valueStream().toList();
	}

	private void takeOut() {
		this.mvc.delete()
			.uri("/api/import/documents/" + ExamplePackage.DOCUMENT)
			.header(ImportController.KEY, AccordTest.IMPORT_KEY)
			.exchange();
	}

	private JsonNode send(ExamplePackage handedIn, boolean dryRun) throws Exception {
		JsonNode job = body(this.mvc.post()
			.uri("/api/import?name=example.zip&by=a test&dryRun=" + dryRun)
			.header(ImportController.KEY, AccordTest.IMPORT_KEY)
			.content(handedIn.zip())
			.exchange());
		for (int i = 0; i < 60 && !JobState.valueOf(job.get("state").asString()).isOver(); i++) {
			Thread.sleep(1000);
			job = body(this.mvc.get()
				.uri("/api/import/jobs/" + job.get("id").asString())
				.header(ImportController.KEY, AccordTest.IMPORT_KEY)
				.exchange());
		}
		return job;
	}

	private static JsonNode taken(JsonNode job) {
		assertThat(job.get("state").asString()).as(job::toString).isEqualTo("DONE");
		return job;
	}

	private static JsonNode likely(JsonNode job) {
		return job.get("report").get("likely");
	}

	private static List<String> rules(JsonNode job) {
		return job.get("report")
			.get("findings")
			.valueStream()
			.map((finding) -> finding.get("rule").asString())
			.toList();
	}

	/**
	 * Those that the text names; what follows from the signatures is the same in any
	 * case.
	 */
	private List<String> bearers() {
		try (Session session = this.driver.session()) {
			return session.run(
					"MATCH (bearer)-[:HAS_DUTY {basis: 'STATED'}]->(:Commitment {id: $id}) RETURN bearer.id AS id ORDER BY id",
					java.util.Map.of("id", AGREEMENT + ".1.1"))
				.list((row) -> row.get("id").asString());
		}
	}

	private List<String> names(String id) {
		try (Session session = this.driver.session()) {
			return session.run(
					"MATCH (thing:Entity {id: $id}) UNWIND [thing.name, thing.nameEn] + thing.aliases AS name RETURN name",
					java.util.Map.of("id", id))
				.list((row) -> row.get("name").asString());
		}
	}

	private String found(String name) {
		return body(this.mvc.get().uri("/api/search?q={name}", name).exchange()).get("items")
			.get(0)
			.get("id")
			.asString();
	}

	private static JsonNode body(MvcTestResult result) {
		return JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
	}

}
