package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The section on green development and investment, compared with values taken from the
 * page by hand.
 */
@AccordTest
class GreenDevelopmentTests {

	@Autowired
	Page page;

	@Test
	void takesPeakCarbonAndNeutralityTogether() {
		assertThat(this.page
			.ask("""
					MATCH (initiative:Initiative WHERE '碳达峰' IN initiative.aliases AND '碳中和' IN initiative.aliases)<-[:SERVES]-(work)
					RETURN initiative.name, work.name ORDER BY work.id
					"""))
			.containsExactly("双碳 | 碳排放强度控制", "双碳 | 遏制高耗能、高排放项目", "双碳 | 能耗双控", "双碳 | 生态环保建设", "双碳 | 重点领域节能降碳行动");
	}

	@Test
	void expectsSixtyPercentOfTheIslandsSecondPhase() {
		assertThat(this.page
			.ask("""
					MATCH (project:Project)<-[:OBSERVES]-(figure:Observation)-[:OF_INDICATOR]->(indicator:Indicator)
					WHERE EXISTS { (project)-[:LOCATED_IN]->(:Place {name: '广阳岛'}) }
					RETURN project.name, project.status, project.statusStatus, figure.value, figure.unit, figure.nature, figure.asOf, indicator.name
					"""))
			.containsExactly("广阳岛生态二期修复 | UNDER_CONSTRUCTION | INFERRED | 60 | % | EXPECTED | 2021-12-31 | 生态修复完成比例");
	}

	@Test
	void hasRestoredTheIslandSinceTheYearBefore() {
		assertThat(this.page
			.ask("""
					MATCH (project:Project {name: '广阳岛生态修复工程'})
					RETURN project.status, project.statusStatus, project.statusAsOfStatus, project.statusPeriodStart, project.statusPeriodEnd, project.statusText
					"""))
			.containsExactly("UNDER_CONSTRUCTION | INFERRED | NOT_APPLICABLE | 2020-01-01 | not stated | 连续实施");
	}

	@Test
	void pushesPlantsAheadInTheCourseOfTheYear() {
		assertThat(this.page
			.ask("""
					MATCH (project:Project)-[:PART_OF]->(:Programme)-[:PART_OF]->(:Programme {name: '生态环保建设'})
					RETURN project.name, project.status, project.statusStatus, project.statusPeriodStart, project.statusPeriodEnd ORDER BY project.id
					"""))
			.containsExactly("茶园新区城市污水处理厂三期扩建 | UNDER_CONSTRUCTION | STATED | 2021-01-01 | 2021-12-31",
					"黔江垃圾焚烧发电厂 | UNDER_CONSTRUCTION | STATED | 2021-01-01 | 2021-12-31",
					"武隆区生活垃圾焚烧发电项目 | UNDER_CONSTRUCTION | STATED | 2021-01-01 | 2021-12-31");
	}

	@Test
	void hasTheLongxiProjectOnlyPrepared() {
		assertThat(this.page.ask("""
				MATCH (project:Project {id: 'longxi-river-ppp'})-[:LOCATED_IN]->(place:Place)
				RETURN project.name, project.status, project.statusText, place.name ORDER BY place.id
				""")).containsExactly("梁平龙溪河流域水环境综合治理与可持续发展试点PPP项目 | PLANNED | 准备 | 梁平区",
				"梁平龙溪河流域水环境综合治理与可持续发展试点PPP项目 | PLANNED | 准备 | 龙溪河流域");
	}

	@Test
	void namesTheFourWorksOfTheLongxiProject() {
		assertThat(this.page.ask("""
				MATCH (work:Project)-[:PART_OF]->(:Project {id: 'longxi-river-ppp'})
				RETURN work.name, work.status ORDER BY work.id
				""")).containsExactly("农业面源污染治理 | PLANNED", "农村垃圾收集治理 | PLANNED", "污水处理设施、管网 | PLANNED",
				"河流湿地 | PLANNED");
	}

	@Test
	void tellsWhichGoalsTheLongxiProjectServes() {
		assertThat(this.page.ask("""
				MATCH (:Project {id: 'longxi-river-ppp'})-[serves:SERVES]->(initiative:Initiative)
				RETURN initiative.name, serves.basis ORDER BY initiative.id
				""")).containsExactly("国际湿地城市 | STATED", "三生共赢 | STATED");
	}

	@Test
	void namesOnlyTwoOfTheSixAreasAndOneOfTheSevenSewageProjects() {
		assertThat(this.page
			.ask("""
					MATCH (observation:Observation)-[:OBSERVES]->(programme:Programme)-[:PART_OF]->(:Programme {name: '生态环保建设'})
					RETURN programme.name, observation.value, observation.unit, COLLECT {
					  MATCH (project:Project)-[:PART_OF]->(programme)
					  RETURN project.name ORDER BY project.id
					}
					ORDER BY programme.id
					"""))
			.containsExactly("污水处理重点项目 | 7 | 个 | [茶园新区城市污水处理厂三期扩建]", "垃圾焚烧发电厂建设 | 6 | 个 | [黔江垃圾焚烧发电厂, 武隆区生活垃圾焚烧发电项目]");
	}

