package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the section on the Western Science City says, worked out by hand from the page.
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
					MATCH (thing:Place|Institution|Initiative)
					WHERE thing.id IN ['western-science-city', 'western-chengdu-science-city',
						'western-chengdu-science-city-management-committee', 'tianfu-new-area-chengdu-science-city']
					RETURN thing.name, thing:Institution, thing:ScienceCity,
						COLLECT { MATCH (thing)-[:PART_OF]->(whole:City|FunctionalZone|Initiative) RETURN whole.id ORDER BY whole.id }
					ORDER BY thing.id
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
				MATCH (thing:Facility|Deliverable) WHERE thing.name ENDS WITH '创新生态圈'
				OPTIONAL MATCH (commitment:Commitment)-[:CREATES]->(thing)
				RETURN thing.name, thing:Facility, commitment.id ORDER BY thing.id
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
			.containsExactly("2 | 西部（成都）科学城管理委员会 | CO_OWNER | INHERITED | 双方",
					"2 | 西部（重庆）科学城管理委员会 | CO_OWNER | INHERITED | 双方", "4 | 高校院所 | IMPLEMENTER | STATED | 高校院所",
					"4 | 西部（成都）科学城管理委员会 | CO_OWNER | INHERITED | 双方", "4 | 西部（重庆）科学城管理委员会 | CO_OWNER | INHERITED | 双方",
					"5 | 高校院所 | IMPLEMENTER | INFERRED | 高校院所", "5 | 西部（成都）科学城管理委员会 | CO_OWNER | INHERITED | 双方",
					"5 | 西部（重庆）科学城管理委员会 | CO_OWNER | INHERITED | 双方");
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
	void namesFourFieldsForUniversitiesFourForIndustryAndThreeForScenesOfUse() {
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
