package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import static org.assertj.core.api.Assertions.assertThat;

/** What the section on the innovation centre says, worked out by hand from the page. */
@AccordTest
class InnovationCentreTests {

	@Autowired
	Page page;

	@Test
	void listsNineDeclaredAreasAndSevenPromisesBeforeThem() {
		assertThat(this.page.ask("""
				MATCH (agreement:Agreement {id: 'cqcd-2021-innovation-centre'})-[:CONTAINS]->(commitment:Commitment)
				RETURN agreement.declaredAreas, commitment.level, count(*) AS captured ORDER BY commitment.level
				""")).containsExactly("9 | 0 | 7", "9 | 1 | 9");
		assertThat(this.page.ask("""
				MATCH (:Agreement {id: 'cqcd-2021-innovation-centre'})-[:CONTAINS]->(area:Commitment {level: 1})
				RETURN area.ordinal, COUNT { (area)-[:HAS_PART]->(:Commitment) } AS tasks ORDER BY area.ordinal
				""")).containsExactly("1 | 4", "2 | 4", "3 | 2", "4 | 8", "5 | 2", "6 | 3", "7 | 2", "8 | 2", "9 | 3");
	}

	@Test
	void promisesADemonstrationZoneAndTheInnovationCentreBeforeTheListOpens() {
		assertThat(this.page.ask("""
				MATCH (:Agreement {id: 'cqcd-2021-innovation-centre'})-[:CONTAINS]->(commitment:Commitment {level: 0})
				OPTIONAL MATCH (commitment)-[:CREATES]->(deliverable:Deliverable)
				OPTIONAL MATCH (commitment)-[:ACTS_ON]->(initiative:Initiative)
				RETURN commitment.ordinal, commitment.modality, commitment.firmness, deliverable.name, initiative.name
				ORDER BY commitment.ordinal
				""")).containsExactly("10 | BUILD | 3 | 科技创新和协同创新示范区 | not stated",
				"11 | PROMOTE | 2 | not stated | 具有全国影响力的科技创新中心", "12 | IMPROVE | 2 | not stated | not stated",
				"13 | SHARE | 3 | not stated | not stated", "14 | PROMOTE | 2 | not stated | not stated",
				"15 | SHARE | 3 | not stated | not stated", "16 | SHARE | 3 | not stated | not stated");
	}

	@Test
	void servesTheInnovationCentreTheScienceCityAndTheEconomicCircle() {
		assertThat(this.page.ask("""
				MATCH (:Agreement {id: 'cqcd-2021-innovation-centre'})-[serves:SERVES]->(initiative:Initiative)
				RETURN initiative.id, serves.evidence ORDER BY initiative.id
				""")).containsExactly("chengdu-chongqing-economic-circle | [cqcd-2021.headline.02]",
				"national-science-and-technology-innovation-centre | [cqcd-2021.innovation-centre.02]",
				"western-science-city | [cqcd-2021.innovation-centre.03, cqcd-2021.innovation-centre.05]");
	}

	@Test
	void onlyStrivesForTheNationalTechnologyInnovationCentreButPromisesItsBodies() {
		assertThat(this.page.ask("""
				MATCH (commitment:Commitment)-[:CREATES]->(deliverable:Deliverable)
				WHERE commitment.id IN ['cqcd-2021-innovation-centre.3', 'cqcd-2021-innovation-centre.3.1']
				RETURN commitment.level, commitment.modality, commitment.firmness, deliverable.kind, deliverable.name
				ORDER BY commitment.level
				""")).containsExactly("1 | PROMOTE | 2 | BODY | 成渝国家技术创新中心", "2 | BUILD | 3 | BODY | 专业化技术创新机构");
	}

	@Test
	void tellsNoCityOfTheTwoInstallations() {
		assertThat(this.page.ask("""
				MATCH (:Commitment {id: 'cqcd-2021-innovation-centre.1.1'})-[actsOn:ACTS_ON]->(facility:Facility)
				OPTIONAL MATCH (facility)-[:ON_SIDE]->(city:City)
				RETURN facility.name, facility.kind, facility.sideStatus, city.id, actsOn.mode, actsOn.pair
				ORDER BY facility.id
				""")).containsExactly(
				"电磁驱动聚变装置 | LARGE_SCIENTIFIC_FACILITY | NOT_STATED | not stated | BUILD | not stated",
				"超瞬态实验装置 | LARGE_SCIENTIFIC_FACILITY | NOT_STATED | not stated | BUILD | not stated");
	}

