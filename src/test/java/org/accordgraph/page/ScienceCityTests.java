package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The section on the Western Science City, compared with values taken from the page by
 * hand.
 */
@AccordTest
class ScienceCityTests {

	@Autowired
	Page page;

	@Test
	void namesFiveOfTenDeclaredAreasAndFourPromisesBeforeTheListOpens() {
		assertThat(this.page.ask("""
				MATCH (agreement:Agreement {id: 'cqcd-2021-science-city'})-[:CONTAINS]->(commitment:Commitment)
				RETURN agreement.declaredAreas, commitment.level, count(*) AS captured ORDER BY commitment.level
				""")).containsExactly("10 | 0 | 4", "10 | 1 | 5");
		assertThat(this.page.ask("""
				MATCH (:Agreement {id: 'cqcd-2021-science-city'})-[:CONTAINS]->(commitment:Commitment {level: 0})
				OPTIONAL MATCH (commitment)-[:CREATES]->(deliverable:Deliverable)
				RETURN commitment.ordinal, commitment.modality, commitment.firmness, deliverable.name
				ORDER BY commitment.ordinal
				""")).containsExactly("6 | PROMOTE | 2 | 全链条创新体系", "7 | BUILD | 3 | 成渝科创走廊",
				"8 | BUILD | 3 | not stated", "9 | BUILD | 3 | not stated");
	}

	@Test
	void servesTheScienceCityTheInnovationCentreAndTheEconomicCircle() {
		assertThat(this.page.ask("""
				MATCH (:Agreement {id: 'cqcd-2021-science-city'})-[serves:SERVES]->(initiative:Initiative)
				RETURN initiative.id, serves.evidence ORDER BY initiative.id
				""")).containsExactly("chengdu-chongqing-economic-circle | [cqcd-2021.headline.02]",
				"national-science-and-technology-innovation-centre | [cqcd-2021.science-city.03, cqcd-2021.science-city.07]",
				"western-science-city | [cqcd-2021.science-city.02, cqcd-2021.science-city.07]");
	}

	@Test
	void givesThePlannedAreasAndTheCoreOfOneScienceCityOnly() {
		assertThat(this.page.ask("""
				MATCH (scienceCity:ScienceCity)-[:COVERS]->(place:Place)
				OPTIONAL MATCH (scienceCity)-[:CORE_AREA]->(core:Place)
				RETURN scienceCity.name, scienceCity.areaKm2, scienceCity.layout, count(place), core.name, core.areaKm2
				ORDER BY scienceCity.areaKm2
				""")).containsExactly("西部（成都）科学城 | 394.2 | 一核四区 | 4 | not stated | not stated",
				"西部（重庆）科学城 | 1198 | not stated | 5 | 重庆高新区直管园 | 313");
	}

	@Test
	void keepsTheScienceCityItsCommitteeAndTheScienceCityOfTheNewAreaApart() {
		assertThat(this.page
			.ask("""
					MATCH (entity:Place|Institution|Initiative)
					WHERE entity.id IN ['western-science-city', 'western-chengdu-science-city',
						'western-chengdu-science-city-management-committee', 'tianfu-new-area-chengdu-science-city']
					RETURN entity.name, entity:Institution, entity:ScienceCity,
						COLLECT { MATCH (entity)-[:PART_OF]->(whole:City|FunctionalZone|Initiative) RETURN whole.id ORDER BY whole.id }
					ORDER BY entity.id
					"""))
			.containsExactly("四川天府新区成都科学城 | false | false | [chengdu, sichuan-tianfu-new-area]",
					"西部（成都）科学城 | false | true | [chengdu, western-science-city]", "西部（成都）科学城管理委员会 | true | false | []",
					"西部科学城 | false | false | []");
		assertThat(this.page.ask("""
				MATCH (place:Place) WHERE '成都科学城' IN place.aliases OR 'Chengdu Science City' IN place.aliases
				RETURN place.id
				""")).containsExactly("tianfu-new-area-chengdu-science-city");
	}

