package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The section on joint projects, compared with values taken from the page by hand. */
@AccordTest
class JointProjectsTests {

	@Autowired
	Page page;

	@Test
	void namesTheBerthsTheirPortAndWhomTheyServe() {
		assertThat(this.page
			.ask("""
					MATCH (berths:Project)-[:SERVES_AREA]->(area:Place)
					WHERE EXISTS { (berths)-[:LOCATED_IN]->(:County {name: '忠县'}) }
					OPTIONAL MATCH (area)-[partOf:PART_OF]->(whole:Place)
					RETURN berths.status, berths.statusPeriodStart, berths.statusPeriodEnd, area.name, whole.name, partOf.basis ORDER BY area.id
					"""))
			.containsExactly("IN_OPERATION | 2021-09-21 | 2021-09-30 | 川东 | 四川省 | NAME",
					"IN_OPERATION | 2021-09-21 | 2021-09-30 | 重庆部分地区 | 重庆市 | STATED",
					"IN_OPERATION | 2021-09-21 | 2021-09-30 | 甘南 | 甘肃省 | NAME",
					"IN_OPERATION | 2021-09-21 | 2021-09-30 | 陕南 | 陕西省 | NAME");
	}

	@Test
	void countsFiveFirstBerthsOfThePort() {
		assertThat(this.page
			.ask("""
					MATCH (observation:Observation)-[:OF_INDICATOR]->(:Indicator {name: '泊位数量'})
					MATCH (observation)-[:OBSERVES]->(entity)
					RETURN observation.value, observation.unit, observation.periodStart, observation.periodEnd, entity.name ORDER BY entity.id
					"""))
			.containsExactly("5 | 个 | 2021-09-21 | 2021-09-30 | 忠县新生港",
					"5 | 个 | 2021-09-21 | 2021-09-30 | 忠县新生港首批5个泊位");
	}

	@Test
	void makesThePortANorthWesternChannelToTheSea() {
		assertThat(this.page.ask("""
				MATCH (project:Project)-[serves:SERVES]->(initiative:Initiative {id: 'northwest-channel-to-the-sea'})
				RETURN project.name, initiative.name, serves.basis
				""")).containsExactly("忠县新生港首批5个泊位 | 西北地区通江入海通道 | STATED");
	}

	@Test
	void startsTheSectionInTheMiddleOfTheMonth() {
		assertThat(this.page
			.ask("""
					MATCH (section:Project {id: 'g5012-wanzhou-kaijiang-section'})
					RETURN section.status, section.statusStatus, section.statusAsOf, section.statusPeriodStart, section.statusPeriodEnd, section.statusText
					"""))
			.containsExactly("STARTED | STATED | not stated | 2021-12-11 | 2021-12-20 | 本月中旬开工");
	}

	@Test
	void keepsTheSectionApartFromTheWholeExpressway() {
		assertThat(this.page.ask("""
				MATCH (road:Project)-[:CONNECTS]->(place:Place)
				WHERE road.name STARTS WITH 'G5012'
				RETURN road.name, place.name ORDER BY road.id, place.id
				""")).containsExactly("G5012恩施至广元国家高速公路 | 恩施", "G5012恩施至广元国家高速公路 | 广元市", "G5012恩施至广元国家高速公路万州至开江段 | 达州市",
				"G5012恩施至广元国家高速公路万州至开江段 | 开江县", "G5012恩施至广元国家高速公路万州至开江段 | 开州区", "G5012恩施至广元国家高速公路万州至开江段 | 万州区");
	}

	@Test
	void savesAboutHalfAnHourOnceTheSectionIsOpen() {
		assertThat(this.page
			.ask("""
					MATCH (observation:Observation)-[:OBSERVES]->(section:Project {id: 'g5012-wanzhou-kaijiang-section'})
					RETURN observation.value, observation.unit, observation.comparator, observation.nature, observation.asOfStatus
					"""))
			.containsExactly("0.5 | 小时 | ABOUT | EXPECTED | NOT_APPLICABLE");
	}

