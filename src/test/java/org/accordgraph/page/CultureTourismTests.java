package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import static org.assertj.core.api.Assertions.assertThat;

/** What the section on culture and tourism says, worked out by hand from the page. */
@AccordTest
class CultureTourismTests {

	@Autowired
	Page page;

	@Test
	void spellsOutNineAreasAndTellsNoNumberOfThem() {
		assertThat(this.page
			.ask("""
					MATCH (agreement:Agreement {id: 'cqcd-2021-culture-tourism'})-[:CONTAINS]->(area:Commitment {level: 1})-[:HAS_PART]->(task:Commitment)
					WITH agreement, area, count(task) AS tasks
					RETURN area.name, tasks, agreement.declaredAreas
					ORDER BY area.ordinal
					"""))
			.containsExactly("共同落实巴蜀文化旅游走廊建设规划 | 2 | not stated", "推动文化旅游产业交流合作 | 5 | not stated",
					"共同开发和培育旅游精品线路 | 3 | not stated", "推进公共文化服务便民共享 | 5 | not stated", "推进文物保护合作 | 6 | not stated",
					"推动博物馆协同发展 | 5 | not stated", "开展艺术交流 | 4 | not stated", "共同促进非遗传承发展 | 4 | not stated",
					"共同开发文旅新产品 | 6 | not stated");
	}

	@Test
	void tellsNeitherTermNorLeadNorDueDate() {
		assertThat(this.page
			.ask("""
					MATCH (agreement:Agreement {id: 'cqcd-2021-culture-tourism'})-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
					RETURN DISTINCT agreement.validUntilStatus, agreement.leadBodyStatus, commitment.dueBy, commitment.dueByStatus
					"""))
			.containsExactly("NOT_STATED | NOT_STATED | not stated | NOT_STATED");
	}

	@Test
	void servesTheCorridorAndTheEconomicCircle() {
		assertThat(this.page.ask("""
				MATCH (:Agreement {id: 'cqcd-2021-culture-tourism'})-[:SERVES]->(initiative:Initiative)
				RETURN initiative.name
				ORDER BY initiative.id
				""")).containsExactly("巴蜀文化旅游走廊", "成渝地区双城经济圈");
	}

	@Test
	void leavesTheDraftingOfThePlanToTheMinistryAndSupportsIt() {
		assertThat(this.page
			.ask("""
					MATCH (plan:Deliverable {kind: 'PLAN'})<-[:CREATES]-(:Commitment {id: 'cqcd-2021-culture-tourism.1.1'})<-[duty:HAS_DUTY]-(body:Institution)
					RETURN plan.name, body.name, duty.role, duty.basis
					ORDER BY body.id
					"""))
			.containsExactly("巴蜀文化旅游走廊建设规划 | 成都市文化广电旅游局 | SUPPORT | INFERRED",
					"巴蜀文化旅游走廊建设规划 | 重庆市文化和旅游发展委员会 | SUPPORT | INFERRED", "巴蜀文化旅游走廊建设规划 | 文化和旅游部 | LEAD | STATED");
	}

	@Test
	void hasTheTwoSidesAloneCarryOutThePlan() {
		assertThat(this.page.ask("""
				MATCH (:Commitment {id: 'cqcd-2021-culture-tourism.1.2'})<-[duty:HAS_DUTY]-(body:Institution|ActorGroup)
				RETURN body.name, duty.role, duty.basis
				ORDER BY body.id
				""")).containsExactly("成都市文化广电旅游局 | CO_OWNER | INHERITED", "重庆市文化和旅游发展委员会 | CO_OWNER | INHERITED");
	}

	@Test
	void hasTheTwoDepartmentsLeadTheRoutesAndOthersCarryOut() {
		assertThat(this.page
			.ask("""
					MATCH (:Commitment {id: 'cqcd-2021-culture-tourism.3'})-[:HAS_PART]->(task:Commitment)<-[duty:HAS_DUTY]-(body:Institution|ActorGroup)
					RETURN task.ordinal, body.name, duty.role, duty.basis
					ORDER BY task.ordinal, body.id
					"""))
			.containsExactly("1 | 成都市文化广电旅游局 | LEAD | STATED", "1 | 重庆市文化和旅游发展委员会 | LEAD | STATED",
					"1 | 相关部门 | SUPPORT | STATED", "2 | 成都市文化广电旅游局 | LEAD | STATED",
					"2 | 重庆市文化和旅游发展委员会 | LEAD | STATED", "2 | 旅游企业 | IMPLEMENTER | STATED",
					"3 | 成都市文化广电旅游局 | LEAD | STATED", "3 | 重庆市文化和旅游发展委员会 | LEAD | STATED",
					"3 | 旅游企业 | IMPLEMENTER | INFERRED");
	}

