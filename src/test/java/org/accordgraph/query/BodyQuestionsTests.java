package org.accordgraph.query;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.AccordTest;
import org.accordgraph.query.graph.ResultGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Bodies and paths between entities; the expected values are taken from the source page.
 */
@AccordTest
class BodyQuestionsTests extends Asking {

	private static final String FROM = "chongqing-science-and-technology-bureau";

	private static final String TO = "western-chengdu-science-city-management-committee";

	@Autowired
	private Driver driver;

	@Autowired
	private Questions questions;

	@Autowired
	private QuestionRunner runner;

	@Test
	void tellsCounterpartsApartByMoreThanTheCity() {
		assertThat(ask("bodies/counterparts")).hasSize(5)
			.filteredOn("differs", true)
			.extracting((row) -> row.get("bodyName"), (row) -> row.get("otherName"))
			.containsExactly(tuple("成都市经济和信息化局", "重庆市经济和信息化委员会"), tuple("成都市文化广电旅游局", "重庆市文化和旅游发展委员会"));
	}

	/**
	 * Compares bodies of any two places; the name of a body that signed for none is
	 * compared in full.
	 */
	@Test
	void comparesTheNamesOfBodiesOfAnyPlaces() {
		try {
			this.driver
				.executableQuery(
						"""
								MATCH (chengdu:City {id: 'chengdu'})
								CREATE (far:Entity:Place:Region {id: 'pair-far', name: '内蒙古自治区', nameEn: 'Inner Mongolia', aliases: ['内蒙古']})
								CREATE (agreement:Entity:Agreement {id: 'pair-agreement', name: '甲'})
								CREATE (one:Entity:Institution {id: 'pair-1', name: '内蒙古教育局'})-[:SIGNED {side: 'pair-far'}]->(agreement)
								CREATE (two:Entity:Institution {id: 'pair-2', name: '成都市教育局'})-[:SIGNED {side: 'chengdu'}]->(agreement)
								CREATE (three:Entity:Institution {id: 'pair-3', name: '教育厅'})-[:SIGNED]->(agreement)
								CREATE (one)-[:COUNTERPART_OF {via: 'pair-agreement', evidence: []}]->(two)
								CREATE (one)-[:COUNTERPART_OF {via: 'pair-agreement', evidence: []}]->(three)
								CREATE (two)-[:COUNTERPART_OF {via: 'pair-agreement', evidence: []}]->(three)""")
				.execute();
			assertThat(ask("bodies/counterparts")).filteredOn("agreementId", "pair-agreement")
				.extracting((row) -> row.get("bodyId"), (row) -> row.get("otherId"), (row) -> row.get("differs"),
						(row) -> row.get("sideEn"), (row) -> row.get("otherSideEn"))
				.containsExactly(tuple("pair-1", "pair-2", false, "Inner Mongolia", "Chengdu"),
						tuple("pair-1", "pair-3", true, "Inner Mongolia", null),
						tuple("pair-2", "pair-3", true, "Chengdu", null));
		}
		finally {
			this.driver
				.executableQuery("MATCH (entity:Entity) WHERE entity.id STARTS WITH 'pair-' DETACH DELETE entity")
				.execute();
		}
	}

