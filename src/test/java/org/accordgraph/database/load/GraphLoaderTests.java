package org.accordgraph.database.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherStatement;
import org.accordgraph.support.startup.StartupFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AccordTest
class GraphLoaderTests {

	/** Queries the whole graph, except the loader's own node, in comparable form. */
	private static final String DUMP = """
			MATCH (node:Entity|Passage)
			RETURN
			  node.id AS id,
			  COLLECT { UNWIND labels(node) AS label RETURN label ORDER BY label } AS labels,
			  properties(node) AS properties,
			  COLLECT {
			    MATCH (node)-[fact]->(other)
			    RETURN [type(fact), other.id, properties(fact)] AS edge
			    ORDER BY type(fact), other.id, fact.via
			  } AS edges
			ORDER BY id
			""";

	@Autowired
	GraphLoader original;

	@Autowired
	Sessions sessions;

	@Autowired
	ServerProbe server;

	@Autowired
	Heartbeat heartbeat;

	@Autowired
	List<Enrichment> enrichments;

	@Autowired
	List<Inspection> inspections;

	@TempDir
	Path cypher;

	@BeforeEach
	void copyTheScripts() throws IOException {
		Path source = Path.of("cypher");
		try (Stream<Path> files = Files.walk(source)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = this.cypher.resolve(source.relativize(file));
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	@AfterEach
	void loadTheOriginalAgain() {
		write("MATCH (note:Note) DETACH DELETE note");
		write("MATCH (:Institution)-[mine:SIGNED {by: 'me'}]->() DELETE mine");
		this.original.load();
		write("MATCH (entity:Retired) DETACH DELETE entity");
	}

	@Test
	void writesNothingWhenNothingChanged() {
		String loadedAt = loadedAt();
		assertThat(copy().load().written()).isFalse();
		assertThat(loadedAt()).isEqualTo(loadedAt);
	}

	@Test
	void runsEveryScriptTwiceAndCreatesNothingTheSecondTime() {
		Scripts scripts = Scripts.in(folder(), BuiltInData.PAGE);
		try (Session session = this.sessions.writing(); var tx = session.beginTransaction()) {
			scripts.facts().stream().flatMap((script) -> script.statements().stream()).forEach((statement) -> {
				var query = statement.parameterized();
				var counters = tx.run(query.text(), query.parameters()).consume().counters();
				assertThat(counters.nodesCreated() + counters.relationshipsCreated()).as(statement.file().name())
					.isZero();
			});
			tx.rollback();
		}
	}

	@Test
	void readsTheRowsOfAScriptAsTheDatabaseWould() {
		Scripts scripts = Scripts.in(folder(), BuiltInData.PAGE);
		List<CypherStatement> withRows = scripts.facts()
			.stream()
			.flatMap((script) -> script.statements().stream())
			.filter((statement) -> !statement.parameterized().parameters().isEmpty())
			.toList();
		assertThat(withRows).hasSizeGreaterThan(20);
		try (Session session = this.sessions.reading()) {
			assertThat(withRows).allSatisfy((statement) -> {
				String rows = statement.text().substring(0, statement.text().indexOf("] AS row") + 1);
				assertThat(session.run(rows + " AS row RETURN collect(row) AS rows").single().get("rows").asObject())
					.isEqualTo(statement.parameterized().parameters().get("rows"));
			});
		}
	}

	@Test
	void leavesNoGhostOfAFactThatChangedOrWent() throws IOException {
		List<Record> fresh = dump();
		change("seed/20-science-city.cypher", "areaKm2: 394.2", "areaKm2: 400");
		change("seed/20-science-city.cypher", "'jiulongpo', 'shapingba']", "'jiulongpo']");
		Files.delete(this.cypher.resolve("seed/60-financial-centre.cypher"));
		// It orders the themes of that section, too.
		Files.delete(this.cypher.resolve("seed/95-broader-themes.cypher"));

		assertThat(unchecked().load().written()).isTrue();

		assertThat(number("MATCH (a:Agreement) RETURN count(a)")).isEqualTo(4);
		assertThat(number("MATCH (c:ScienceCity {id: 'western-chengdu-science-city'}) RETURN c.areaKm2"))
			.isEqualTo(400);
		assertThat(number("MATCH (:ScienceCity)-[covers:COVERS]->() RETURN count(covers)")).isEqualTo(8);
		this.original.load();
		assertThat(dump()).isEqualTo(fresh);
	}

	@Test
	void loadsAgainWhatSomebodyDeleted() {
		List<Record> fresh = dump();
		write("MATCH (agreement:Agreement {id: 'cqcd-2021-auto-cluster'}) DETACH DELETE agreement");
		assertThat(this.original.load().written()).isTrue();
		assertThat(dump()).isEqualTo(fresh);
	}

	@Test
	void neverTouchesWhatOthersPutIn() throws IOException {
		write("""
				MATCH (a:Agreement {id: 'cqcd-2021-auto-cluster'}), (b:Institution {id: 'chongqing-science-and-technology-bureau'})
				CREATE (:Note {text: 'mine'})-[:REMARKS_ON {page: 3}]->(a)
				CREATE (b)-[:SIGNED {by: 'me'}]->(a)
				""");
		List<Record> before = others();
		change("seed/20-science-city.cypher", "areaKm2: 394.2", "areaKm2: 400");

		copy().load();

		assertThat(before).hasSize(2);
		assertThat(others()).isEqualTo(before);
	}

	@Test
	void keepsAFormerFactThatOthersTiedSomethingTo() throws IOException {
		write("MATCH (a:Agreement {id: 'cqcd-2021-financial-centre'}) CREATE (:Note)-[:REMARKS_ON]->(a)");
		List<Record> fresh = dump();
		Files.delete(this.cypher.resolve("seed/60-financial-centre.cypher"));
		// It orders the themes of that section, too.
		Files.delete(this.cypher.resolve("seed/95-broader-themes.cypher"));

		unchecked().load();

		assertThat(number("MATCH (a:Agreement) RETURN count(a)")).isEqualTo(4);
		assertThat(
				number("MATCH (:Note)-[:REMARKS_ON]->(r:Retired {id: 'cqcd-2021-financial-centre'}) RETURN count(r)"))
			.isEqualTo(1);
		this.original.load();
		assertThat(dump()).isEqualTo(fresh);
		assertThat(number("MATCH (:Note)-[:REMARKS_ON]->(a:Agreement) RETURN count(a)")).isEqualTo(1);
	}

	@Test
	void refusesAScriptThatFailsAndLeavesTheGraphAsItWas() throws IOException {
		List<Record> fresh = dump();
		Path script = this.cypher.resolve("seed/60-financial-centre.cypher");
		Files.writeString(script, Files.readString(script) + "\n\nMATCH (a:Agreement)\nSETT a.name = 'x';\n");
		int line = Files.readAllLines(script).size();
		int statements = new CypherFile("x", Files.readString(script)).statements().size();

		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> copy().load())
			.withMessageStartingWith(
					"seed/60-financial-centre.cypher, statement " + statements + ", line " + line + ": ")
			.withMessageContaining("SETT");
		assertThat(dump()).isEqualTo(fresh);
		assertThat(this.original.load().written()).isFalse();
	}

	@Test
	void refusesAGraphThatBreaksARuleAndLeavesItAsItWas() throws IOException {
		List<Record> fresh = dump();
		change("seed/60-financial-centre.cypher", "declaredAreas: 5", "declaredAreas: 4");
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> copy().load())
			.withMessageStartingWith("checks/no-more-areas-than-declared.cypher failed: No agreement lists more")
			.withMessageContaining("cqcd-2021-financial-centre")
			.satisfies((refused) -> assertThat(refused.getMessage()).doesNotContain("\n"));
		assertThat(dump()).isEqualTo(fresh);
	}

