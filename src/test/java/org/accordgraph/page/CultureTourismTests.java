package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The section on culture and tourism, compared with values taken from the page by hand.
 */
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
					MATCH (:Commitment {id: 'cqcd-2021-culture-tourism.8'})-[:HAS_PART]->(task:Commitment)-[fact:ACTS_ON|CREATES]->(entity:Entity)
					WHERE entity.name ENDS WITH '节'
					OPTIONAL MATCH (entity)-[onSide:ON_SIDE]->(city:City)
					RETURN task.ordinal, entity.name, type(fact), fact.mode, city.name, onSide.basis
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
				MATCH (entity:Entity {name: '考古中国'})<-[fact]-(commitment:Commitment)
				RETURN commitment.id, commitment.modality, commitment.firmness, type(fact), entity:Initiative
				""")).containsExactly("cqcd-2021-culture-tourism.5.6 | PROMOTE | 2 | ACTS_ON | true");
	}

	/**
	 * An ongoing activity is an effort, whatever its verb; 开展 and 组织 promise a result if
	 * the activity has a beginning and an end.
	 */
	@Test
	void holdsEventsAndPromotesExchanges() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-culture-tourism'})-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment {modality: 'HOLD'})
					RETURN split(commitment.id, 'tourism.')[1] AS task
					ORDER BY task
					"""))
			.containsExactly("2.4", "2.5", "5.2", "5.4", "7.2", "8.2", "8.3");
		assertThat(this.page.ask("""
				MATCH (commitment:Commitment)
				WHERE commitment.id IN ['cqcd-2021-culture-tourism.2.3', 'cqcd-2021-culture-tourism.4.3',
				  'cqcd-2021-culture-tourism.5.3', 'cqcd-2021-culture-tourism.6.2', 'cqcd-2021-culture-tourism.7']
				RETURN DISTINCT commitment.modality, commitment.firmness
				""")).containsExactly("PROMOTE | 2");
	}

	/**
	 * Passage 04 names three priorities, two of which are areas. Its slogans promise
	 * nothing.
	 */
	@Test
	void letsThePublicCulturalSectorThriveAndTakesNoSloganForAPromise() {
		assertThat(this.page
			.ask("""
					MATCH (:Passage {id: 'cqcd-2021.culture-tourism.04'})<-[:EVIDENCED_BY]-(commitment:Commitment)
					WHERE commitment.level <> 1
					OPTIONAL MATCH (commitment)-[:IN_FIELD]->(field:Theme)
					RETURN commitment.id, commitment.level, commitment.name, commitment.modality, commitment.firmness, commitment.dutyWords, field.name
					"""))
			.containsExactly("cqcd-2021-culture-tourism.17 | 0 | 繁荣发展文化事业 | PROMOTE | 2 | 双方 | 文化事业");
	}

	@Test
	void infersThatTheMuseumsDoWhatFollowsTheirReform() {
		assertThat(this.page.ask("""
				MATCH (task:Commitment)<-[duty:HAS_DUTY]-(:ActorGroup {name: '两市博物馆'})
				RETURN task.id, duty.role, duty.basis
				ORDER BY task.id
				""")).containsExactly("cqcd-2021-culture-tourism.6.1 | IMPLEMENTER | STATED",
				"cqcd-2021-culture-tourism.6.2 | IMPLEMENTER | INFERRED",
				"cqcd-2021-culture-tourism.6.3 | IMPLEMENTER | INFERRED",
				"cqcd-2021-culture-tourism.6.4 | IMPLEMENTER | INFERRED");
	}

	/**
	 * The bureau (局) is Chengdu's, the commission (委) Chongqing's; the common name of
	 * both is in passage 10.
	 */
	@Test
	void callsABureauABureauAndACommissionACommission() {
		assertThat(this.page.ask("""
				UNWIND ['文旅局', '文旅委', '文化旅游部门'] AS alias
				MATCH (body:Institution)
				WHERE alias IN body.aliases
				RETURN alias, body.name
				ORDER BY alias, body.id
				""")).containsExactly("文化旅游部门 | 成都市文化广电旅游局", "文化旅游部门 | 重庆市文化和旅游发展委员会", "文旅委 | 重庆市文化和旅游发展委员会",
				"文旅局 | 成都市文化广电旅游局");
	}

	/**
	 * Six clauses name none of the eleven cross-cutting themes; the opening clauses of
	 * areas 2 to 4 apply to their tasks.
	 */
	@Test
	void isAboutWhatItsClausesName() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-culture-tourism'})-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
					WHERE commitment.level <> 1
					OPTIONAL MATCH (commitment)-[:ABOUT]->(theme:Theme)
					WITH commitment, theme
					ORDER BY theme.id
					WITH split(commitment.id, 'tourism.')[1] AS task, collect(theme.name) AS themes
					ORDER BY task
					RETURN themes, collect(task)
					ORDER BY themes
					"""))
			.containsExactlyInAnyOrder("[] | [10, 14, 17, 5.5, 9.1, 9.2]", "[人才] | [13]",
					"[交流与品牌] | [11, 15, 2.2, 2.3, 2.4, 2.5, 3.2, 3.3, 5.3, 5.4, 6.2, 6.3, 7.1, 7.2, 7.3, 7.4, 8.1, 8.2, 8.3, 8.4, 9.6]",
					"[交流与品牌, 产业链协同] | [2.1]", "[交流与品牌, 研发攻关] | [5.1]", "[产业链协同] | [12, 9.3, 9.4, 9.5]",
					"[研发攻关] | [5.2, 5.6]", "[监管与风险] | [16]", "[规划与政策] | [1.1, 1.2, 6.1, 6.4]",
					"[交流与品牌, 设施平台共享] | [3.1, 4.3]", "[设施平台共享] | [4.1, 4.2, 4.4, 4.5, 6.5]");
	}

	@Test
	void namesTheSubjectOfEachTask() {
		assertThat(this.page.ask("""
				MATCH (commitment:Commitment)
				WHERE commitment.id IN ['cqcd-2021-culture-tourism.2.2', 'cqcd-2021-culture-tourism.3.1',
				  'cqcd-2021-culture-tourism.4.4', 'cqcd-2021-culture-tourism.4.5', 'cqcd-2021-culture-tourism.13']
				RETURN commitment.name, commitment.nameEn
				ORDER BY commitment.id
				""")).containsExactly("共同培养文旅人才 | Train culture and tourism talent together",
				"联合发展文旅产业 | Develop the culture and tourism industry jointly",
				"牵头搭建旅游线路合作平台 | Set up a platform for premium tourist routes",
				"促进公共文化服务资源共享 | Promote the sharing of resources for public cultural services",
				"促进公共文化服务项目共建 | Promote joint projects of public cultural services");
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
