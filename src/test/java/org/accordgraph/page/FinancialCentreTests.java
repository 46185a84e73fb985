package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The section on the financial centre, compared with values taken from the page by hand.
 */
@AccordTest
class FinancialCentreTests {

	@Autowired
	Page page;

	@Test
	void spellsOutFiveAreasInThirtySixTasks() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-financial-centre'})-[:CONTAINS]->(area:Commitment {level: 1})-[:HAS_PART]->(task:Commitment)
					WITH area, count(task) AS tasks
					RETURN area.name, area.modality, tasks
					ORDER BY area.ordinal
					"""))
			.containsExactly("共同打造具有竞争力的金融机构体系 | BUILD | 4", "共同构建具有区域辐射力的金融市场体系 | ESTABLISH | 6",
					"共同构建支持高质量发展的现代金融服务体系 | ESTABLISH | 6", "共同建设法治透明高效的金融生态体系 | BUILD | 10",
					"共同推动金融基础设施互联互通 | PROMOTE | 10");
	}

	@Test
	void listsNothingBesideTheAreasAndSetsNoTarget() {
		assertThat(this.page
			.ask("""
					MATCH (agreement:Agreement {id: 'cqcd-2021-financial-centre'})
					RETURN agreement.declaredAreas,
					  COUNT { (agreement)-[:CONTAINS]->(:Commitment {level: 1}) },
					  COUNT { (agreement)-[:CONTAINS]->(:Commitment {level: 0}) },
					  COUNT { (agreement)-[:HAS_TARGET]->(:Target) } + COUNT { (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(:Commitment)-[:HAS_TARGET]->(:Target) }
					"""))
			.containsExactly("5 | 5 | 0 | 0");
	}

	@Test
	void tellsNeitherTermNorLeadNorDueDate() {
		assertThat(this.page
			.ask("""
					MATCH (agreement:Agreement {id: 'cqcd-2021-financial-centre'})-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
					RETURN DISTINCT agreement.validUntil, agreement.validUntilStatus, agreement.leadBody, agreement.leadBodyStatus, commitment.dueBy, commitment.dueByStatus
					"""))
			.containsExactly("not stated | NOT_STATED | not stated | NOT_STATED | not stated | NOT_STATED");
	}

	@Test
	void bindsTheTwoBureausAndNoOtherInstitution() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-financial-centre'})-[:CONTAINS]->(:Commitment)-[:HAS_PART]->(task:Commitment)<-[duty:HAS_DUTY]-(body:Institution)
					RETURN body.id, duty.role, duty.basis, count(task)
					ORDER BY body.id
					"""))
			.containsExactly("chengdu-local-financial-regulatory-bureau | CO_OWNER | INHERITED | 36",
					"chongqing-local-financial-regulatory-bureau | CO_OWNER | INHERITED | 36");
	}

	@Test
	void hasThoseWhomItSupportsCarryOutWhatTheySetUp() {
		assertThat(this.page.ask("""
				MATCH (group:ActorGroup)-[duty:HAS_DUTY {role: 'IMPLEMENTER'}]->(task:Commitment)
				WHERE task.id STARTS WITH 'cqcd-2021-financial-centre.'
				WITH group, duty, task
				ORDER BY task.id
				WITH group, duty.basis AS basis, collect(split(task.id, 'centre.')[1]) AS tasks
				RETURN group.name, basis, tasks
				ORDER BY group.id
				""")).containsExactly("银行集团 | STATED | [1.1, 1.2]", "股权交易平台运营机构 | INFERRED | [2.2, 2.3]",
				"金融控股集团 | STATED | [1.1, 1.2]", "境内外金融机构 | STATED | [3.4, 3.5]", "保险集团 | STATED | [1.1, 1.2]",
				"地方法人银行业金融机构 | STATED | [3.3]");
	}

	@Test
	void onlyLooksIntoThreeEntities() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-financial-centre'})-[:CONTAINS]->(:Commitment)-[:HAS_PART]->(task:Commitment {firmness: 1})
					OPTIONAL MATCH (task)-[:CREATES]->(deliverable:Deliverable)
					RETURN task.id, task.modality, deliverable.name
					ORDER BY task.id
					"""))
			.containsExactly("cqcd-2021-financial-centre.1.4 | EXPLORE | 成渝地区双城经济圈联合授信机制",
					"cqcd-2021-financial-centre.2.3 | EXPLORE | not stated",
					"cqcd-2021-financial-centre.2.6 | EXPLORE | 保险理赔通赔通付制度");
	}

	@Test
	void keepsTheMechanismForInsuranceApartFromThatForFinance() {
		assertThat(this.page
			.ask("""
					MATCH (task:Commitment {modality: 'ESTABLISH'})-[creates:CREATES]->(mechanism:Deliverable {kind: 'MECHANISM'})
					WHERE task.id STARTS WITH 'cqcd-2021-financial-centre.'
					RETURN task.id, mechanism.name, creates.evidence
					ORDER BY task.id
					"""))
			.containsExactly("cqcd-2021-financial-centre.2.4 | 保险监管协调机制 | [cqcd-2021.financial-centre.11]",
					"cqcd-2021-financial-centre.2.5 | 保险行业自律协调机制 | [cqcd-2021.financial-centre.11]",
					"cqcd-2021-financial-centre.4.1 | 金融监管协调机制 | [cqcd-2021.financial-centre.19]",
					"cqcd-2021-financial-centre.4.5 | 金融稳定信息共享合作机制 | [cqcd-2021.financial-centre.21]",
					"cqcd-2021-financial-centre.5.8 | 信用信息共享机制 | [cqcd-2021.financial-centre.27]");
	}

	@Test
	void bringsTwoPlatforms() {
		assertThat(this.page.ask("""
				MATCH (task:Commitment)-[:CREATES]->(platform:Deliverable {kind: 'PLATFORM'})
				WHERE task.id STARTS WITH 'cqcd-2021-financial-centre.'
				RETURN task.id, task.modality, platform.name
				ORDER BY task.id
				""")).containsExactly("cqcd-2021-financial-centre.3.2 | BUILD | 绿色金融数字化发展平台",
				"cqcd-2021-financial-centre.4.6 | ESTABLISH | 金融风险信息共享平台");
	}

	@Test
	void reliesOnTheLibraryAndOnTheCertificationCentre() {
		assertThat(this.page.ask("""
				MATCH (task:Commitment)-[:ACTS_ON {mode: 'RELY_ON'}]->(facility:Facility)
				WHERE task.id STARTS WITH 'cqcd-2021-financial-centre.'
				RETURN task.id, facility.name, facility.kind
				ORDER BY task.id
				""")).containsExactly("cqcd-2021-financial-centre.3.2 | 绿色企业（项目）库 | PROJECT_LIBRARY",
				"cqcd-2021-financial-centre.3.6 | 重庆国家金融科技认证中心 | CERTIFICATION_CENTRE");
	}

	@Test
	void takesTheCertificationCentreForBodyAndInstallationInOne() {
		assertThat(this.page.ask("""
				MATCH (centre:Institution&Centre&Facility)-[onSide:ON_SIDE]->(side:City)
				WHERE centre.name = '重庆国家金融科技认证中心'
				MATCH (centre)-[:OF_PLACE]->(city:City)
				RETURN centre.id, centre.level, side.id, onSide.basis, city.id,
				  EXISTS { (centre)-[:SIGNED|HAS_DUTY]->() }
				""")).containsExactly(
				"chongqing-national-fintech-certification-centre | NATIONAL | chongqing | NAME | chongqing | false");
	}

	@Test
	void leavesTheSideOfTheOtherFacilitiesOpen() {
		assertThat(this.page.ask("""
				MATCH (task:Commitment)-[actsOn:ACTS_ON]->(facility:Facility WHERE NOT facility:Institution)
				WHERE task.id STARTS WITH 'cqcd-2021-financial-centre.'
				OPTIONAL MATCH (facility)-[:ON_SIDE]->(city:City)
				RETURN facility.name, actsOn.mode, city.id, facility.sideStatus
				ORDER BY task.id
				""")).containsExactly("成渝地区股权交易平台 | SUPPORT | not stated | NOT_APPLICABLE",
				"绿色企业（项目）库 | RELY_ON | not stated | NOT_APPLICABLE", "地方征信平台 | LINK | not stated | NOT_STATED");
	}

	@Test
	void supportsGroupsInSettingUpHeadquartersAndThreeKindsOfCentre() {
		assertThat(this.page
			.ask("""
					MATCH (:Commitment {id: 'cqcd-2021-financial-centre.1'})-[:HAS_PART]->(task:Commitment {modality: 'SUPPORT'})-[:CREATES]->(deliverable:Deliverable)
					MATCH (task)-[:ACTS_ON {mode: 'SITE'}]->(place:Place)
					RETURN task.ordinal, deliverable.name, task.firmness, place.name
					ORDER BY deliverable.id
					"""))
			.containsExactly("2 | 资产管理中心 | 2 | 成渝地区", "2 | 后台服务中心 | 2 | 成渝地区", "2 | 产品研发中心 | 2 | 成渝地区",
					"1 | 区域总部 | 2 | 成渝地区");
	}

	@Test
	void namesTheKindsOfLocalFinancialCompanyAsFields() {
		assertThat(this.page.ask("""
				MATCH (:Commitment {id: 'cqcd-2021-financial-centre.1.3'})-[:IN_FIELD]->(field:Theme)
				RETURN field.name
				ORDER BY field.id
				""")).containsExactly("商业保理", "融资租赁", "融资担保", "地方金融组织", "小额贷款");
	}

	@Test
	void improvesWhatIsThereWithoutCreatingIt() {
		assertThat(this.page
			.ask("""
					MATCH (:Commitment {id: 'cqcd-2021-financial-centre.4'})-[:HAS_PART]->(task:Commitment {modality: 'IMPROVE'})
					RETURN task.ordinal, task.name, EXISTS { (task)-[:CREATES]->(:Deliverable) }
					ORDER BY task.ordinal
					"""))
			.containsExactly("2 | 加强信息共享和风险处置等方面的配合 | false", "3 | 健全金融消费者和投资者权益保护制度 | false", "4 | 完善金融风险监测体系 | false",
					"7 | 强化金融风险联防联控 | false", "8 | 完善金融风险突发事件应急机制 | false", "9 | 完善金融风险突发事件协同处置机制 | false");
	}

	@Test
	void holdsTheBottomLineOnRiskAsATaskOfItsOwn() {
		assertThat(this.page
			.ask("""
					MATCH (:Passage {id: 'cqcd-2021.financial-centre.22'})<-[:EVIDENCED_BY]-(task:Commitment {level: 2})-[:ABOUT]->(theme:Theme)
					RETURN task.ordinal, task.modality, task.firmness, theme.name
					ORDER BY task.ordinal
					"""))
			.containsExactly("8 | IMPROVE | 2 | 监管与风险", "9 | IMPROVE | 2 | 监管与风险", "10 | PROMOTE | 2 | 监管与风险");
	}

	/** 共同 and 协同 state the manner; only passage 03 states the responsible bodies. */
	@Test
	void quotesBothSidesForTheAreasAndNobodyForTheTasks() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-financial-centre'})-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)<-[duty:HAS_DUTY {basis: 'INHERITED'}]-(:Institution)
					RETURN DISTINCT commitment.level, commitment.dutyWords, duty.words
					ORDER BY commitment.level
					"""))
			.containsExactly("1 | 双方 | 双方", "2 | not stated | not stated");
	}

	/**
	 * Passage 09 names four fields of cooperation without insurance; passage 11 names
	 * mechanisms for insurance only.
	 */
	@Test
	void saysOfTheMarketsWhatThePassagesSay() {
		assertThat(this.page
			.ask("""
					MATCH (market:Commitment {id: 'cqcd-2021-financial-centre.2'})
					UNWIND ['担保', '不良资产', '创投', '私募'] AS field
					WITH market, field
					WHERE NOT split(market.statement, '，')[0] CONTAINS field OR split(market.statement, '，')[0] CONTAINS '保险'
					RETURN field
					"""))
			.isEmpty();
		assertThat(this.page.ask("""
				MATCH (market:Commitment {id: 'cqcd-2021-financial-centre.2'})
				UNWIND ['guarantees', 'non-performing assets', 'venture capital', 'private equity'] AS field
				WITH field, split(market.statementEn, ', support')[0] AS promoted
				WHERE NOT promoted CONTAINS field OR promoted CONTAINS 'insurance'
				RETURN field
				""")).isEmpty();
	}

	@Test
	void guidesLocalOrganisationsTowardsWellRegulatedDevelopment() {
		assertThat(this.page.ask("""
				MATCH (task:Commitment {id: 'cqcd-2021-financial-centre.1.3'})
				RETURN task.name, task.nameEn, task.modality, EXISTS { (task)<-[:HAS_DUTY]-(:ActorGroup) }
				""")).containsExactly(
				"引导地方金融组织规范发展 | Guide local financial organisations towards well-regulated development | SUPPORT | false");
	}

	@Test
	void isAboutWhatItsClausesName() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-financial-centre'})-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->(task:Commitment)
					OPTIONAL MATCH (task)-[:ABOUT]->(theme:Theme)
					WITH area, task, theme
					ORDER BY theme.id
					WITH area, task, collect(theme.name) AS themes
					ORDER BY area.ordinal, task.ordinal
					RETURN themes, collect(split(task.id, 'centre.')[1])
					ORDER BY themes
					"""))
			.containsExactlyInAnyOrder("[] | [1.1, 5.10]", "[研发攻关] | [1.2]", "[投融资, 监管与风险] | [1.3]",
					"[投融资] | [1.4, 2.1, 2.3, 3.3, 3.4, 3.5]", "[投融资, 设施平台共享] | [2.2, 3.2]",
					"[监管与风险] | [2.4, 2.5, 4.1, 4.4, 4.7, 4.8, 4.9, 4.10]", "[规划与政策] | [2.6, 5.5, 5.6]",
					"[投融资, 规划与政策] | [3.1]", "[规划与政策, 设施平台共享] | [3.6]", "[规划与政策, 监管与风险] | [4.3]",
					"[信息与数据互通, 监管与风险] | [4.2, 4.5]", "[信息与数据互通, 设施平台共享, 监管与风险] | [4.6]",
					"[信息与数据互通] | [5.1, 5.2, 5.3, 5.4, 5.8, 5.9]", "[信息与数据互通, 设施平台共享] | [5.7]");
	}

	@Test
	void advancesTheInitiativeWithSingaporeAndServesTheFinancialCentre() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-financial-centre'})-[:CONTAINS]->(:Commitment)-[:HAS_PART]->(task:Commitment)-[advances:ACTS_ON]->(initiative:Initiative)
					RETURN task.id AS id, advances.mode AS does, initiative.name AS initiative
					UNION ALL
					MATCH (agreement:Agreement {id: 'cqcd-2021-financial-centre'})-[serves:SERVES]->(initiative:Initiative {id: 'western-financial-centre'})
					RETURN agreement.id AS id, 'SERVES' AS does, initiative.name AS initiative
					"""))
			.containsExactly("cqcd-2021-financial-centre.5.10 | ADVANCE | 中新互联互通项目",
					"cqcd-2021-financial-centre | SERVES | 西部金融中心");
	}

}