	@Test
	void isNotStoppedByOthersWhoBreakARule() throws IOException {
		write("CREATE (:Note:Commitment {id: 'mine'})");
		change("seed/20-science-city.cypher", "areaKm2: 394.2", "areaKm2: 400");
		assertThat(copy().load().written()).isTrue();
	}

	@Test
	void refusesAReferenceToNothing() throws IOException {
		change("seed/60-financial-centre.cypher", "'financial-centre.28'", "'financial-centre.99'");
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> copy().load())
			.withMessageContaining("passage");
	}

	@Test
	void refusesToOverwriteANodeOfOthers() throws IOException {
		write("CREATE (:Note:Entity {id: 'western-pumpkin', text: 'mine'})");
		change("seed/10-common.cypher", "'theme-finance'", "'western-pumpkin'");
		change("seed/60-financial-centre.cypher", "'theme-finance'", "'western-pumpkin'");
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> copy().load())
			.withMessageContaining("western-pumpkin");
		assertThat(number("MATCH (n:Note {text: 'mine'}) RETURN size(keys(n))")).isEqualTo(2);
	}

	@Test
	void loadsOnceWhenTwoServicesStartTogether() throws IOException {
		change("seed/20-science-city.cypher", "areaKm2: 394.2", "areaKm2: 400");
		CompletableFuture<LoadedGraph> one = CompletableFuture.supplyAsync(() -> copy().load());
		CompletableFuture<LoadedGraph> other = CompletableFuture.supplyAsync(() -> copy().load());
		assertThat(List.of(one.join().written(), other.join().written())).containsExactlyInAnyOrder(true, false);
	}

	@Test
	void bringsTheSchemaAlong() throws IOException {
		Path schema = this.cypher.resolve("schema/20-more.cypher");
		Files.writeString(schema, "CREATE INDEX more IF NOT EXISTS FOR (place:Place) ON (place.name);\n");
		copy().load();
		assertThat(number("SHOW INDEXES YIELD name WHERE name = 'more' RETURN count(*)")).isEqualTo(1);
		Files.delete(schema);
		copy().load();
		assertThat(number("SHOW INDEXES YIELD name WHERE name = 'more' RETURN count(*)")).isZero();
	}

	@Test
	void loadsAgainWhenWhatIsAddedIsComputedOtherwise() {
		Enrichment other = new Enrichment() {
			@Override
			public String version() {
				return "other";
			}

			@Override
			public void enrich(TransactionContext tx) {
				tx.run("MATCH (city:City {id: 'chengdu'}) SET city.layout = 'other'").consume();
			}
		};
		List<Record> fresh = dump();
		GraphLoader changed = new GraphLoader(folder(), this.sessions, this.server, this.heartbeat, List.of(other),
				this.inspections, "page");
		assertThat(changed.load().written()).isTrue();
		assertThat(changed.load().written()).isFalse();
		assertThat(number("MATCH (city:City {layout: 'other'}) RETURN count(city)")).isEqualTo(1);
		assertThat(number("MATCH (name:SearchName) RETURN count(name)")).isZero();
		assertThat(this.original.load().written()).isTrue();
		assertThat(dump()).isEqualTo(fresh);
	}

	/** A loader without checks, for deliberate violations. */
	private GraphLoader unchecked() {
		return new GraphLoader(folder(), this.sessions, this.server, this.heartbeat, this.enrichments, List.of(),
				"page");
	}

	private GraphLoader copy() {
		return new GraphLoader(folder(), this.sessions, this.server, this.heartbeat, this.enrichments, this.inspections,
				"page");
	}

	private CypherFolder folder() {
		return new CypherFolder(this.cypher.toUri().toString());
	}

	private void change(String script, String from, String to) throws IOException {
		Path file = this.cypher.resolve(script);
		String text = Files.readString(file);
		assertThat(text).contains(from);
		Files.writeString(file, text.replace(from, to));
	}

	private List<Record> dump() {
		return read(DUMP);
	}

	private List<Record> others() {
		return read(
				"""
						MATCH (from)-[mine]->(to)
						WHERE mine:REMARKS_ON OR mine.by = 'me'
						RETURN elementId(from) AS from, elementId(mine) AS mine, properties(mine) AS properties, elementId(to) AS to
						ORDER BY mine
						""");
	}

	private String loadedAt() {
		return read("MATCH (dataset:Dataset) RETURN toString(dataset.loadedAt) AS at").get(0).get("at").asString();
	}

	private double number(String cypher) {
		return read(cypher).get(0).get(0).asDouble();
	}

	private List<Record> read(String cypher) {
		try (Session session = this.sessions.reading()) {
			return session.run(cypher, Map.of()).list();
		}
	}

	private void write(String cypher) {
		try (Session session = this.sessions.writing()) {
			session.run(cypher).consume();
		}
	}

}