	@Test
	void hasTheMinistryShareOnlyTheTwoTourismBodies() {
		assertThat(ask("bodies/shared-partners", "bodyId", "ministry-of-culture-and-tourism"))
			.filteredOn("otherName", "旅游企业")
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("partners", List.of("成都市文化广电旅游局", "重庆市文化和旅游发展委员会")));
	}

	@Test
	void findsThePromiseAndItsTwoOwnersAroundTheCertificationCentre() {
		assertThat(
				ask("bodies/neighbourhood", "entityId", "chongqing-national-fintech-certification-centre", "depth", 2L))
			.extracting((row) -> row.get("steps"), (row) -> row.get("neighbourId"))
			.contains(tuple(1L, FINANCIAL_CENTRE + ".3.6"), tuple(2L, "chengdu-local-financial-regulatory-bureau"),
					tuple(2L, "chongqing-local-financial-regulatory-bureau"));
	}

	@Test
	void saysWhichDepthItAnswers() {
		String entity = "chongqing-national-fintech-certification-centre";
		for (long depth : new long[] { -1, 0, 1 }) {
			assertThat(ask("bodies/neighbourhood", "entityId", entity, "depth", depth)).isNotEmpty()
				.allSatisfy((row) -> assertThat(row).containsEntry("depth", 1L).containsEntry("steps", 1L));
		}
		assertThat(ask("bodies/neighbourhood", "entityId", entity, "depth", 4L))
			.isEqualTo(ask("bodies/neighbourhood", "entityId", entity, "depth", 3L));
	}

	@Test
	void goesThroughNoHub() {
		try {
			this.driver.executableQuery("""
					CREATE (:Entity:Institution {id: 'hub-left'})-[:COUNTERPART_OF]->
					  (hub:Entity:Institution {id: 'hub'})-[:COUNTERPART_OF]->(:Entity:Institution {id: 'hub-right'})
					WITH hub
					UNWIND range(1, 998) AS number
					CREATE (hub)-[:COUNTERPART_OF]->(:Entity:Institution {id: 'hub-' + number})""").execute();
			assertThat(column("steps", "bodies/paths", "fromId", "hub-left", "toId", "hub-right")).containsExactly(2L);
			assertThat(ask("bodies/neighbourhood", "entityId", "hub", "depth", 2L)).hasSize(1000)
				.allSatisfy((row) -> assertThat(row).containsEntry("depth", 2L).containsEntry("found", 1000L));
			this.driver.executableQuery(
					"MATCH (hub:Entity {id: 'hub'}) CREATE (hub)-[:COUNTERPART_OF]->(:Entity:Institution {id: 'hub-999'})")
				.execute();
			assertThat(ask("bodies/paths", "fromId", "hub-left", "toId", "hub-right")).isEmpty();
			assertThat(column("entities", "bodies/paths", "fromId", "hub-left", "toId", "hub")).hasSize(1);
			assertThat(column("steps", "bodies/paths", "fromId", "hub", "toId", "hub-left")).containsExactly(1L);
			Rows around = this.runner.ask(this.questions.find("bodies/neighbourhood").orElseThrow(),
					Map.of("entityId", "hub", "depth", 2L), 1000);
			assertThat(around.cut()).isTrue();
			assertThat(around.rows()).hasSize(1000)
				.allSatisfy((row) -> assertThat(row).containsEntry("depth", 1L).containsEntry("found", 1001L));
		}
		finally {
			this.driver.executableQuery("MATCH (entity:Entity) WHERE entity.id =~ 'hub(-.+)?' DETACH DELETE entity")
				.execute();
		}
	}

	@Test
	void findsTheSamePathsFromBothEnds() {
		List<Object> there = column("steps", "bodies/paths", "fromId", FROM, "toId", TO);
		assertThat(column("steps", "bodies/paths", "fromId", TO, "toId", FROM)).isEqualTo(there);
		assertThat(ask("bodies/paths", "fromId", TO, "toId", FROM)).first()
			.satisfies((row) -> assertThat((List<?>) row.get("entities")).first().isEqualTo("西部（成都）科学城管理委员会"));
	}

	/**
	 * The bureau supports a commitment on the science cities that their committees carry
	 * out.
	 */
	@Test
	void putsEachStepOfAPathIntoWords() {
		List<Map<String, Object>> rows = ask("bodies/paths", "fromId", FROM, "toId", TO);
		assertThat(rows).first()
			.satisfies((row) -> assertThat(row).containsEntry("steps", 2L)
				.containsEntry("entityIds", List.of(FROM, INNOVATION_CENTRE + ".2.3", TO))
				.containsEntry("words", List.of("承担", "的责任单位为"))
				.containsEntry("wordsEn", List.of("has a duty in", "is the duty of"))
				.containsEntry("evidence", List.of("cqcd-2021.innovation-centre.05"))
				.containsEntry("evidenceCount", 1L));
		assertThat(rows)
			.filteredOn("entityIds", List.of(FROM, INNOVATION_CENTRE + ".2.3", "western-chengdu-science-city", TO))
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("words", List.of("承担", "涉及", "的管理机构为"))
				.containsEntry("wordsEn", List.of("has a duty in", "acts on", "is administered by"))
				.containsEntry("evidence", List.of("cqcd-2021.innovation-centre.05", "cqcd-2021.science-city.02")));
	}

	@Test
	void hasOneWordBetweenEachTwoEntities() {
		assertThat(ask("bodies/paths", "fromId", FROM, "toId", TO)).isNotEmpty().allSatisfy((row) -> {
			int steps = ((Long) row.get("steps")).intValue();
			for (String column : List.of("words", "wordsEn", "over")) {
				assertThat((List<?>) row.get(column)).hasSize(steps).doesNotContainNull();
			}
			for (String column : List.of("entityIds", "entities", "entitiesEn")) {
				assertThat((List<?>) row.get(column)).hasSize(steps + 1).doesNotContainNull();
			}
		});
	}

	@Test
	void readsAPathInTheDirectionInWhichItIsWalked() {
		String body = "chengdu-economy-and-information-technology-bureau";
		assertThat(column("wordsEn", "bodies/paths", "fromId", AUTO_CLUSTER, "toId", body)).first()
			.isEqualTo(List.of("was signed by"));
		assertThat(column("wordsEn", "bodies/paths", "fromId", body, "toId", AUTO_CLUSTER)).first()
			.isEqualTo(List.of("signed"));
	}

	@Test
	void hasWordsForEveryRelationshipThatAPathGoesOver() {
		String text = this.questions.find("bodies/paths").orElseThrow().file().file().text();
		Matcher types = Pattern.compile("\\[\\s*:([A-Z_|\\s]+)\\]").matcher(text);
		assertThat(types.find()).isTrue();
		assertThat(types.group(1).split("[|\\s]+")).hasSize(18)
			.allSatisfy((type) -> assertThat(text)
				.containsPattern(type + ": \\['[^'a-z]+', '[^'a-z]+', '[a-z ]+', '[a-z ]+'\\]"));
	}

	@Test
	void drawsThePathsThatItLists() {
		Rows answer = this.runner.ask(this.questions.find("bodies/paths").orElseThrow(),
				Map.of("fromId", FROM, "toId", TO), 1000);
		assertThat(answer.nodes()).extracting(ResultGraph.Node::id)
			.containsExactlyInAnyOrderElementsOf(answer.rows()
				.stream()
				.flatMap((row) -> ((List<?>) row.get("entityIds")).stream())
				.map(String.class::cast)
				.distinct()
				.toList());
	}

	@Test
	void takesNoCityForAWay() {
		assertThat(ask("bodies/paths", "fromId", "zhengwan-high-speed-railway-chongqing-section", "toId",
				FINANCIAL_CENTRE + ".3.4"))
			.isEmpty();
	}

	@Test
	void tellsThatAProjectAndACommitmentAreNotConnected() {
		assertThat(ask("bodies/paths", "fromId", "wulong-waste-incineration-plant", "toId", FINANCIAL_CENTRE + ".1.1"))
			.isEmpty();
	}

}