	@Test
	void pairsTheTwoLaboratoriesThatAreToBeSupported() {
		assertThat(this.page
			.ask("""
					MATCH (commitment:Commitment {id: 'cqcd-2021-innovation-centre.1.3'})-[actsOn:ACTS_ON]->(facility:Facility)
					MATCH (facility)-[onSide:ON_SIDE]->(city:City)
					RETURN commitment.firmness, facility.name, city.id, onSide.basis, facility.sideStatus, actsOn.pair
					ORDER BY facility.id
					"""))
			.containsExactly("2 | 重庆实验室 | chongqing | NAME | STATED | cqcd-2021-innovation-centre-laboratories",
					"2 | 天府实验室 | chengdu | PAIRED | INFERRED | cqcd-2021-innovation-centre-laboratories");
	}

	@Test
	void hasTheSignatoriesSupportTheTwoScienceCitiesInOpeningScenesOfUse() {
		assertThat(this.page.ask("""
				MATCH (:Commitment {id: 'cqcd-2021-innovation-centre.2.3'})-[actsOn:ACTS_ON]->(place:Place)
				RETURN place.name, place:ScienceCity, actsOn.mode, actsOn.pair ORDER BY place.id
				""")).containsExactly("西部（成都）科学城 | true | SUPPORT | cqcd-2021-innovation-centre-science-cities",
				"西部（重庆）科学城 | true | SUPPORT | cqcd-2021-innovation-centre-science-cities");
		assertThat(this.page
			.ask("""
					MATCH (body:Institution|ActorGroup)-[duty:HAS_DUTY]->(:Commitment {id: 'cqcd-2021-innovation-centre.2.3'})
					RETURN body.name, duty.role, duty.basis, duty.words ORDER BY body.id
					"""))
			.containsExactly("成都市科学技术局 | CO_OWNER | INHERITED | 双方", "重庆市科学技术局 | CO_OWNER | INHERITED | 双方");
		assertThat(this.page.ask("""
				MATCH (:Commitment {id: 'cqcd-2021-innovation-centre.2.3'})-[:IN_FIELD]->(theme:Theme)
				RETURN theme.name ORDER BY theme.id
				""")).containsExactly("城市大脑", "智慧文旅", "智能制造");
	}

	@Test
	void letsFourKindsOfActorsFormTheConsortia() {
		assertThat(this.page
			.ask("""
					MATCH (body:Institution|ActorGroup)-[duty:HAS_DUTY]->(:Commitment {id: 'cqcd-2021-innovation-centre.4.3'})
					RETURN body.name, body:ActorGroup, duty.role, duty.basis, duty.words ORDER BY duty.role, body.id
					"""))
			.containsExactly("成都市科学技术局 | false | CO_OWNER | INHERITED | not stated",
					"重庆市科学技术局 | false | CO_OWNER | INHERITED | not stated",
					"产业链上下游企业 | true | IMPLEMENTER | STATED | 产业链上下游企业", "领军企业 | true | IMPLEMENTER | STATED | 领军企业",
					"技术创新联盟 | true | IMPLEMENTER | STATED | 技术创新联盟", "高校院所 | true | IMPLEMENTER | STATED | 高校院所");
		assertThat(this.page.ask("""
				MATCH (:ActorGroup)-[duty:HAS_DUTY]->(commitment:Commitment)
				WHERE commitment.id STARTS WITH 'cqcd-2021-innovation-centre.'
				RETURN commitment.id, commitment.firmness, duty.basis, count(*) AS actors ORDER BY commitment.id
				""")).containsExactly("cqcd-2021-innovation-centre.4.3 | 2 | STATED | 4",
				"cqcd-2021-innovation-centre.4.4 | 2 | INFERRED | 4",
				"cqcd-2021-innovation-centre.4.5 | 2 | INFERRED | 4");
	}