	@Test
	void sitesPlatformsThatHaveNoNamesInThePairOfPlaces() {
		assertThat(this.page.ask("""
				MATCH (commitment:Commitment)-[actsOn:ACTS_ON {mode: 'SITE'}]->(place:Place)
				WHERE commitment.id STARTS WITH 'cqcd-2021-science-city.'
				RETURN commitment.id, place.name, actsOn.pair ORDER BY place.id
				""")).containsExactly("cqcd-2021-science-city.1.2 | 重庆高新区直管园 | cqcd-2021-science-city-platform-sites",
				"cqcd-2021-science-city.1.2 | 四川天府新区成都科学城 | cqcd-2021-science-city-platform-sites");
		assertThat(this.page.ask("""
				MATCH (:Commitment {id: 'cqcd-2021-science-city.1.2'})-[:CREATES]->(deliverable:Deliverable)
				RETURN deliverable.kind, deliverable.name ORDER BY deliverable.id
				""")).containsExactly("PLATFORM | 大科学装置", "PLATFORM | 国家（重点）实验室", "PLATFORM | 技术创新中心");
	}

	@Test
	void tellsTheSideOfAFacilityOnlyByNameOrByItsPairAndPairsOnlyTheTransferPlatforms() {
		assertThat(this.page.ask("""
				MATCH (commitment:Commitment)-[actsOn:ACTS_ON]->(facility:Facility)
				WHERE commitment.id STARTS WITH 'cqcd-2021-science-city.'
				OPTIONAL MATCH (facility)-[onSide:ON_SIDE]->(city:City)
				RETURN commitment.ordinal, actsOn.mode, facility.name, facility.sideStatus, city.id, onSide.basis,
					actsOn.pair IS NOT NULL
				ORDER BY commitment.id, facility.id
				""")).containsExactly("3 | SHARE | 成都超算中心 | STATED | chengdu | NAME | false",
				"3 | SHARE | 中国自然人群生物资源库 | NOT_STATED | not stated | not stated | false",
				"1 | LINK | 重庆环大学创新生态圈 | STATED | chongqing | NAME | true",
				"1 | LINK | 天府国际技术转移中心 | INFERRED | chengdu | PAIRED | true",
				"1 | RELY_ON | 创富天府 | NOT_STATED | not stated | not stated | false",
				"1 | RELY_ON | 高新金服 | NOT_STATED | not stated | not stated | false");
	}

	@Test
	void tellsTheEcosystemThatIsThereFromTheOneThatIsToBeBuilt() {
		assertThat(this.page.ask("""
				MATCH (entity:Facility|Deliverable) WHERE entity.name ENDS WITH '创新生态圈'
				OPTIONAL MATCH (commitment:Commitment)-[:CREATES]->(entity)
				RETURN entity.name, entity:Facility, commitment.id ORDER BY entity.id
				""")).containsExactly("重庆环大学创新生态圈 | true | not stated",
				"环成渝高校创新生态圈 | false | cqcd-2021-science-city.2.2");
	}

	@Test
	void letsUniversitiesAndInstitutesActThemselvesAndTheCommitteesOwnTheRest() {
		assertThat(this.page
			.ask("""
					MATCH (body:Institution|ActorGroup)-[duty:HAS_DUTY]->(commitment:Commitment)
					WHERE commitment.id IN ['cqcd-2021-science-city.2.2', 'cqcd-2021-science-city.2.4', 'cqcd-2021-science-city.2.5']
					RETURN commitment.ordinal, body.name, duty.role, duty.basis, duty.words
					ORDER BY commitment.ordinal, duty.role DESC, body.id
					"""))
			.containsExactly("2 | 西部（成都）科学城管理委员会 | CO_OWNER | INHERITED | not stated",
					"2 | 西部（重庆）科学城管理委员会 | CO_OWNER | INHERITED | not stated", "4 | 高校院所 | IMPLEMENTER | STATED | 高校院所",
					"4 | 西部（成都）科学城管理委员会 | CO_OWNER | INHERITED | not stated",
					"4 | 西部（重庆）科学城管理委员会 | CO_OWNER | INHERITED | not stated",
					"5 | 高校院所 | IMPLEMENTER | INFERRED | 高校院所",
					"5 | 西部（成都）科学城管理委员会 | CO_OWNER | INHERITED | not stated",
					"5 | 西部（重庆）科学城管理委员会 | CO_OWNER | INHERITED | not stated");
	}

