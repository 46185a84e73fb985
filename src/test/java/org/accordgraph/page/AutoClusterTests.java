package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The section on the automotive cluster, compared with values taken from the page by
 * hand.
 */
@AccordTest
class AutoClusterTests {

	@Autowired
	Page page;

	@Test
	void setsOneJointFigureForVehiclesAndOneForTheirValueToBeReachedAtLeast() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-auto-cluster'})-[:HAS_TARGET]->(target:Target)-[:MEASURED_BY]->(indicator:Indicator)
					RETURN indicator.name, target.comparator, target.value, target.unit, target.scope, toString(target.deadline)
					ORDER BY target.id
					"""))
			.containsExactly("汽车产量 | AT_LEAST | 3000000 | 辆 | JOINT | 2025-12-31",
					"汽车产值 | AT_LEAST | 600000000000 | 元 | JOINT | 2025-12-31");
	}

	@Test
	void tellsNoStartingValueAndNoShareOfEitherCity() {
		assertThat(this.page
			.ask("""
					MATCH (target:Target)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment {id: 'cqcd-2021.auto-cluster'})
					RETURN DISTINCT target.scope, target.baseline, target.baselineStatus
					"""))
			.containsExactly("JOINT | not stated | NOT_STATED");
	}

	@Test
	void tellsNeitherTermNorLead() {
		assertThat(this.page.ask("""
				MATCH (agreement:Agreement {id: 'cqcd-2021-auto-cluster'})
				RETURN agreement.validUntil, agreement.validUntilStatus, agreement.leadBody, agreement.leadBodyStatus
				""")).containsExactly("not stated | NOT_STATED | not stated | NOT_STATED");
	}

	@Test
	void listsSixAreasAndSpellsOutFifteenTasks() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-auto-cluster'})-[:CONTAINS]->(area:Commitment {level: 1})-[:HAS_PART]->(task:Commitment)
					WITH area, count(task) AS tasks
					RETURN area.name, tasks
					ORDER BY area.ordinal
					"""))
			.containsExactly("顶层设计 | 1", "技术创新 | 2", "产业配套 | 4", "示范应用 | 4", "市场拓展 | 2", "平台互动 | 2");
	}

	@Test
	void leavesTheTasksOfTheListToTheTwoCities() {
		assertThat(this.page
			.ask("""
					MATCH (:Commitment {id: 'cqcd-2021-auto-cluster.4'})-[:HAS_PART]->(task:Commitment)<-[duty:HAS_DUTY]-(body:Institution)
					RETURN DISTINCT body.id, duty.role, duty.basis, duty.words
					ORDER BY body.id
					"""))
			.containsExactly("chengdu-economy-and-information-technology-bureau | CO_OWNER | INHERITED | 两市",
					"chongqing-economy-and-information-technology-commission | CO_OWNER | INHERITED | 两市");
	}

	@Test
	void namesTheTwoDepartmentsForWhatIsDoneBesides() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-auto-cluster'})-[:CONTAINS]->(besides:Commitment {level: 0})<-[duty:HAS_DUTY]-(body:Institution)
					WHERE duty.basis = 'STATED'
					WITH besides, duty, body
					ORDER BY body.id
					RETURN besides.ordinal, duty.role, duty.words, collect(body.name)
					ORDER BY besides.ordinal
					"""))
			.containsExactly("8 | CO_OWNER | 成渝两市经信部门 | [成都市经济和信息化局, 重庆市经济和信息化委员会]",
					"9 | CO_OWNER | 成渝两市经信部门 | [成都市经济和信息化局, 重庆市经济和信息化委员会]",
					"10 | CO_OWNER | 成渝两市经信部门 | [成都市经济和信息化局, 重庆市经济和信息化委员会]",
					"11 | CO_OWNER | 成渝两市经信部门 | [成都市经济和信息化局, 重庆市经济和信息化委员会]");
	}

	@Test
	void bringsATaskForcePoliciesAndServicePlatforms() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-auto-cluster'})-[:CONTAINS]->(besides:Commitment {level: 0})-[:CREATES]->(deliverable:Deliverable)
					RETURN besides.ordinal, deliverable.kind, deliverable.name
					ORDER BY besides.ordinal
					"""))
			.containsExactly("8 | TASKFORCE | 工作专班", "9 | POLICY | 专项扶持政策", "11 | PLATFORM | 配套服务平台");
	}

	@Test
	void hasCompaniesUniversitiesAndInstitutesDevelopKeyParts() {
		assertThat(this.page.ask("""
				MATCH (:Commitment {id: 'cqcd-2021-auto-cluster.2.1'})<-[duty:HAS_DUTY]-(group:ActorGroup)
				RETURN group.name, duty.role, duty.basis, duty.words
				ORDER BY group.id
				""")).containsExactly("车企 | IMPLEMENTER | STATED | 车业", "科研院所 | IMPLEMENTER | STATED | 科研院所",
				"院校 | IMPLEMENTER | STATED | 院校");
	}

	@Test
	void leavesOpenWhatTheAssociationsDoBesidePoolingResources() {
		assertThat(this.page
			.ask("""
					MATCH (task:Commitment)<-[duty:HAS_DUTY]-(:ActorGroup {id: 'cqcd-2021-auto-cluster-industry-associations'})
					RETURN task.id, task.modality, duty.role, duty.basis
					ORDER BY task.id
					"""))
			.containsExactly("cqcd-2021-auto-cluster.5.1 | SUPPORT | IMPLEMENTER | STATED",
					"cqcd-2021-auto-cluster.5.2 | HOLD | IMPLEMENTER | INFERRED",
					"cqcd-2021-auto-cluster.6.1 | PROMOTE | IMPLEMENTER | INFERRED",
					"cqcd-2021-auto-cluster.6.2 | IMPROVE | IMPLEMENTER | INFERRED");
	}

	@Test
	void leavesOpenWhetherThoseWhoDevelopPartsAlsoWorkOnTechnologies() {
		assertThat(this.page
			.ask("""
					MATCH (:Commitment {id: 'cqcd-2021-auto-cluster.2.2'})<-[duty:HAS_DUTY {role: 'IMPLEMENTER'}]-(group:ActorGroup)
					RETURN group.name, duty.basis
					ORDER BY group.id
					"""))
			.containsExactly("车企 | INFERRED", "科研院所 | INFERRED", "院校 | INFERRED");
	}

	@Test
	void keepsTheTwoCitiesAsOwnersOfWhatTheAssociationsCarryOut() {
		assertThat(this.page
			.ask("""
					MATCH (:Commitment {id: 'cqcd-2021-auto-cluster.6'})-[:HAS_PART]->(task:Commitment)<-[duty:HAS_DUTY]-(body:Institution)
					RETURN task.ordinal, duty.role, duty.basis, count(body)
					ORDER BY task.ordinal
					"""))
			.containsExactly("1 | CO_OWNER | INHERITED | 2", "2 | CO_OWNER | INHERITED | 2");
	}

	/**
	 * The two cities are the subject in passages 05, 08 and 09; in 06 and 07, they are
	 * only possessors.
	 */
	@Test
	void quotesTheTwoCitiesOnlyWhereTheyAct() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-auto-cluster'})-[:CONTAINS]->(area:Commitment {level: 1})-[:HAS_PART]->(:Commitment)<-[duty:HAS_DUTY {basis: 'INHERITED'}]-(:Institution)
					RETURN DISTINCT area.ordinal, duty.words
					ORDER BY area.ordinal
					"""))
			.containsExactly("1 | 两市", "2 | not stated", "3 | not stated", "4 | 两市", "5 | 两市", "6 | 两市");
	}

	/** 研究 precedes 出台. */
	@Test
	void onlyStudiesThePoliciesOfSupport() {
		assertThat(this.page.ask("""
				MATCH (besides:Commitment)-[:CREATES]->(policy:Deliverable {id: 'automotive-cluster-support-policies'})
				RETURN besides.id, besides.modality, besides.firmness, policy.name
				""")).containsExactly("cqcd-2021-auto-cluster.9 | EXPLORE | 1 | 专项扶持政策");
	}

	@Test
	void promisesAResultInFourPlacesOnly() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-auto-cluster'})-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment {firmness: 3})
					WHERE commitment.level <> 1
					RETURN commitment.id, commitment.modality
					ORDER BY commitment.id
					"""))
			.containsExactly("cqcd-2021-auto-cluster.1.1 | DRAFT", "cqcd-2021-auto-cluster.11 | ESTABLISH",
					"cqcd-2021-auto-cluster.5.2 | HOLD", "cqcd-2021-auto-cluster.8 | ESTABLISH");
	}

	/**
	 * The opening words of an area (产业配套, 示范应用, 市场拓展) apply to its tasks. Only the clause
	 * on the task force (8) names none of the eleven cross-cutting themes.
	 */
	@Test
	void isAboutWhatItsClausesName() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-auto-cluster'})-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
					WHERE commitment.level <> 1
					OPTIONAL MATCH (commitment)-[:ABOUT]->(theme:Theme)
					WITH commitment, theme
					ORDER BY theme.id
					RETURN split(commitment.id, 'cluster.')[1] AS task, collect(theme.name)
					ORDER BY task
					"""))
			.containsExactly("1.1 | [规划与政策]", "10 | [交流与品牌]", "11 | [设施平台共享]", "2.1 | [产业链协同, 研发攻关]", "2.2 | [研发攻关]",
					"3.1 | [产业链协同, 信息与数据互通]", "3.2 | [产业链协同]", "3.3 | [产业链协同]", "3.4 | [产业链协同, 研发攻关]", "4.1 | [应用场景开放]",
					"4.2 | [应用场景开放]", "4.3 | [应用场景开放]", "4.4 | [信息与数据互通, 应用场景开放]", "5.1 | [交流与品牌]",
					"5.2 | [交流与品牌, 产业链协同]", "6.1 | [人才]", "6.2 | [产业链协同, 设施平台共享]", "7 | [产业链协同, 研发攻关, 规划与政策]", "8 | []",
					"9 | [规划与政策]");
	}

	@Test
	void callsNeitherTheStackNorTheCellAFuelCellOnly() {
		assertThat(this.page
			.ask("""
					MATCH (field:Theme)
					WHERE any(name IN [field.name, field.nameEn] + field.aliases WHERE name IN ['燃料电池', '新能源汽车电池', 'Fuel cells'])
					RETURN field.id
					"""))
			.isEmpty();
	}

	@Test
	void seesCarmakersSetUpThreeKindsOfCentre() {
		assertThat(this.page.ask("""
				MATCH (task:Commitment {id: 'cqcd-2021-auto-cluster.3.4'})-[:CREATES]->(centre:Deliverable)
				RETURN task.modality, centre.name
				ORDER BY centre.id
				""")).containsExactly("SUPPORT | 营销中心", "SUPPORT | 研发中心", "SUPPORT | 软件中心");
	}

	@Test
	void keepsTheStackToBeDevelopedApartFromTheFuelCellInUse() {
		assertThat(this.page.ask("""
				MATCH (task:Commitment {level: 2})-[inField:IN_FIELD]->(field:Theme)
				WHERE field.id IN ['theme-fuel-cell-stacks', 'theme-hydrogen-fuel-cells']
				  AND task.id STARTS WITH 'cqcd-2021-auto-cluster.'
				RETURN field.name, task.id, inField.evidence
				ORDER BY task.id
				""")).containsExactly("燃料电池电堆 | cqcd-2021-auto-cluster.2.1 | [cqcd-2021.auto-cluster.06]",
				"燃料电池电堆 | cqcd-2021-auto-cluster.2.2 | [cqcd-2021.auto-cluster.06]",
				"氢燃料电池 | cqcd-2021-auto-cluster.4.3 | [cqcd-2021.auto-cluster.08]");
	}

	@Test
	void improvesAPlatformWithoutTellingWhoseItIs() {
		assertThat(this.page.ask("""
				MATCH (task:Commitment {id: 'cqcd-2021-auto-cluster.6.2'})-[actsOn:ACTS_ON]->(platform:Facility)
				OPTIONAL MATCH (platform)-[:ON_SIDE]->(city:City)
				RETURN task.modality, actsOn.mode, platform.name, city.name, platform.sideStatus
				""")).containsExactly("IMPROVE | ADVANCE | 产业链供应链供需对接平台 | not stated | NOT_STATED");
	}

}
