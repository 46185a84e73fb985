package org.accordgraph.database.load;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page with the later reports on its entities ({@code accord.seed=all}); the load
 * runs all checks. The page alone is loaded again afterwards.
 */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpsTests {

	/** What rules compute. */
	private static final Pattern COMPUTED = Pattern
		.compile("(status|fulfilment|attain|missingFigureOf|figuresNeededOf).*");

	/** What the rule of current reports computes of a report. */
	private static final Set<String> COMPUTED_OF_REPORTS = Set.of("day", "knownOn", "precedence");

	@Autowired
	ApplicationContext context;

	@Autowired
	Sessions sessions;

	private List<String> pageAlone;

	@BeforeAll
	void loadAll() {
		this.pageAlone = page();
		SeededGraph.load(this.context, "all");
	}

	@AfterAll
	void loadThePage() {
		SeededGraph.restore(this.context);
	}

	@Test
	void overwritesNothingOfThePage() {
		assertThat(this.pageAlone).hasSizeGreaterThan(3000);
		assertThat(page()).containsAll(this.pageAlone);
	}

	@Test
	void hasASourceAndADayForEachFact() {
		assertThat(ask("""
				MATCH (fact:StatusReport|Observation|Claim)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)
				  -[:OF_DOCUMENT]->(document:Document)
				WHERE document.id <> 'cqcd-2021'
				WITH fact, collect(DISTINCT document) AS documents
				WHERE size(documents) <> 1 OR documents[0].publishedOn IS NULL OR documents[0].closeness IS NULL
				RETURN fact.id AS x""")).isEmpty();
		assertThat(
				ask("""
						MATCH (document:Document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
						WHERE document.id <> 'cqcd-2021' AND (passage.sha256 IS NOT NULL OR passage.sha256Status <> 'NOT_STATED')
						RETURN passage.id AS x"""))
			.isEmpty();
	}

	@Test
	void saysWhatIsCurrent() {
		assertThat(ask("""
				MATCH (thing:Project)-[:CURRENT_REPORT]->(report:StatusReport)
				WHERE NOT report.id STARTS WITH 'cqcd-2021'
				RETURN thing.id + ' ' + thing.status + ' ' + coalesce(toString(thing.statusAsOf), 'undated') AS x
				ORDER BY x""")).containsExactly("g5012-wanzhou-kaijiang-section UNDER_CONSTRUCTION 2025-12-18",
				"jialing-river-lize-navigation-hub IN_OPERATION 2025-03-28",
				"jiangtiao-line-river-crossing STARTED 2022-12-28",
				"qianjiang-waste-incineration-plant TRIAL_RUN 2022-11-16",
				"sichuan-chongqing-uhv-ac UNDER_CONSTRUCTION 2023-11-16",
				"tiaodeng-jiangjin-suburban-railway IN_OPERATION 2022-08-06",
				"zhengwan-high-speed-railway IN_OPERATION 2022-06-20",
				"zhengwan-high-speed-railway-chongqing-section IN_OPERATION 2022-06-20");
	}

	/** A year and a sum, eleven months and a year, guests and foreign guests do not. */
	@Test
	void saysWhichSourcesDisagree() {
		assertThat(ask("""
				MATCH (one)-[disagrees:DISAGREES_WITH]->(other)
				RETURN one.id + ' ' + other.id + ' ' + coalesce(toString(disagrees.difference), '') AS x
				ORDER BY x""")).containsExactly(
				"cqcd-2021-jiangjin-nanchuan-gas-pipeline-length later-figure-jiangnan-length 1.5",
				"later-figure-corridor-area later-figure-corridor-core-area 100000",
				"later-figure-vehicles-2019 later-figure-vehicles-2019-otherwise 8400",
				"later-lize-begun-july later-lize-begun-march ");
	}

	@Test
	void saysWhatMoved() {
		assertThat(ask("""
				MATCH (one)-[slipped:SLIPPED_TO]->(other)
				RETURN one.id + ' ' + slipped.days + ' ' + other.id AS x
				ORDER BY x""")).containsExactly("later-status-lize-forecast-2024 87 later-status-lize-finished",
				"later-status-reading-card-forecast-174 380 later-status-reading-card-174",
				"later-status-uhv-forecast-2022 -243 later-status-uhv-forecast-2024",
				"later-status-uhv-forecast-2023 -243 later-status-uhv-forecast-2024",
				"later-status-uhv-forecast-december-2023 -243 later-status-uhv-forecast-2024",
				"later-status-wankai-forecast-2026 1 later-status-wankai-opening-moved");
	}

	@Test
	void judgesNoJointTargetByOneSide() {
		assertThat(
				ask("""
						MATCH (target:Target)
						WHERE target.id STARTS WITH 'cqcd-2021-vehicle'
						RETURN target.id + ' ' + target.attainment + ' ' + reduce(all = '', id IN target.missingFigureOf | all + id + ' ') AS x
						ORDER BY x"""))
			.containsExactly("cqcd-2021-vehicle-output-2025 CANNOT_BE_JUDGED chengdu ",
					"cqcd-2021-vehicle-output-value-2025 CANNOT_BE_JUDGED chengdu chongqing ");
	}

	/** The reading card was there before the signature: it fulfils nothing. */
	@Test
	void saysWhatCameOfCommitments() {
		assertThat(ask("""
				MATCH (commitment:Commitment)
				WHERE commitment.fulfilment IS NOT NULL
				RETURN commitment.id + ' ' + commitment.fulfilment + ' ' + commitment.fulfilmentRule AS x
				ORDER BY x""")).containsExactly("cqcd-2021-culture-tourism.1 PARTLY_FULFILLED TASKS",
				"cqcd-2021-culture-tourism.1.1 FULFILLED CREATED", "cqcd-2021-culture-tourism.1.2 UNDER_WAY DELIVERED",
				"cqcd-2021-innovation-centre.1 UNDER_WAY DELIVERED", "cqcd-2021-innovation-centre.4 UNDER_WAY TASKS",
				"cqcd-2021-innovation-centre.4.1 UNDER_WAY DELIVERED",
				"cqcd-2021-innovation-centre.9 PARTLY_FULFILLED TASKS",
				"cqcd-2021-innovation-centre.9.1 UNDER_WAY CREATED",
				"cqcd-2021-innovation-centre.9.3 FULFILLED CREATED");
	}

	@Test
	void leadsFromOneYearsListToTheNext() {
		assertThat(ask("""
				MATCH path = (:Programme {id: 'joint-major-projects-2021'})-[:SUCCEEDED_BY]->{1,10}(last:Programme)
				WHERE NOT EXISTS { (last)-[:SUCCEEDED_BY]->() }
				RETURN last.id + ' ' + length(path) AS x""")).containsExactly("joint-major-projects-2025 4");
	}

	/**
	 * The stated facts of the page: nodes of its scripts, and what these state of each
	 * other.
	 */
	private List<String> page() {
		try (Session session = this.sessions.reading()) {
			return session.run("""
					MATCH (node:Entity|Passage)
					WHERE node.script STARTS WITH 'seed/'
					RETURN [node.id] AS ids, properties(node) AS properties
					UNION ALL
					MATCH (node:Entity|Passage)-[fact]->(other)
					WHERE fact.script STARTS WITH 'seed/'
					RETURN [node.id, type(fact), other.id] AS ids, properties(fact) AS properties
					""").list((row) -> {
				TreeMap<String, Object> stated = new TreeMap<>(row.get("properties").asMap());
				stated.keySet().removeAll(COMPUTED_OF_REPORTS);
				if (!row.get("ids").get(0).asString().contains(".status.")) {
					stated.keySet().removeIf((key) -> COMPUTED.matcher(key).matches());
				}
				return row.get("ids").asList() + " " + stated;
			});
		}
	}

	private List<String> ask(String cypher) {
		try (Session session = this.sessions.reading()) {
			return session.run(cypher).list((row) -> row.get("x").asString());
		}
	}

}