	@Test
	void linksTheTwoCitiesByTheRoutes() {
		assertThat(this.page.ask("""
				MATCH (route:Deliverable)<-[:CREATES]-(:Commitment)-[:ACTS_ON {mode: 'LINK'}]->(city:City)
				WHERE EXISTS { (route)-[:EVIDENCED_BY]->(:Passage {id: 'cqcd-2021.culture-tourism.10'}) }
				RETURN route.name, city.name
				ORDER BY city.id
				""")).containsExactly("精品旅游线路 | 成都市", "精品旅游线路 | 重庆市");
	}

	@Test
	void repeatsTwoTasksByTheYear() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-culture-tourism'})-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
					MATCH (commitment)-[:CREATES]->(deliverable:Deliverable)
					WHERE commitment.recurrence IS NOT NULL
					RETURN commitment.id, commitment.recurrence, deliverable.kind
					ORDER BY commitment.id
					"""))
			.containsExactly("cqcd-2021-culture-tourism.6.4 | P1Y | LIST",
					"cqcd-2021-culture-tourism.7.2 | P1Y | EVENT");
	}

	@Test
	void reliesOnTheFestivalOfChengduAndFoundsAnother() {
		assertThat(this.page
			.ask("""
					MATCH (:Commitment {id: 'cqcd-2021-culture-tourism.8'})-[:HAS_PART]->(task:Commitment)-[fact:ACTS_ON|CREATES]->(thing:Entity)
					WHERE thing.name ENDS WITH '节'
					OPTIONAL MATCH (thing)-[onSide:ON_SIDE]->(city:City)
					RETURN task.ordinal, thing.name, type(fact), fact.mode, city.name, onSide.basis
					ORDER BY task.ordinal
					"""))
			.containsExactly("1 | 中国成都国际非物质文化遗产节 | ACTS_ON | RELY_ON | 成都市 | NAME",
					"3 | 巴蜀美食节 | CREATES | not stated | not stated | not stated");
	}

	@Test
	void bringsAZoneAnAllianceAListAndACardIntoBeing() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-culture-tourism'})-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->(task:Commitment)-[:CREATES]->(deliverable:Deliverable)
					WHERE area.ordinal IN [4, 6]
					RETURN task.id, deliverable.kind, deliverable.name
					ORDER BY task.id
					"""))
			.containsExactly("cqcd-2021-culture-tourism.4.1 | PRODUCT | 惠民一卡通",
					"cqcd-2021-culture-tourism.4.2 | ALLIANCE | 跨区域公共图书馆、文化馆协作联盟",
					"cqcd-2021-culture-tourism.6.4 | LIST | 两市博物馆合作年度项目清单",
					"cqcd-2021-culture-tourism.6.5 | ZONE | 全国非国有博物馆示范区（成渝先行区）");
	}

	@Test
	void appliesForArchaeologyChinaAndDoesNotBringItIntoBeing() {
		assertThat(this.page.ask("""
				MATCH (thing:Entity {name: '考古中国'})<-[fact]-(commitment:Commitment)
				RETURN commitment.id, commitment.modality, commitment.firmness, type(fact), thing:Initiative
				""")).containsExactly("cqcd-2021-culture-tourism.5.6 | PROMOTE | 2 | ACTS_ON | true");
	}

	@Test
	void setsUpThreeMechanismsBesideTheListAndOneInIt() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-culture-tourism'})-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
					MATCH (commitment)-[:CREATES]->(mechanism:Deliverable {kind: 'MECHANISM'})
					RETURN commitment.level, mechanism.name, commitment.dutyWords
					ORDER BY commitment.level, commitment.ordinal
					"""))
			.containsExactly("0 | 合作工作协调机制 | 双方", "0 | 行业交流机制 | 双方", "0 | 文化旅游市场执法协作机制 | 双方",
					"2 | 艺术交流合作机制 | not stated");
	}

}
