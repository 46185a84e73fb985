package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The section on the innovation centre, compared with values taken from the page by hand.
 */
@AccordTest
class InnovationCentreTests {

	@Autowired
	Page page;

	@Test
	void listsNineDeclaredAreasAndThreePromisesBeforeThem() {
		assertThat(this.page.ask("""
				MATCH (agreement:Agreement {id: 'cqcd-2021-innovation-centre'})-[:CONTAINS]->(commitment:Commitment)
				RETURN agreement.declaredAreas, commitment.level, count(*) AS captured ORDER BY commitment.level
				""")).containsExactly("9 | 0 | 3", "9 | 1 | 9");
		assertThat(this.page.ask("""
				MATCH (:Agreement {id: 'cqcd-2021-innovation-centre'})-[:CONTAINS]->(area:Commitment {level: 1})
				RETURN area.ordinal, COUNT { (area)-[:HAS_PART]->(:Commitment) } AS tasks ORDER BY area.ordinal
				""")).containsExactly("1 | 4", "2 | 4", "3 | 2", "4 | 8", "5 | 2", "6 | 3", "7 | 2", "8 | 2", "9 | 3");
	}

	@Test
	void promisesAZoneTheCentreAndMoreCapacityButNoSloganBeforeTheListOpens() {
		assertThat(this.page.ask("""
				MATCH (:Agreement {id: 'cqcd-2021-innovation-centre'})-[:CONTAINS]->(commitment:Commitment {level: 0})
				OPTIONAL MATCH (commitment)-[:CREATES]->(deliverable:Deliverable)
				OPTIONAL MATCH (commitment)-[:ACTS_ON]->(initiative:Initiative)
				RETURN commitment.ordinal, commitment.modality, commitment.firmness, deliverable.name, initiative.name
				ORDER BY commitment.ordinal
				""")).containsExactly("10 | BUILD | 3 | 科技创新和协同创新示范区 | not stated",
				"11 | PROMOTE | 2 | not stated | 具有全国影响力的科技创新中心", "12 | IMPROVE | 2 | not stated | not stated");
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
	void hasTheSignatoriesSupportAndTheTwoCommitteesOpenScenariosAndBuildAProvingGround() {
		assertThat(this.page.ask("""
				MATCH (task:Commitment)-[actsOn:ACTS_ON {mode: 'SUPPORT'}]->(place:ScienceCity)
				RETURN task.id, task.modality, task.firmness, place.name, actsOn.pair ORDER BY task.id, place.id
				""")).containsExactly(
				"cqcd-2021-innovation-centre.2.3 | SUPPORT | 2 | 西部（成都）科学城 | cqcd-2021-innovation-centre-science-cities",
				"cqcd-2021-innovation-centre.2.3 | SUPPORT | 2 | 西部（重庆）科学城 | cqcd-2021-innovation-centre-science-cities",
				"cqcd-2021-innovation-centre.2.4 | SUPPORT | 2 | 西部（成都）科学城 | cqcd-2021-innovation-centre-science-cities",
				"cqcd-2021-innovation-centre.2.4 | SUPPORT | 2 | 西部（重庆）科学城 | cqcd-2021-innovation-centre-science-cities");
		assertThat(this.page.ask("""
				UNWIND ['cqcd-2021-innovation-centre.2.3', 'cqcd-2021-innovation-centre.2.4'] AS id
				MATCH (body:Institution|ActorGroup)-[duty:HAS_DUTY]->(:Commitment {id: id})
				WITH body, duty.role AS role, duty.basis AS basis, duty.words AS words, count(*) AS tasks
				RETURN body.name, role, basis, words, tasks ORDER BY body.id
				""")).containsExactly("成都市科学技术局 | CO_OWNER | INHERITED | 双方 | 2",
				"重庆市科学技术局 | CO_OWNER | INHERITED | 双方 | 2", "西部（成都）科学城管理委员会 | IMPLEMENTER | INFERRED | 西部（成都）科学城 | 2",
				"西部（重庆）科学城管理委员会 | IMPLEMENTER | INFERRED | 西部（重庆）科学城 | 2");
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
				"cqcd-2021-innovation-centre.4.5 | 2 | INFERRED | 4",
				"cqcd-2021-innovation-centre.6.2 | 2 | INFERRED | 1",
				"cqcd-2021-innovation-centre.6.3 | 2 | INFERRED | 1");
	}

