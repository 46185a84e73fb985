package org.accordgraph.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherStatement;
import org.accordgraph.form.Form;
import org.accordgraph.importing.ImportedGraph;
import org.accordgraph.sameness.Decision;
import org.accordgraph.sameness.Decisions;
import org.accordgraph.sameness.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is taken in, corrected, taken out, decided and undone, in whatever order: what
 * follows is what a fresh computation over the whole graph finds, and what is left is
 * what a fresh load and the documents that are left make. Other seeds than the built-in
 * one: {@code -Daccord.property.seed=…}, {@code -Daccord.property.rounds=…}.
 */
@AccordTest
class WhatFollowsTests {

	private static final long SEED = Long.getLong("accord.property.seed", 20211218);

	private static final int ROUNDS = Integer.getInteger("accord.property.rounds", 2);

	private static final int STEPS = Integer.getInteger("accord.property.steps", 14);

	private static final int DOCUMENTS = 5;

	private static final String DERIVED = """
			MATCH (from)-[fact]->(to)
			WHERE fact.rule IS NOT NULL
			RETURN from.id AS from, type(fact) AS type, to.id AS to, properties(fact) AS properties
			""";

	@Autowired
	Intake intake;

	@Autowired
	Decisions decisions;

	@Autowired
	Form form;

	@Autowired
	CypherFolder folder;

	@Autowired
	Driver driver;

	@Autowired
	MockMvcTester mvc;

	@TempDir
	Path files;

	/** What is in the graph, by number. */
	private final TreeMap<Integer, RandomPackage> there = new TreeMap<>();

	private final List<String> story = new ArrayList<>();

	private List<String> page;

	@BeforeEach
	void read() {
		this.page = ImportedGraph.read(this.driver);
	}

	@AfterEach
	void asBefore() {
		new ArrayList<>(this.there.descendingKeySet()).forEach(this::takeOut);
		try (Session session = this.driver.session()) {
			session.run("MATCH (decision:Decision) DELETE decision").consume();
		}
		assertThat(ImportedGraph.difference(this.page, ImportedGraph.read(this.driver))).isEmpty();
	}

	@Test
	void isThatOfAFreshComputation() throws Exception {
		int accepted = 0;
		for (int round = 0; round < ROUNDS; round++) {
			long seed = SEED + round;
			this.story.add("-Daccord.property.seed=" + seed + " -Daccord.property.rounds=1");
			System.out.println(this.story.get(this.story.size() - 1));
			Random random = new Random(seed);
			RandomPackages packages;
			try (Session session = this.driver.session()) {
				packages = new RandomPackages(random, session);
			}
			for (int step = 0; step < STEPS; step++) {
				accepted += step(random, packages) ? 1 : 0;
				requireFresh();
			}
			requireThatOfAFreshLoad(random, packages);
			this.story.clear();
		}
		// So that the test does not hold because everything was refused.
		assertThat(accepted).isGreaterThan(ROUNDS * STEPS / 3);
	}

	private boolean step(Random random, RandomPackages packages) throws Exception {
		int number = random.nextInt(DOCUMENTS);
		double what = random.nextDouble();
		if (what < 0.6 || this.there.isEmpty()) {
			return take(number, packages.next(number, List.copyOf(this.there.headMap(number).values())));
		}
		if (what < 0.8) {
			List<Integer> all = List.copyOf(this.there.keySet());
			takeOut(all.get(random.nextInt(all.size())));
			return false;
		}
		return decide(random, packages);
	}

	private boolean decide(Random random, RandomPackages packages) throws Exception {
		List<Decision> held = this.decisions.list().stream().filter(Decision::holds).toList();
		if (!held.isEmpty() && random.nextBoolean()) {
			Decision decision = held.get(random.nextInt(held.size()));
			this.story.add("undo " + decision.one() + " = " + decision.other());
			this.decisions.undo(decision);
			return againAll();
		}
		List<Integer> all = List.copyOf(this.there.keySet());
		int number = all.get(random.nextInt(all.size()));
		String one = this.there.get(number).bodies.get(random.nextInt(this.there.get(number).bodies.size()));
		List<String> others = new ArrayList<>(List.of("chongqing-science-and-technology-bureau"));
		this.there.headMap(number).values().forEach((other) -> others.addAll(other.bodies));
		String other = others.get(random.nextInt(others.size()));
		if (one.equals(other) || this.decisions.against(one, other).isPresent()) {
			return false;
		}
		this.story.add("decide " + one + " = " + other);
		this.decisions.decide(one, other, Verdict.SAME, "a test", "a test");
		return againAll();
	}

	/** What was decided shows where documents are taken in again. */
	private boolean againAll() throws Exception {
		boolean all = true;
		for (int number : List.copyOf(this.there.keySet())) {
			all &= take(number, this.there.get(number));
		}
		return all;
	}

