package org.accordgraph.question;

import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Bodies and the ways between things; what is expected is read off the page. */
@AccordTest
class BodyQuestionsTests extends Asking {

	private static final String FROM = "chongqing-science-and-technology-bureau";

	private static final String TO = "western-chengdu-science-city-management-committee";

	@Autowired
	private Driver driver;

	@Test
	void tellsCounterpartsApartByMoreThanTheCity() {
		assertThat(ask("bodies/counterparts")).hasSize(5)
			.filteredOn("differs", true)
			.extracting((row) -> row.get("bodyName"), (row) -> row.get("otherName"))
			.containsExactly(tuple("成都市经济和信息化局", "重庆市经济和信息化委员会"), tuple("成都市文化广电旅游局", "重庆市文化和旅游发展委员会"));
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
				ask("bodies/neighbourhood", "thingId", "chongqing-national-fintech-certification-centre", "depth", 2L))
			.extracting((row) -> row.get("steps"), (row) -> row.get("neighbourId"))
			.contains(tuple(1L, FINANCIAL_CENTRE + ".3.6"), tuple(2L, "chengdu-local-financial-regulatory-bureau"),
					tuple(2L, "chongqing-local-financial-regulatory-bureau"));
	}

	@Test
	void saysWhichDepthItAnswers() {
		String thing = "chongqing-national-fintech-certification-centre";
		for (long depth : new long[] { -1, 0, 1 }) {
			assertThat(ask("bodies/neighbourhood", "thingId", thing, "depth", depth)).isNotEmpty()
				.allSatisfy((row) -> assertThat(row).containsEntry("depth", 1L).containsEntry("steps", 1L));
		}
		assertThat(ask("bodies/neighbourhood", "thingId", thing, "depth", 4L))
			.isEqualTo(ask("bodies/neighbourhood", "thingId", thing, "depth", 3L));
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
			assertThat(column("steps", "bodies/ways", "fromId", "hub-left", "toId", "hub-right")).containsExactly(2L);
			assertThat(ask("bodies/neighbourhood", "thingId", "hub", "depth", 2L)).hasSize(200)
				.allSatisfy((row) -> assertThat(row).containsEntry("depth", 2L).containsEntry("found", 1000L));
			this.driver.executableQuery(
					"MATCH (hub:Entity {id: 'hub'}) CREATE (hub)-[:COUNTERPART_OF]->(:Entity:Institution {id: 'hub-999'})")
				.execute();
			assertThat(ask("bodies/ways", "fromId", "hub-left", "toId", "hub-right")).isEmpty();
			assertThat(column("things", "bodies/ways", "fromId", "hub-left", "toId", "hub")).hasSize(1);
			assertThat(column("steps", "bodies/ways", "fromId", "hub", "toId", "hub-left")).containsExactly(1L);
			assertThat(ask("bodies/neighbourhood", "thingId", "hub", "depth", 2L)).hasSize(200)
				.allSatisfy((row) -> assertThat(row).containsEntry("depth", 1L).containsEntry("found", 1001L));
		}
		finally {
			this.driver.executableQuery("MATCH (thing:Entity) WHERE thing.id =~ 'hub(-.+)?' DETACH DELETE thing")
				.execute();
		}
	}

	@Test
	void tellsTheSameWaysFromBothEnds() {
		List<Object> there = column("steps", "bodies/ways", "fromId", FROM, "toId", TO);
		assertThat(column("steps", "bodies/ways", "fromId", TO, "toId", FROM)).isEqualTo(there);
		assertThat(ask("bodies/ways", "fromId", TO, "toId", FROM)).first()
			.satisfies((row) -> assertThat((List<?>) row.get("things")).first().isEqualTo("西部（成都）科学城管理委员会"));
	}

	@Test
	void tellsEachStepOfAWayInWords() {
		assertThat(ask("bodies/ways", "fromId", FROM, "toId", TO)).first().satisfies((row) -> {
			assertThat(row).containsEntry("steps", 3L);
			assertThat(row.get("way")).isEqualTo(List.of(
					Map.of("from", "重庆市科学技术局", "words", "has a duty in", "to", "支持两座科学城互相开放场景", "evidence",
							List.of("cqcd-2021.innovation-centre.05")),
					Map.of("from", "支持两座科学城互相开放场景", "words", "acts on", "to", "西部（成都）科学城", "evidence",
							List.of("cqcd-2021.innovation-centre.05")),
					Map.of("from", "西部（成都）科学城", "words", "is administered by", "to", "西部（成都）科学城管理委员会", "evidence",
							List.of("cqcd-2021.science-city.02"))));
		});
	}

	@Test
	void readsAWayInTheDirectionInWhichItIsWalked() {
		assertThat(
				ask("bodies/ways", "fromId", AUTO_CLUSTER, "toId", "chengdu-economy-and-information-technology-bureau"))
			.first()
			.satisfies((row) -> assertThat(row.get("way").toString()).contains("was signed by"));
		assertThat(
				ask("bodies/ways", "fromId", "chengdu-economy-and-information-technology-bureau", "toId", AUTO_CLUSTER))
			.first()
			.satisfies(
					(row) -> assertThat(row.get("way").toString()).contains("signed").doesNotContain("was signed by"));
	}

	@Test
	void drawsTheWaysThatItTells() {
		assertThat(column("path", "bodies/ways-picture", "fromId", FROM, "toId", TO))
			.extracting((path) -> (long) ((RowReader.Way) path).edges().size())
			.isEqualTo(column("steps", "bodies/ways", "fromId", FROM, "toId", TO));
	}

	@Test
	void takesNoCityForAWay() {
		assertThat(ask("bodies/ways", "fromId", "zhengwan-high-speed-railway-chongqing-section", "toId",
				FINANCIAL_CENTRE + ".3.4"))
			.isEmpty();
	}

	@Test
	void tellsThatAProjectAndACommitmentAreNotConnected() {
		assertThat(ask("bodies/ways", "fromId", "wulong-waste-incineration-plant", "toId", FINANCIAL_CENTRE + ".1.1"))
			.isEmpty();
	}

}