	@Test
	void givesTheWulongPlantItsCapacity() {
		assertThat(this.page
			.ask("""
					MATCH (:Project {id: 'wulong-waste-incineration-plant'})<-[:OBSERVES]-(observation:Observation)
					RETURN observation.comparator, observation.value, observation.unit, observation.nature, observation.timeText
					ORDER BY observation.value
					"""))
			.containsExactly("EXACT | 600 | 吨/日 | DESIGN | 投运后", "ABOUT | 60000000 | 千瓦时/年 | DESIGN | 投运后");
	}

	@Test
	void servesPengshuiFromWulong() {
		assertThat(this.page.ask("""
				MATCH (project:Project {id: 'wulong-waste-incineration-plant'})-[:SERVES_AREA]->(area:Place)
				RETURN project.status, area.name, EXISTS { (project)-[:LOCATED_IN]->(area) } ORDER BY area.id
				""")).containsExactly("UNDER_CONSTRUCTION | 彭水苗族土家族自治县 | false", "UNDER_CONSTRUCTION | 武隆区 | true");
	}

	@Test
	void keepsTheSewageWorksAndItsExtensionApart() {
		assertThat(this.page
			.ask("""
					MATCH (entity:Facility|Project)-[:LOCATED_IN]->(:Place {name: '茶园新区'})-[:PART_OF]->(district:District)
					RETURN entity.name, [label IN labels(entity) WHERE label <> 'Entity'][0], entity.status, district.name ORDER BY entity.id
					"""))
			.containsExactly("茶园新区城市污水处理厂 | Facility | not stated | 南岸区",
					"茶园新区城市污水处理厂三期扩建 | Project | UNDER_CONSTRUCTION | 南岸区");
	}

	@Test
	void measuresTheGrowthOfInvestmentAndItsLeadOverTheNation() {
		assertThat(this.page
			.ask("""
					MATCH (:City {id: 'chongqing'})<-[:OBSERVES]-(observation:Observation)-[:OF_INDICATOR]->(indicator:Indicator)
					WHERE indicator.name CONTAINS '投资' AND indicator.name CONTAINS '增速'
					RETURN indicator.name, observation.value, observation.unit, observation.periodStart, observation.periodEnd ORDER BY indicator.id
					"""))
			.containsExactly("基础设施投资同比增速 | 8.5 | % | 2021-01-01 | 2021-11-30",
					"基础设施投资增速高于全国的幅度 | 8 | 个百分点 | 2021-01-01 | 2021-11-30",
					"投资同比增速 | 6.5 | % | 2021-01-01 | 2021-11-30", "投资增速高于全国的幅度 | 1.3 | 个百分点 | 2021-01-01 | 2021-11-30");
	}

	@Test
	void givesEachFieldItsShareOfThePlan() {
		assertThat(this.page
			.ask("""
					MATCH (field:Programme)-[:PART_OF]->(:Programme {id: 'projects-in-fields-of-the-work-report'})
					MATCH (field)<-[:OBSERVES]-(observation:Observation)
					RETURN field.name, observation.value, observation.unit, observation.asOf, observation.asOfStatus ORDER BY observation.value DESC
					"""))
			.containsExactly("科技创新领域重大项目 | 118.4 | % | 2021-11-30 | INFERRED",
					"成渝双城领域重大项目 | 104.8 | % | 2021-11-30 | INFERRED", "现代产业领域重大项目 | 104.4 | % | 2021-11-30 | INFERRED",
					"城市提升领域重大项目 | 100.8 | % | 2021-11-30 | INFERRED");
	}

	@Test
	void supportsNoAgreement() {
		assertThat(this.page
			.ask("""
					MATCH (passage:Passage WHERE passage.ordinal >= 17)-[:IN_SEGMENT]->(:Segment {id: 'cqcd-2021.major-projects'})
					MATCH (fact:Agreement|Commitment|Deliverable)-[:EVIDENCED_BY]->(passage)
					RETURN fact.name
					"""))
			.isEmpty();
	}

	@Test
	void namesNoProgrammeByAFieldOrAReport() {
		assertThat(this.page.ask("""
				MATCH (programme:Programme)
				UNWIND programme.aliases AS alias
				WITH programme, alias
				WHERE alias IN ['科技创新', '成渝双城', '现代产业', '城市提升', '市政府工作报告', '污水处理', '垃圾处置']
				RETURN programme.name, alias
				""")).isEmpty();
	}

}