	private boolean take(int number, RandomPackage made) throws Exception {
		List<String> before = ImportedGraph.read(this.driver);
		Set<String> broken = broken();
		IntakeReport report = this.intake.take(made.write(this.form, this.files), made.document + ".zip", false,
				Progress.NONE);
		this.story.add("take " + made.document + " needs " + made.needs(Set.of()) + ": "
				+ (report.accepted() ? "taken" : report.findings().stream().map(Object::toString).limit(2).toList()));
		if (report.accepted()) {
			this.there.put(number, made);
			Set<String> now = broken();
			now.removeAll(broken);
			assertThat(now).as(this::told).isEmpty();
		}
		else {
			assertThat(ImportedGraph.difference(before, ImportedGraph.read(this.driver))).as(this::told).isEmpty();
		}
		return report.accepted();
	}

	private void takeOut(int number) {
		this.story.add("take out " + number);
		this.intake.takeOut("property-" + number);
		this.there.remove(number);
	}

	private void requireFresh() {
		try (Session session = this.driver.session(); Transaction tx = session.beginTransaction()) {
			List<String> now = derived(tx);
			tx.run("MATCH ()-[fact]->() WHERE fact.rule IS NOT NULL DELETE fact").consume();
			for (CypherStatement rule : this.folder.files("derive/*.cypher")
				.stream()
				.flatMap((file) -> file.statements().stream())
				.toList()) {
				tx.run(rule.text()).consume();
			}
			List<String> fresh = derived(tx);
			tx.rollback();
			assertThat(ImportedGraph.difference(fresh, now)).as(this::told).isEmpty();
			assertThat(now).as(this::told).hasSameSizeAs(fresh);
		}
	}

	/** Documents that need what is gone cannot be loaded by themselves: they go first. */
	private void requireThatOfAFreshLoad(Random random, RandomPackages packages) throws Exception {
		for (Decision decision : this.decisions.list().stream().filter(Decision::holds).toList()) {
			this.story.add("undo " + decision.one() + " = " + decision.other());
			this.decisions.undo(decision);
		}
		againAll();
		Set<String> stated = new HashSet<>(packages.builtIn());
		for (int number : List.copyOf(this.there.keySet())) {
			if (this.there.get(number).needs(stated).isEmpty()) {
				stated.addAll(this.there.get(number).states);
			}
			else {
				takeOut(number);
				requireFresh();
			}
		}
		List<String> left = ImportedGraph.read(this.driver);
		TreeMap<Integer, RandomPackage> again = new TreeMap<>(this.there);
		while (!this.there.isEmpty()) {
			List<Integer> all = List.copyOf(this.there.keySet());
			takeOut(all.get(random.nextInt(all.size())));
			requireFresh();
		}
		try (Session session = this.driver.session()) {
			session.run("MATCH (decision:Decision) DELETE decision").consume();
		}
		assertThat(ImportedGraph.difference(this.page, ImportedGraph.read(this.driver))).as(this::told).isEmpty();
		stated = new HashSet<>(packages.builtIn());
		while (!again.isEmpty()) {
			Set<String> loaded = stated;
			List<Integer> next = again.keySet()
				.stream()
				.filter((number) -> again.get(number).needs(loaded).isEmpty())
				.toList();
			int number = next.get(random.nextInt(next.size()));
			stated.addAll(again.get(number).states);
			assertThat(take(number, again.remove(number))).as(this::told).isTrue();
		}
		assertThat(ImportedGraph.difference(left, ImportedGraph.read(this.driver))).as(this::told).isEmpty();
		while (!this.there.isEmpty()) {
			takeOut(this.there.lastKey());
		}
	}

	private static List<String> derived(SimpleQueryRunner tx) {
		return tx.run(DERIVED)
			.list((row) -> row.get("from").asString() + " " + row.get("type").asString() + " "
					+ row.get("to").asString() + " " + properties(row.get("properties")))
			.stream()
			.sorted()
			.toList();
	}

	private static String properties(Value properties) {
		Map<String, Object> sorted = new TreeMap<>(properties.asMap());
		return sorted.toString();
	}

	/** What breaks a check, as the API tells it; a busy machine may say to come again. */
	private Set<String> broken() throws InterruptedException {
		MvcTestResult answer = this.mvc.get().uri("/api/checks").exchange();
		for (int i = 0; i < 10 && answer.getResponse().getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value(); i++) {
			Thread.sleep(1000);
			answer = this.mvc.get().uri("/api/checks").exchange();
		}
		assertThat(answer).hasStatusOk();
		Set<String> broken = new TreeSet<>();
		for (JsonNode result : JsonMapper.shared()
			.readTree(answer.getResponse().getContentAsByteArray())
			.get("results")) {
			result.get("rows").forEach((row) -> broken.add(result.get("name").asString() + " " + row));
		}
		return broken;
	}

	private String told() {
		return String.join("\n", this.story);
	}

}