	/**
	 * 双方 occurs in passages 03 and 08. Passage 04 and those of the tasks have no subject.
	 */
	@Test
	void quotesBothSidesOnlyWhereACitedPassageNamesThem() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-science-city'})-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
					WITH DISTINCT commitment
					ORDER BY commitment.level, commitment.ordinal
					RETURN commitment.dutyWords, commitment.level, collect(DISTINCT commitment.ordinal), count(*)
					ORDER BY commitment.level, commitment.dutyWords
					"""))
			.containsExactly("双方 | 0 | [6, 9] | 2", "not stated | 0 | [7, 8] | 2", "双方 | 1 | [1, 2, 3, 4, 5] | 5",
					"not stated | 2 | [1, 2, 3, 4, 5] | 20");
		assertThat(this.page.ask("""
				MATCH (commitment:Commitment)<-[duty:HAS_DUTY {words: '双方'}]-(:Institution)
				WHERE commitment.id STARTS WITH 'cqcd-2021-science-city.'
				  AND none(id IN duty.evidence WHERE id IN ['cqcd-2021.science-city.03', 'cqcd-2021.science-city.08'])
				RETURN commitment.id
				""")).isEmpty();
	}

	/**
	 * According to the verbs of passages 09 to 17: 推动 governs 1.2, 1.3, 2.3 to 2.5 and
	 * 3.1, 促进 governs 5.3; 对接 in 4.1 is ongoing.
	 */
	@Test
	void promisesResultsInNineOfItsTwentyTasks() {
		assertThat(this.page.ask("""
				MATCH (area:Commitment)-[:HAS_PART]->(task:Commitment)
				WHERE task.id STARTS WITH 'cqcd-2021-science-city.'
				WITH task, toString(area.ordinal) + '.' + task.ordinal AS number
				ORDER BY number
				RETURN task.firmness, task.modality, collect(number) ORDER BY task.firmness DESC, task.modality
				""")).containsExactly("3 | BUILD | [1.1, 2.2, 3.5, 4.2, 5.1, 5.2]", "3 | DRAFT | [5.4]",
				"3 | ESTABLISH | [2.1]", "3 | OPEN | [5.5]", "2 | PROMOTE | [1.2, 1.3, 2.3, 2.4, 2.5, 3.1, 4.1, 5.3]",
				"1 | EXPLORE | [3.2, 3.3, 3.4]");
	}

	@Test
	void isAboutTheThemesThatItsClausesName() {
		assertThat(this.page
			.ask("""
						MATCH (:Agreement {id: 'cqcd-2021-science-city'})-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
						MATCH (commitment)-[about:ABOUT]->(theme:Theme)
						WHERE about.derived IS NULL
						WITH DISTINCT theme, replace(commitment.id, 'cqcd-2021-science-city.', '') AS number
						ORDER BY number
						WITH theme, collect(number) AS numbers
					RETURN theme.name, numbers ORDER BY theme.id
						"""))
			.containsExactly("交流与品牌 | [2.3, 2.4]", "产业链协同 | [5.1, 5.2, 5.3]", "投融资 | [4.1, 4.2]",
					"研发攻关 | [2.1, 2.2, 2.3, 2.4, 2.5, 5.2, 6]", "应用场景开放 | [5.4, 5.5]", "规划与政策 | [5.4]",
					"设施平台共享 | [1.1, 1.2, 1.3, 3.1, 4.1]", "成果转化与技术转移 | [3.1, 3.2, 3.3, 3.4, 3.5, 4.1, 6]");
	}

	@Test
	void saysNothingOfHowFastTheNetworkOfUniversitiesComesAbout() {
		assertThat(this.page.ask("""
				MATCH (commitment:Commitment {id: 'cqcd-2021-science-city.2'})
				RETURN commitment.statement CONTAINS '逐步', commitment.statementEn CONTAINS 'regular'
				""")).containsExactly("false | false");
	}

	@Test
	void onlyExploresThePricingTradingAndTransferOfResults() {
		assertThat(this.page.ask("""
				MATCH (commitment:Commitment {modality: 'EXPLORE'})-[:CREATES]->(deliverable:Deliverable)
				WHERE commitment.id STARTS WITH 'cqcd-2021-science-city.'
				RETURN commitment.id, commitment.firmness, deliverable.kind, deliverable.name ORDER BY commitment.id
				""")).containsExactly("cqcd-2021-science-city.3.2 | 1 | MECHANISM | 科技成果跨区域转移转化机制",
				"cqcd-2021-science-city.3.3 | 1 | MECHANISM | 科技成果定价机制",
				"cqcd-2021-science-city.3.4 | 1 | MECHANISM | 交易模式");
	}

	@Test
	void formsTwoAlliancesAndDrawsUpOneList() {
		assertThat(this.page.ask("""
				MATCH (commitment:Commitment)-[:CREATES]->(deliverable:Deliverable)
				WHERE commitment.id STARTS WITH 'cqcd-2021-science-city.' AND deliverable.kind IN ['ALLIANCE', 'LIST']
				RETURN commitment.id, commitment.modality, deliverable.kind, deliverable.name ORDER BY commitment.id
				""")).containsExactly("cqcd-2021-science-city.3.5 | BUILD | ALLIANCE | 技术转移服务平台联盟",
				"cqcd-2021-science-city.5.2 | BUILD | ALLIANCE | 产业创新联盟",
				"cqcd-2021-science-city.5.4 | DRAFT | LIST | 城市机会清单");
	}

	@Test
	void namesFourFieldsForUniversitiesFourForIndustryAndThreeForApplicationScenarios() {
		assertThat(this.page.ask("""
				MATCH (commitment:Commitment {level: 2})-[:IN_FIELD]->(theme:Theme)
				WHERE commitment.id STARTS WITH 'cqcd-2021-science-city.'
				WITH commitment, theme ORDER BY theme.id
				RETURN commitment.id, collect(theme.name) ORDER BY commitment.id
				""")).containsExactly("cqcd-2021-science-city.2.2 | [先进制造, 人工智能, 生物医药, 新一代信息技术]",
				"cqcd-2021-science-city.5.3 | [人工智能, 高新技术服务, 工业互联网, 新一代信息技术]",
				"cqcd-2021-science-city.5.5 | [城市大脑, 智慧生态, 智慧园区]");
	}

	@Test
	void saysNeitherHowLongTheAgreementRunsNorWhoLeadsNorByWhenAnythingIsDue() {
		assertThat(this.page
			.ask("""
					MATCH (agreement:Agreement {id: 'cqcd-2021-science-city'})-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
					RETURN agreement.validUntil, agreement.validUntilStatus, agreement.leadBody, agreement.leadBodyStatus,
						commitment.dueByStatus, count(*) AS commitments
					"""))
			.containsExactly("not stated | NOT_STATED | not stated | NOT_STATED | NOT_STATED | 29");
		assertThat(this.page.ask("""
				MATCH (owner:Entity)-[:HAS_TARGET]->(target:Target) WHERE owner.id STARTS WITH 'cqcd-2021-science-city'
				RETURN target.id
				""")).isEmpty();
	}

}
