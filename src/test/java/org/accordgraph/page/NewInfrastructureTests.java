package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The section on new infrastructure and new urbanisation, compared with values taken from
 * the page by hand.
 */
@AccordTest
class NewInfrastructureTests {

	@Autowired
	Page page;

	@Test
	void tellsWhatTwoNewAndOneMajorConsistsOf() {
		assertThat(this.page.ask("""
				MATCH (programme:Programme)-[:PART_OF]->{0,1}(:Programme)-[:SERVES]->(:Initiative {name: '两新一重'})
				RETURN programme.name ORDER BY programme.id
				""")).containsExactly("交通、水利等重大工程建设", "新型基础设施建设", "新型城镇化建设", "“两新”项目");
	}

	@Test
	void countsMoreThanSixtyTwoNewProjectsThisYear() {
		assertThat(this.page
			.ask("""
					MATCH (observation:Observation)-[:OBSERVES]->(:Programme {name: '“两新”项目'})
					RETURN observation.comparator, observation.value, observation.unit, observation.periodStart, observation.periodEnd
					"""))
			.containsExactly("MORE_THAN | 60 | 个 | 2021-01-01 | 2021-12-31");
	}

	@Test
	void leavesTheDepartmentsThatOnlySpeakWithoutResponsibility() {
		assertThat(this.page
			.ask("""
					MATCH (bureau:Bureau)-[:OF_PLACE]->(city:City)
					WHERE bureau.id IN ['chongqing-development-and-reform-commission', 'chongqing-housing-and-urban-rural-development-commission']
					RETURN bureau.name, [alias IN bureau.aliases WHERE alias STARTS WITH '市'][0], city.name,
					  COUNT { (bureau)-[:RESPONSIBLE_FOR|HAS_DUTY|SIGNED]->() }
					ORDER BY bureau.id
					"""))
			.containsExactly("重庆市发展和改革委员会 | 市发展改革委 | 重庆市 | 0", "重庆市住房和城乡建设委员会 | 市住房城乡建委 | 重庆市 | 0");
	}

	@Test
	void namesWhichPublicSpacesAreInUse() {
		assertThat(this.page
			.ask("""
					MATCH (project:Project)-[:PART_OF]->(programme:Programme {id: 'ten-public-spaces-of-two-rivers-four-banks'})
					RETURN project.name, project.status, project.statusStatus, project.statusText ORDER BY project.id
					"""))
			.containsExactly("大鱼海棠公园 | IN_OPERATION | STATED | 陆续建成投用", "江北嘴江滩公园 | IN_OPERATION | STATED | 陆续建成投用",
					"九龙滩广场 | IN_OPERATION | STATED | 陆续建成投用", "雅巴洞湿地公园 | STARTED | INFERRED | not stated");
	}

	@Test
	void takesTheParkAndTheSquareOfLikeNameForOneProject() {
		assertThat(this.page.ask("""
				MATCH (entity:Project)-[partOf:PART_OF]->(whole)
				WHERE entity.name STARTS WITH '大鱼海棠' OR any(alias IN entity.aliases WHERE alias STARTS WITH '大鱼海棠')
				RETURN entity.name, '大鱼海棠广场' IN entity.aliases, whole.name, partOf.basis, EXISTS {
				  (entity)-[:LOCATED_IN]->(:Place {name: '南滨路'})-[:PART_OF {basis: 'STATED'}]->(:District {name: '南岸区'})
				}
				ORDER BY whole.id
				""")).containsExactly("大鱼海棠公园 | true | 两江四岸十大公共空间治理提升项目 | STATED | true",
				"大鱼海棠公园 | true | 雅巴洞湿地公园 | STATED | true");
	}

	@Test
	void countsWhatTheRenovationsReached() {
		assertThat(this.page
			.ask("""
					MATCH (observation:Observation)-[:OBSERVES]->(programme:Programme)-[part:PART_OF]->(:Programme {name: '新型城镇化建设'})
					RETURN programme.name, observation.value, observation.unit, observation.asOf, observation.asOfStatus, part.basis
					ORDER BY programme.id, observation.value
					"""))
			.containsExactly("老旧小区改造 | 2103 | 个 | not stated | NOT_STATED | STATED",
					"老旧小区改造 | 380000 | 户 | not stated | NOT_STATED | STATED",
					"老旧小区改造 | 33090000 | 平方米 | not stated | NOT_STATED | STATED",
					"棚户区危旧房改造 | 316000 | 户 | not stated | NOT_STATED | STATED",
					"棚户区危旧房改造 | 1100000 | 人 | not stated | NOT_STATED | STATED",
					"棚户区危旧房改造 | 35150000 | 平方米 | not stated | NOT_STATED | STATED");
	}

	@Test
	void readsTheCourtyardAsAnExampleOfOldNeighbourhoods() {
		assertThat(this.page
			.ask("""
					MATCH (programme:Programme)<-[part:PART_OF]-(project:Project)-[:LOCATED_IN]->(place:Place {name: '垫江八一大院'})-[:PART_OF]->(county:County)
					RETURN project.status, project.statusStatus, county.name, programme.name, part.basis
					"""))
			.containsExactly("COMPLETED | INFERRED | 垫江县 | 老旧小区改造 | INFERRED");
	}