	@Test
	void saysOnlyThatTheTransportPlanIsExceeded() {
		assertThat(this.page
			.ask("""
					MATCH (observation:Observation)-[:OBSERVES]->(programme:Programme {name: '综合交通运输体系建设'})
					RETURN observation.comparator, observation.value, observation.unit, observation.valueText, observation.asOfStatus
					"""))
			.containsExactly("MORE_THAN | 100 | % | 超额 | NOT_STATED");
	}

	@Test
	void tellsHowFarTheWorksOfPassageFiveAre() {
		assertThat(this.page.ask("""
				MATCH (project:Project)-[:EVIDENCED_BY]->(:Passage {id: 'cqcd-2021.major-projects.05'})
				RETURN project.name, project.status, project.statusAsOfStatus, project.statusStatus ORDER BY project.id
				""")).containsExactly("合川渭沱泵站 | MAIN_STRUCTURE_DONE | NOT_STATED | STATED",
				"嘉陵江利泽航运枢纽 | UNDER_CONSTRUCTION | NOT_STATED | STATED", "渝西水资源配置工程 | STARTED | NOT_STATED | INFERRED",
				"郑万高铁 | STARTED | NOT_STATED | INFERRED", "郑万高铁重庆段 | COMPLETED | NOT_STATED | STATED");
	}

	@Test
	void makesThePumpingStationAPartOfTheYuxiProject() {
		assertThat(this.page
			.ask("""
					MATCH (station:Project)-[partOf:PART_OF]->(whole:Project WHERE '渝西工程' IN whole.aliases)
					RETURN station.name, whole.name, partOf.basis, COLLECT { MATCH (station)-[:LOCATED_IN]->(place:Place) RETURN place.name ORDER BY place.id }
					"""))
			.containsExactly("合川渭沱泵站 | 渝西水资源配置工程 | STATED | [合川区, 渭沱]");
	}

	@Test
	void namesTwoOfTheFiveExpresswaysOf234Kilometres() {
		assertThat(this.page.ask("""
				MATCH (programme:Programme {id: 'five-completed-expressway-projects'})-[:SERVES_AREA]->(area:Place)
				RETURN area.name, COLLECT {
				  MATCH (project:Project {status: 'COMPLETED'})-[:PART_OF]->(programme)
				  RETURN project.name ORDER BY project.id
				}, COLLECT {
				  MATCH (observation:Observation)-[:OBSERVES]->(programme)
				  RETURN toString(observation.value) + observation.unit ORDER BY observation.value
				}
				""")).containsExactly("主城都市区 | [合长高速, 黔石高速] | [5个, 234公里]");
	}

	@Test
	void letsTheMetropolitanAreaEnterItsThirdRing() {
		assertThat(this.page.ask("""
				MATCH (ring:Place {name: '三环'})-[in:PART_OF]->(area:Place)-[partOf:PART_OF]->(city:City)
				RETURN in.basis, area.name, city.name, partOf.basis
				""")).containsExactly("INFERRED | 主城都市区 | 重庆市 | INFERRED");
	}

	@Test
	void countsThirteenCorridorsAndSevenUnderConstruction() {
		assertThat(this.page.ask("""
				MATCH (observation:Observation)-[:OBSERVES]->(programme:Programme {name: '川渝省际高速公路通道'})
				MATCH (observation)-[:OF_INDICATOR]->(indicator:Indicator)
				RETURN indicator.name, observation.value, observation.unit, observation.asOfStatus, COLLECT {
				  MATCH (programme)-[:CONNECTS]->(place:Place)
				  RETURN place.name ORDER BY place.id
				}
				ORDER BY observation.value
				""")).containsExactly("在建川渝省际高速公路通道数量 | 7 | 条 | NOT_STATED | [重庆市, 四川省]",
				"川渝省际高速公路通道数量 | 13 | 条 | NOT_STATED | [重庆市, 四川省]");
	}