	/**
	 * According to the verbs of passages 04 to 14: 支持 governs everything that follows it;
	 * 攻关, 招引 and 引进和培育 are ongoing, 大会 is an event.
	 */
	@Test
	void promisesResultsInFourteenOfItsThirtyTasks() {
		assertThat(this.page.ask("""
				MATCH (area:Commitment)-[:HAS_PART]->(task:Commitment)
				WHERE task.id STARTS WITH 'cqcd-2021-innovation-centre.'
				WITH task, toString(area.ordinal) + '.' + task.ordinal AS number
				ORDER BY number
				RETURN task.firmness, task.modality, collect(number) ORDER BY task.firmness DESC, task.modality
				""")).containsExactly("3 | BUILD | [1.2, 2.1, 2.2, 3.1, 6.1, 8.1, 8.2, 9.1, 9.2]",
				"3 | DRAFT | [4.6, 4.7, 7.1]", "3 | ESTABLISH | [3.2]", "3 | HOLD | [9.3]", "2 | IMPROVE | [1.4]",
				"2 | PROMOTE | [1.1, 4.1, 4.2, 4.8, 5.1, 7.2]",
				"2 | SUPPORT | [1.3, 2.3, 2.4, 4.3, 4.4, 4.5, 6.2, 6.3]", "1 | EXPLORE | [5.2]");
		assertThat(this.page.ask("""
				MATCH (:Agreement {id: 'cqcd-2021-innovation-centre'})-[:CONTAINS]->(area:Commitment {level: 1})
				WITH area ORDER BY area.ordinal
				RETURN area.firmness, area.modality, collect(area.ordinal) ORDER BY area.firmness DESC, area.modality
				""")).containsExactly("3 | BUILD | [1, 2]", "2 | IMPROVE | [4]", "2 | PROMOTE | [3, 5, 6, 7, 8, 9]");
	}

	@Test
	void isAboutTheThemesThatItsClausesName() {
		assertThat(this.page
			.ask("""
						MATCH (:Agreement {id: 'cqcd-2021-innovation-centre'})-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
						MATCH (commitment)-[about:ABOUT]->(theme:Theme)
						WHERE about.derived IS NULL
						WITH DISTINCT theme, replace(commitment.id, 'cqcd-2021-innovation-centre.', '') AS number
						ORDER BY number
						WITH theme, collect(number) AS numbers
					RETURN theme.name, numbers ORDER BY theme.id
						"""))
			.containsExactly("交流与品牌 | [9.1, 9.2, 9.3]", "产业链协同 | [4.3, 4.6, 4.8]", "信息与数据互通 | [7.1, 7.2]",
					"投融资 | [6.1, 6.2, 6.3]", "研发攻关 | [1.2, 2.1, 3.1, 3.2, 4.1, 4.2, 4.3, 4.4, 4.5, 9.1]",
					"应用场景开放 | [2.3, 2.4]", "规划与政策 | [2.1, 2.2, 4.1, 4.6, 4.7, 7.1]",
					"设施平台共享 | [1.1, 1.2, 1.3, 1.4, 3.1, 6.2, 6.3, 7.1, 7.2, 9.2]", "人才 | [5.1, 5.2]",
					"成果转化与技术转移 | [8.1, 8.2, 9.2]");
	}

	@Test
	void callsOnlyTheLaboratoriesThatAreThereStateKeyLaboratories() {
		assertThat(this.page.ask("""
				MATCH (entity:Entity)
				WHERE '国家重点实验室' IN [entity.name] + coalesce(entity.aliases, [])
				RETURN entity.id
				""")).containsExactly("state-key-laboratories");
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
				MATCH (entity:Facility|Deliverable) WHERE entity.name ENDS WITH '国际技术转移中心'
				OPTIONAL MATCH (commitment:Commitment)-[:CREATES]->(entity)
				RETURN entity.name, entity:Facility, commitment.id ORDER BY entity.id
				""")).containsExactly("国际技术转移中心 | false | cqcd-2021-innovation-centre.9.2",
				"天府国际技术转移中心 | true | not stated");
		assertThat(this.page.ask("""
				MATCH (entity:ActorGroup|Deliverable)-[:EVIDENCED_BY]->(passage:Passage)
				WHERE entity.name ENDS WITH '联盟' AND passage.id STARTS WITH 'cqcd-2021.innovation-centre.'
				OPTIONAL MATCH (commitment:Commitment)-[:CREATES]->(entity)
				RETURN entity.name, entity:ActorGroup, commitment.id ORDER BY entity.id
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
			.containsExactly("not stated | NOT_STATED | not stated | NOT_STATED | NOT_STATED | 42");
		assertThat(this.page
			.ask("""
					MATCH (owner:Entity)-[:HAS_TARGET]->(target:Target) WHERE owner.id STARTS WITH 'cqcd-2021-innovation-centre'
					RETURN target.id
					"""))
			.isEmpty();
	}

}