	@Test
	void drawsThreeMapsAndSetsUpOneFundAndHoldsOneEvent() {
		assertThat(this.page.ask("""
				MATCH (commitment:Commitment)-[:CREATES]->(deliverable:Deliverable)
				WHERE commitment.id STARTS WITH 'cqcd-2021-innovation-centre.'
					AND deliverable.kind IN ['EVENT', 'FUND', 'MAP']
				RETURN commitment.id, commitment.modality, deliverable.kind, deliverable.name, commitment.recurrence
				ORDER BY commitment.id
				""")).containsExactly("cqcd-2021-innovation-centre.4.6 | DRAFT | MAP | 成渝产业链全景图 | not stated",
				"cqcd-2021-innovation-centre.4.7 | DRAFT | MAP | 产业技术路线图 | not stated",
				"cqcd-2021-innovation-centre.6.1 | BUILD | FUND | 科创投资基金 | not stated",
				"cqcd-2021-innovation-centre.7.1 | DRAFT | MAP | 科创资源地图 | not stated",
				"cqcd-2021-innovation-centre.9.3 | HOLD | EVENT | “一带一路”科技交流大会 | not stated");
	}

	@Test
	void onlyExploresTheFlexibleMobilityOfTalent() {
		assertThat(this.page.ask("""
				MATCH (commitment:Commitment {modality: 'EXPLORE'})-[:CREATES]->(deliverable:Deliverable)
				WHERE commitment.id STARTS WITH 'cqcd-2021-innovation-centre.'
				RETURN commitment.id, commitment.firmness, deliverable.kind, deliverable.name
				""")).containsExactly("cqcd-2021-innovation-centre.5.2 | 1 | MECHANISM | 科技人才柔性流动机制");
	}

	@Test
	void tellsTheTransferCentreAndTheAllianceFromThoseOfLikeName() {
		assertThat(this.page.ask("""
				MATCH (thing:Facility|Deliverable) WHERE thing.name ENDS WITH '国际技术转移中心'
				OPTIONAL MATCH (commitment:Commitment)-[:CREATES]->(thing)
				RETURN thing.name, thing:Facility, commitment.id ORDER BY thing.id
				""")).containsExactly("国际技术转移中心 | false | cqcd-2021-innovation-centre.9.2",
				"天府国际技术转移中心 | true | not stated");
		assertThat(this.page.ask("""
				MATCH (thing:ActorGroup|Deliverable)-[:EVIDENCED_BY]->(passage:Passage)
				WHERE thing.name ENDS WITH '联盟' AND passage.id STARTS WITH 'cqcd-2021.innovation-centre.'
				OPTIONAL MATCH (commitment:Commitment)-[:CREATES]->(thing)
				RETURN thing.name, thing:ActorGroup, commitment.id ORDER BY thing.id
				""")).containsExactly("技术创新联盟 | true | not stated", "技术转移联盟 | false | cqcd-2021-innovation-centre.8.1");
	}

	@Test
	void supportsThePlatformsOfBothPlacesAndGivesThemNoSide() {
		assertThat(this.page
			.ask("""
					MATCH (commitment:Commitment)-[actsOn:ACTS_ON]->(facility:Facility {id: 'technology-finance-service-platforms'})
					RETURN commitment.id, actsOn.mode, facility.sideStatus,
						COLLECT { MATCH (facility)-[:LOCATED_IN]->(place:Place) RETURN place.id ORDER BY place.id } AS places
					ORDER BY commitment.id
					"""))
			.containsExactly("cqcd-2021-innovation-centre.6.2 | SUPPORT | NOT_APPLICABLE | [chengdu, chongqing]",
					"cqcd-2021-innovation-centre.6.3 | SUPPORT | NOT_APPLICABLE | [chengdu, chongqing]");
	}

	@Test
	void saysNeitherHowLongTheAgreementRunsNorWhoLeadsNorByWhenAnythingIsDue() {
		assertThat(this.page
			.ask("""
					MATCH (agreement:Agreement {id: 'cqcd-2021-innovation-centre'})-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
					RETURN agreement.validUntil, agreement.validUntilStatus, agreement.leadBody, agreement.leadBodyStatus,
						commitment.dueByStatus, count(*) AS commitments
					"""))
			.containsExactly("not stated | NOT_STATED | not stated | NOT_STATED | NOT_STATED | 46");
		assertThat(this.page
			.ask("""
					MATCH (owner:Entity)-[:HAS_TARGET]->(target:Target) WHERE owner.id STARTS WITH 'cqcd-2021-innovation-centre'
					RETURN target.id
					"""))
			.isEmpty();
	}

}