	@Test
	void measuresTheGasBaseInCubicMetresWithoutATermOrASplit() {
		assertThat(this.page
			.ask("""
					MATCH (base:Project)-[:HAS_TARGET]->(target:Target)-[:MEASURED_BY]->(indicator:Indicator {name: '天然气产能'})
					WHERE '天然气千亿产能基地' IN base.aliases
					RETURN base.name, target.value, target.unit, target.deadline, target.deadlineStatus, target.baselineStatus, target.scope
					"""))
			.containsExactly("川渝千亿方天然气基地 | 100000000000 | 立方米 | not stated | NOT_STATED | NOT_STATED | JOINT");
	}

	@Test
	void laysAPipelineFromJiangjinToNanchuan() {
		assertThat(this.page
			.ask("""
					MATCH (pipeline:Project {id: 'jiangjin-nanchuan-gas-pipeline'})<-[:OBSERVES]-(observation:Observation)
					RETURN pipeline.status, pipeline.statusPeriodStart, pipeline.statusPeriodEnd, observation.value, observation.unit, observation.nature, COLLECT {
					  MATCH (pipeline)-[:CONNECTS]->(place:Place)
					  RETURN place.name ORDER BY place.id
					}
					ORDER BY observation.value
					"""))
			.containsExactly("STARTED | 2021-01-01 | 2021-12-31 | 142 | 公里 | PLANNED | [江津区, 南川区]",
					"STARTED | 2021-01-01 | 2021-12-31 | 4800000000 | 立方米/年 | DESIGN | [江津区, 南川区]");
	}

	@Test
	void hasMoreThanTenThousandBuildersAtWorkInSouthernSichuan() {
		assertThat(this.page
			.ask("""
					MATCH (project:Project)-[:LOCATED_IN]->(:Place {name: '川南'})
					MATCH (project)<-[:OBSERVES]-(observation:Observation)
					MATCH (project)-[:HAS_TARGET]->(target:Target)
					RETURN project.status, observation.comparator, observation.value, target.value, target.unit, target.deadlineStatus
					"""))
			.containsExactly("UNDER_CONSTRUCTION | MORE_THAN | 10000 | 10000000000 | 立方米 | NOT_STATED");
	}

	@Test
	void hasThePowerLineInDesignAndThePowerMarketsInOnePlan() {
		assertThat(this.page.ask("""
				MATCH (work:Project|Initiative)-[serves:SERVES]->(initiative:Initiative)
				WHERE '电力市场一体化' IN initiative.aliases
				RETURN work.name, work.status, work.statusPeriodEnd, serves.basis ORDER BY work.id
				""")).containsExactly("川电送渝增量 | not stated | not stated | STATED",
				"川渝电网加强 | not stated | not stated | STATED", "川渝特高压交流工程 | DESIGN | 2021-12-31 | INFERRED");
	}

	@Test
	void countsSixtySevenJointProjectsAndWhatTheyCost() {
		assertThat(this.page
			.ask("""
					MATCH (observation:Observation)-[:OBSERVES]->(:Programme {id: 'joint-major-projects-2021'})
					RETURN observation.value, observation.unit, observation.asOf, observation.asOfStatus, observation.periodEnd ORDER BY observation.value
					"""))
			.containsExactly("65 | 个 | 2021-11-30 | STATED | not stated",
					"67 | 个 | not stated | NOT_APPLICABLE | 2021-12-31",
					"93400000000 | 元 | 2021-11-30 | STATED | not stated");
	}

