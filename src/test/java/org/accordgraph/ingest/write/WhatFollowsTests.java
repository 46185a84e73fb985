package org.accordgraph.ingest.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.ingest.ImportReport;
import org.accordgraph.ingest.ImportedGraph;
import org.accordgraph.ingest.Importer;
import org.accordgraph.ingest.matching.MatchDecision;
import org.accordgraph.ingest.matching.MatchDecisions;
import org.accordgraph.ingest.matching.MatchVerdict;
import org.accordgraph.model.Template;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
 * After any sequence of imports, corrections, removals, decisions and undone decisions,
 * the derived relationships and computed properties equal those of a fresh computation
 * over the whole graph, and the graph equals that of a fresh load of the remaining
 * documents. To change the seed or the number of rounds:
 * {@code -Daccord.property.seed=…}, {@code -Daccord.property.rounds=…}.
 */
@AccordTest
class WhatFollowsTests {

	private static final long SEED = Long.getLong("accord.property.seed", 20211218);

	private static final int ROUNDS = Integer.getInteger("accord.property.rounds", 2);

	private static final int STEPS = Integer.getInteger("accord.property.steps", 14);

	private static final int DOCUMENTS = 5;

	@Autowired
	Importer importer;

	@Autowired
	MatchDecisions decisions;

	@Autowired
	Template template;

	@Autowired
	CypherFolder folder;

	@Autowired
	Driver driver;

	@Autowired
	MockMvcTester mvc;

	@TempDir
	Path files;

	/** The packages in the graph, by number. */
	private final TreeMap<Integer, RandomPackage> there = new TreeMap<>();

	private final List<String> story = new ArrayList<>();

	private List<String> page;

	@BeforeEach
	void read() {
		this.page = ImportedGraph.read(this.driver);
	}

	@AfterEach
	void asBefore() {
		new ArrayList<>(this.there.descendingKeySet()).forEach(this::remove);
		try (Session session = this.driver.session()) {
			session.run("MATCH (decision:MatchDecision) DELETE decision").consume();
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
		// The test would prove nothing if all packages were rejected.
		assertThat(accepted).isGreaterThan(ROUNDS * STEPS / 3);
	}

	private boolean step(Random random, RandomPackages packages) throws Exception {
		int number = random.nextInt(DOCUMENTS);
		double what = random.nextDouble();
		if (what < 0.6 || this.there.isEmpty()) {
			return importPackage(number, packages.next(number, List.copyOf(this.there.headMap(number).values())));
		}
		if (what < 0.8) {
			List<Integer> all = List.copyOf(this.there.keySet());
			remove(all.get(random.nextInt(all.size())));
			return false;
		}
		return decide(random, packages);
	}

	private boolean decide(Random random, RandomPackages packages) throws Exception {
		List<MatchDecision> held = this.decisions.list().stream().filter(MatchDecision::holds).toList();
		if (!held.isEmpty() && random.nextBoolean()) {
			MatchDecision decision = held.get(random.nextInt(held.size()));
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
		if (one.equals(other) || this.decisions.conflicting(one, other, MatchVerdict.SAME).isPresent()) {
			return false;
		}
		this.story.add("decide " + one + " = " + other);
		this.decisions.decide(one, other, MatchVerdict.SAME, "a test", "a test", null);
		return againAll();
	}

	/** Decisions apply when documents are imported again. */
	private boolean againAll() throws Exception {
		boolean all = true;
		for (int number : List.copyOf(this.there.keySet())) {
			all &= importPackage(number, this.there.get(number));
		}
		return all;
	}

	private boolean importPackage(int number, RandomPackage made) throws Exception {
		List<String> before = ImportedGraph.read(this.driver);
		Set<String> broken = broken();
		ImportReport report = made.importWith(this.importer, this.template, this.files);
		this.story.add("import " + made.document + " needs " + made.needs(Set.of()) + ": "
				+ (report.accepted() ? "imported" : report.issues().stream().map(Object::toString).limit(2).toList()));
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

	private void remove(int number) {
		this.story.add("remove " + number);
		this.importer.remove("property-" + number);
		this.there.remove(number);
	}

	private void requireFresh() {
		assertThat(DerivedFacts.difference(this.driver, this.folder)).as(this::told).isEmpty();
	}

	/**
	 * Documents that need removed entities cannot be loaded again, so they are removed
	 * first.
	 */
	private void requireThatOfAFreshLoad(Random random, RandomPackages packages) throws Exception {
		for (MatchDecision decision : this.decisions.list().stream().filter(MatchDecision::holds).toList()) {
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
				remove(number);
				requireFresh();
			}
		}
		List<String> left = ImportedGraph.read(this.driver);
		TreeMap<Integer, RandomPackage> again = new TreeMap<>(this.there);
		while (!this.there.isEmpty()) {
			List<Integer> all = List.copyOf(this.there.keySet());
			remove(all.get(random.nextInt(all.size())));
			requireFresh();
		}
		try (Session session = this.driver.session()) {
			session.run("MATCH (decision:MatchDecision) DELETE decision").consume();
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
			assertThat(importPackage(number, again.remove(number))).as(this::told).isTrue();
		}
		assertThat(ImportedGraph.difference(left, ImportedGraph.read(this.driver))).as(this::told).isEmpty();
		while (!this.there.isEmpty()) {
			remove(this.there.lastKey());
		}
	}

	/**
	 * Returns the violations of checks as reported by the API; retries if the machine is
	 * busy.
	 */
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