	@Test
	void hasTheCarMakerCarryOutItsProject() {
		assertThat(this.page.ask("""
				MATCH (body:Company {id: 'changan-automobile'})-[responsible:RESPONSIBLE_FOR]->(work:Project)
				RETURN body.name, work.name, responsible.role, work.status, work.statusStatus ORDER BY work.id
				""")).containsExactly("重庆长安汽车股份有限公司 | \"5G+\"智能制造项目 | IMPLEMENTER | UNDER_CONSTRUCTION | INFERRED",
				"重庆长安汽车股份有限公司 | 5G虚拟企业专网建设 | IMPLEMENTER | UNDER_CONSTRUCTION | INFERRED",
				"重庆长安汽车股份有限公司 | 生产线适配改造 | IMPLEMENTER | UNDER_CONSTRUCTION | INFERRED");
	}

	@Test
	void creditsTheSavingToMachineVision() {
		assertThat(this.page
			.ask("""
					MATCH (observation:Observation)-[:OF_INDICATOR]->(:Indicator {name: '节约成本'})
					MATCH (observation)-[:OBSERVES]->(entity)
					RETURN entity.name, observation.comparator, observation.value, observation.unit, observation.asOfStatus ORDER BY entity.id
					"""))
			.containsExactly("5G+AI机器视觉 | MORE_THAN | 30000000 | 元 | NOT_STATED",
					"\"5G+\"智能制造项目 | MORE_THAN | 30000000 | 元 | NOT_STATED",
					"重庆长安汽车股份有限公司 | MORE_THAN | 30000000 | 元 | NOT_STATED");
	}

	@Test
	void countsStationsAndChargingPointsByTheEndOfNovember() {
		assertThat(this.page
			.ask("""
					MATCH (observation:Observation)-[:OBSERVES]->(:Programme {name: '新型基础设施建设'})
					MATCH (observation)-[:OF_INDICATOR]->(indicator:Indicator)
					RETURN indicator.name, observation.comparator, observation.value, observation.unit, observation.asOf, observation.asOfStatus
					ORDER BY indicator.id
					"""))
			.containsExactly("5G基站数量 | MORE_THAN | 70000 | 个 | 2021-11-30 | STATED",
					"区县重点区域5G网络覆盖率 | EXACT | 100 | % | 2021-11-30 | STATED",
					"充电桩数量 | EXACT | 37000 | 个 | 2021-11-30 | INFERRED");
	}

	@Test
	void countsWhatTheIdentifierNodeHolds() {
		assertThat(this.page
			.ask("""
					MATCH (city:City)<-[side:ON_SIDE]-(node:Facility {kind: 'IDENTIFIER_NODE'})<-[:OBSERVES]-(observation:Observation)-[:OF_INDICATOR]->(indicator:Indicator)
					RETURN city.id, side.basis, indicator.name, observation.value, observation.unit, observation.valueText ORDER BY observation.value
					"""))
			.containsExactly("chongqing | NAME | 标识解析二级节点数量 | 19 | 个 | 19",
					"chongqing | NAME | 标识解析量 | 3170000000 | 次 | 31.7亿",
					"chongqing | NAME | 标识注册量 | 6020000000 | 个 | 60.2亿");
	}

	@Test
	void hasTheSuburbanRailwayInTrialRun() {
		assertThat(this.page.ask("""
				MATCH (railway:Project {id: 'tiaodeng-jiangjin-suburban-railway'})-[:CONNECTS]->(place:Place)
				RETURN place.name, railway.status, railway.statusAsOf, railway.statusAsOfStatus ORDER BY place.id
				""")).containsExactly("江津区 | TRIAL_RUN | 2021-11-30 | INFERRED",
				"跳蹬 | TRIAL_RUN | 2021-11-30 | INFERRED");
	}

	@Test
	void putsTheCarMakerIntoItsCity() {
		assertThat(this.page.ask("""
				MATCH (body:Company WHERE '长安汽车' IN body.aliases)-[:OF_PLACE]->(city:City)
				RETURN body.name, city.name, '长安' IN body.aliases
				""")).containsExactly("重庆长安汽车股份有限公司 | 重庆市 | false");
	}

	@Test
	void callsEntitiesByNamesThatPeopleUse() {
		assertThat(this.page.ask("""
				UNWIND ['跳江线', '江跳线', '跳磴', '江北嘴', '九龙滩', '雅巴洞', '长安'] AS called
				RETURN called, COLLECT { MATCH (entity:Entity) WHERE called IN entity.aliases RETURN entity.name }
				""")).containsExactly("跳江线 | []", "江跳线 | [市郊铁路（轨道交通延长线）跳蹬至江津线]", "跳磴 | [跳蹬]", "江北嘴 | []", "九龙滩 | []",
				"雅巴洞 | []", "长安 | []");
	}

	@Test
	void redevelopsShantyTownsInEnglish() {
		assertThat(this.page.ask("""
				MATCH (entity:Programme|Indicator|Observation)
				WHERE entity.name CONTAINS '棚户区' AND entity.nameEn CONTAINS 'renovat'
				RETURN entity.id
				""")).isEmpty();
	}

}