	@Test
	void namesThreeOfTheProjectsThatAreAheadOfTheirPlan() {
		assertThat(this.page
			.ask("""
					MATCH (project:Project)-[partOf:PART_OF]->(programme:Programme)<-[:OBSERVES]-(observation:Observation {value: 33})
					RETURN project.name, partOf.basis, COLLECT { MATCH (project)-[:LOCATED_IN]->(place:Place) RETURN place.name ORDER BY place.id } ORDER BY project.id
					"""))
			.containsExactly("国家级重庆（荣昌）生猪大数据中心 | STATED | [荣昌区]", "川渝千亿方天然气基地 | STATED | [川渝]",
					"潼安特色农业产业项目 | STATED | []");
	}

	@Test
	void doesNotSayThatTheThirtyThreeAreAllThatChongqingCoordinates() {
		assertThat(this.page.ask("""
				MATCH (part:Programme {id: 'projects-ahead-of-plan'})-[partOf:PART_OF]->(whole:Programme)
				RETURN whole.id, partOf.basis, COLLECT {
				  MATCH (observation:Observation)-[:OBSERVES]->(part)
				  RETURN toString(observation.value) + observation.unit ORDER BY observation.value
				}
				""")).containsExactly("joint-major-projects-2021 | INFERRED | [33个, 100%]");
	}

	@Test
	void makesNobodyResponsibleAndTiesNoPromiseToTheProjects() {
		assertThat(this.page.ask("""
				MATCH (work:Project|Programme)-[:EVIDENCED_BY]->(passage:Passage)
				WHERE passage.id STARTS WITH 'cqcd-2021.major-projects.' AND right(passage.id, 2) <= '16'
				  AND (EXISTS { (work)<-[:RESPONSIBLE_FOR]-(:Institution) } OR EXISTS { (work)--(:Commitment) })
				RETURN work.name
				""")).isEmpty();
	}

	@Test
	void holdsThatThePlansAheadOfTimeAreFulfilledAtLeast() {
		assertThat(this.page.ask("""
				MATCH (figure:Observation)-[:OF_INDICATOR]->(:Indicator {name: '年度计划投资完成比例'})
				WHERE EXISTS { (figure)-[:OBSERVES]->(:Programme {id: 'projects-ahead-of-plan'}) }
				RETURN figure.comparator, figure.value, figure.nature
				""")).containsExactly("AT_LEAST | 100 | MEASURED");
	}

	@Test
	void leavesTheStageOfTheGasBaseToOurReading() {
		assertThat(this.page
			.ask("""
					MATCH (project:Project {statusStatus: 'INFERRED'})-[:EVIDENCED_BY]->(passage:Passage)-[:IN_SEGMENT]->(segment)
					WHERE segment.id = 'cqcd-2021.major-projects' AND passage.ordinal <= 16
					RETURN DISTINCT project.name AS name ORDER BY name
					"""))
			.containsExactlyInAnyOrder("G5012恩施至广元国家高速公路", "川渝千亿方天然气基地", "国家级重庆（荣昌）生猪大数据中心", "渝西水资源配置工程", "潼安特色农业产业项目",
					"郑万高铁");
	}

	@Test
	void speaksTheEnglishOfTheField() {
		assertThat(this.page
			.ask("""
					MATCH (entity:Entity)
					WHERE entity.id IN ['southern-sichuan-gas-production-drive', 'cqcd-2021-annual-plan-of-comprehensive-transport',
					  'indicator-share-of-annual-plan-investment']
					RETURN entity.nameEn ORDER BY entity.id
					"""))
			.containsExactly("Annual investment plan for comprehensive transport exceeded",
					"Share of the annual investment plan completed",
					"New 10-billion-cubic-metre gas production ramp-up in southern Sichuan");
		assertThat(this.page
			.ask("""
					MATCH (entity:Entity)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment {id: 'cqcd-2021.major-projects'})
					WHERE entity.nameEn =~ '(?i).*(overfulfil|production drive|the year’s plan|builders| a year, by design).*'
					RETURN DISTINCT entity.id
					"""))
			.isEmpty();
	}

}
