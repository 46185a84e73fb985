package org.accordgraph.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.accordgraph.query.graph.ResultGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The five agreements; the expected values are taken from the source page. */
@AccordTest
class AgreementQuestionsTests extends Asking {

	@Autowired
	private Driver driver;

	@Autowired
	private Questions questions;

	@Autowired
	private QuestionRunner runner;

	@Test
	void listsFiveAgreementsWithTheirPartiesAndThemes() {
		assertThat(ask("agreements/overview")).hasSize(5)
			.filteredOn("agreementId", FINANCIAL_CENTRE)
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("parties", List.of("成都市地方金融监督管理局", "重庆市地方金融监督管理局"))
				.containsEntry("theme", "金融")
				.containsEntry("titleType", "合作协议"));
	}

	@Test
	void hasEachAgreementSignedForBothSides() {
		assertThat(ask("agreements/signatories")).filteredOn("agreementId", AUTO_CLUSTER)
			.extracting((row) -> row.get("bodyName"), (row) -> row.get("side"))
			.containsExactly(tuple("成都市经济和信息化局", "chengdu"), tuple("重庆市经济和信息化委员会", "chongqing"));
	}

	@Test
	void tellsAnAgreementInFull() {
		List<Map<String, Object>> rows = ask("agreements/in-full", "agreementId", SCIENCE_CITY);
		assertThat(rows).filteredOn("level", 1L)
			.extracting((row) -> row.get("name"))
			.containsExactly("共建共享重大科技基础设施", "高校院所交流互动", "开放共享科技成果转化平台", "打通跨区域投融资通道", "共同打造特色优势产业集群");
		assertThat(rows).filteredOn("commitmentId", SCIENCE_CITY + ".1.3")
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("actsOn", List.of("成都超算中心", "中国自然人群生物资源库"))
				.containsEntry("modes", List.of("SHARE", "SHARE")));
		assertThat(rows).filteredOn("commitmentId", SCIENCE_CITY + ".3.5")
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("creates", List.of("技术转移服务平台联盟"))
				.containsEntry("createdKinds", List.of("ALLIANCE"))
				.containsEntry("bodies", List.of("西部（成都）科学城管理委员会", "西部（重庆）科学城管理委员会"))
				.containsEntry("roles", List.of("CO_OWNER", "CO_OWNER"))
				.containsEntry("bases", List.of("INHERITED", "INHERITED")));
	}

	/**
	 * Ten areas are declared and five listed; the commitments outside the list are none
	 * of the missing five.
	 */
	@Test
	void numbersWhatStandsOutsideTheListByItself() {
		List<Map<String, Object>> rows = ask("agreements/in-full", "agreementId", SCIENCE_CITY);
		List<Map<String, Object>> outside = rows.stream().filter((row) -> row.get("level").equals(0L)).toList();
		assertThat(rows).endsWith(outside.toArray(Map[]::new));
		assertThat(outside).extracting((row) -> row.get("outsideOrdinal")).startsWith(1L, 2L, 3L, 4L);
		assertThat(outside)
			.allSatisfy((row) -> assertThat(row).containsEntry("areaOrdinal", null).containsEntry("ordinal", null));
		assertThat(rows).filteredOn((row) -> !row.get("level").equals(0L))
			.allSatisfy((row) -> assertThat(row).containsEntry("outsideOrdinal", null))
			.extracting((row) -> row.get("areaOrdinal"))
			.isSubsetOf(1L, 2L, 3L, 4L, 5L);
	}

	@Test
	void drawsOfAnAgreementJustWhatTheRowsName() {
		Question question = this.questions.find("agreements/in-full").orElseThrow();
		Rows answer = this.runner.ask(question, Map.of("agreementId", AUTO_CLUSTER), 1000);
		assertThat(answer.nodes()).extracting(ResultGraph.Node::id)
			.containsExactlyInAnyOrderElementsOf(Stream
				.concat(Stream.of(AUTO_CLUSTER), answer.rows()
					.stream()
					.flatMap((row) -> Stream.of("commitmentId", "bodyIds", "themeIds", "createdIds", "actsOnIds")
						.map(row::get)
						.flatMap((ids) -> (ids instanceof List<?> list) ? list.stream() : Stream.of(ids))))
				.map(String.class::cast)
				.distinct()
				.toList());
	}

	@Test
	void tellsWhichAreasAreDeclaredButNotListed() {
		assertThat(ask("agreements/declared-and-captured"))
			.extracting((row) -> row.get("agreementId"), (row) -> row.get("declared"), (row) -> row.get("missing"))
			.containsExactly(tuple(AUTO_CLUSTER, 6L, 0L), tuple(CULTURE_TOURISM, null, null),
					tuple(FINANCIAL_CENTRE, 5L, 0L), tuple(INNOVATION_CENTRE, 9L, 0L), tuple(SCIENCE_CITY, 10L, 5L));
	}

	@Test
	void comparesTwoAgreements() {
		assertThat(
				ask("agreements/side-by-side", "leftAgreementId", SCIENCE_CITY, "rightAgreementId", INNOVATION_CENTRE))
			.extracting((row) -> row.get("kind"), (row) -> row.get("what"), (row) -> row.get("where"))
			.contains(tuple("FIELD", "城市大脑", "BOTH"), tuple("FIELD", "智慧园区", "LEFT"), tuple("FIELD", "智慧文旅", "RIGHT"),
					tuple("DELIVERABLE", "ALLIANCE", "BOTH"), tuple("DELIVERABLE", "FUND", "RIGHT"),
					tuple("THEME", "人才", "RIGHT"), tuple("FIRMNESS", "1", "BOTH"));
	}

	/** Two of the three maps belong to one task, and count as two. */
	@Test
	void countsDeliverablesAndNotTheirCommitments() {
		assertThat(
				ask("agreements/side-by-side", "leftAgreementId", SCIENCE_CITY, "rightAgreementId", INNOVATION_CENTRE))
			.filteredOn("what", "MAP")
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("left", 0L).containsEntry("right", 3L));
	}

	@Test
	void findsFourOtherAgreementsOfTheSameSidesAndNoneOfTheSameBodies() {
		assertThat(ask("agreements/same-parties", "agreementId", SCIENCE_CITY)).hasSize(4)
			.allSatisfy((row) -> assertThat(row).containsEntry("sharedParties", List.of())
				.containsEntry("sharedSides", List.of("chengdu", "chongqing"))
				.containsEntry("sharedSideNames", List.of("成都市", "重庆市")));
	}

	@Test
	void findsWhatABodyOfNoCitySignedTwice() {
		try {
			this.driver
				.executableQuery(
						"""
								CREATE (ministry:Entity:Institution {id: 'ministry-of-no-city', name: '某部', nameEn: 'Some Ministry'})
								CREATE (one:Entity:Agreement {id: 'of-the-ministry', name: '甲', nameEn: 'One'})
								CREATE (other:Entity:Agreement {id: 'of-the-ministry-too', name: '乙', nameEn: 'Two'})
								CREATE (ministry)-[:SIGNED {evidence: []}]->(one)
								CREATE (ministry)-[:SIGNED {evidence: []}]->(other)""")
				.execute();
			assertThat(ask("agreements/same-parties", "agreementId", "of-the-ministry")).singleElement()
				.satisfies((row) -> assertThat(row).containsEntry("agreementId", "of-the-ministry-too")
					.containsEntry("sharedParties", List.of("某部"))
					.containsEntry("sharedPartiesEn", List.of("Some Ministry"))
					.containsEntry("sharedSides", List.of()));
		}
		finally {
			this.driver.executableQuery("""
					MATCH (entity:Entity)
					WHERE entity.id IN ['ministry-of-no-city', 'of-the-ministry', 'of-the-ministry-too']
					DETACH DELETE entity""").execute();
		}
	}

	/**
	 * Two bodies of a province under a lead, a company, a ministry as a witness, and a
	 * plan that nobody signed.
	 */
	@Test
	void tellsTheSidesOfAnAgreementFromThoseWhoOnlyAccompaniedIt() {
		try {
			this.driver.executableQuery(
					"""
							MATCH (theme:Theme {kind: 'POLICY'})
							WITH theme ORDER BY theme.id LIMIT 1
							CREATE (province:Entity:Place:Province {id: 'shape-province', name: '某省', nameEn: 'Some Province'})
							CREATE (agreement:Entity:Agreement {id: 'shape-agreement', name: '甲', signedOn: date('2024-01-01'),
							  leadBody: 'shape-department'})-[:PRIMARY_THEME]->(theme)
							CREATE (plan:Entity:Agreement {id: 'shape-plan', name: '乙', signedOn: date('2024-01-01'), form: 'ISSUED'})
							  -[:PRIMARY_THEME]->(theme)
							CREATE (government:Entity:Institution {id: 'shape-government', name: '某省政府'})
							CREATE (department:Entity:Institution {id: 'shape-department', name: '某省科技厅'})
							CREATE (company:Entity:Institution {id: 'shape-company', name: '某公司'})
							CREATE (ministry:Entity:Institution {id: 'shape-ministry', name: '某部'})
							CREATE (government)-[:SIGNED {side: 'shape-province', evidence: []}]->(agreement)
							CREATE (department)-[:SIGNED {side: 'shape-province', role: 'PARTY', evidence: []}]->(agreement)
							CREATE (company)-[:SIGNED {on: date('2024-02-01'), evidence: []}]->(agreement)
							CREATE (ministry)-[:SIGNED {role: 'WITNESS', evidence: []}]->(agreement)
							CREATE (ministry)-[:ISSUED {evidence: []}]->(plan)
							CREATE (ministry)-[:SIGNED {role: 'WITNESS', evidence: []}]->(:Entity:Agreement {id: 'shape-other'})""")
				.execute();
			assertThat(ask("agreements/signatories"))
				.filteredOn((row) -> row.get("agreementId").equals("shape-agreement"))
				.extracting((row) -> row.get("bodyId"), (row) -> row.get("side"), (row) -> row.get("role"),
						(row) -> row.get("leads"), (row) -> row.get("joinedOn"))
				.containsExactly(tuple("shape-department", "shape-province", "PARTY", true, null),
						tuple("shape-government", "shape-province", "PARTY", false, null),
						tuple("shape-company", null, "PARTY", false, LocalDate.of(2024, 2, 1)),
						tuple("shape-ministry", null, "WITNESS", false, null));
			assertThat(ask("agreements/signatories")).filteredOn("agreementId", "shape-plan")
				.extracting((row) -> row.get("bodyId"), (row) -> row.get("role"))
				.containsExactly(tuple("shape-ministry", "ISSUER"));
			for (String question : List.of("agreements/overview", "agreements/by-date")) {
				assertThat(ask(question,
						question.endsWith("by-date")
								? new Object[] { "from", LocalDate.of(2024, 1, 1), "to", LocalDate.of(2024, 1, 1) }
								: new Object[0]))
					.filteredOn((row) -> row.get("agreementId").toString().startsWith("shape-"))
					.extracting((row) -> row.get("parties"))
					.containsExactly(List.of("某公司", "某省科技厅", "某省政府"), List.of("某部"));
			}
			assertThat(ask("agreements/same-parties", "agreementId", "shape-agreement")).isEmpty();
		}
		finally {
			this.driver
				.executableQuery("MATCH (entity:Entity) WHERE entity.id STARTS WITH 'shape-' DETACH DELETE entity")
				.execute();
		}
	}

	@Test
	void findsAllAgreementsOnTheDayOfSigningAndNoneBefore() {
		LocalDate day = LocalDate.of(2021, 12, 17);
		assertThat(ask("agreements/by-date", "from", day, "to", day)).hasSize(5);
		assertThat(ask("agreements/by-date", "from", LocalDate.of(2021, 1, 1), "to", day.minusDays(1))).isEmpty();
	}

}
