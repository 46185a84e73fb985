package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import static org.assertj.core.api.Assertions.assertThat;

/** What the section on the automotive cluster says, worked out by hand from the page. */
@AccordTest
class AutoClusterTests {

	@Autowired
	Page page;

	@Test
	void setsOneJointFigureForVehiclesAndOneForTheirValue() {
		assertThat(this.page
			.ask("""
					MATCH (:Agreement {id: 'cqcd-2021-auto-cluster'})-[:HAS_TARGET]->(target:Target)-[:MEASURED_BY]->(indicator:Indicator)
					RETURN indicator.name, target.value, target.unit, target.scope, toString(target.deadline)
					ORDER BY target.id
					"""))
			.containsExactly("汽车产量 | 3000000 | 辆 | JOINT | 2025-12-31", "汽车产值 | 600000000000 | 元 | JOINT | 2025-12-31");
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
	void leavesOpenWhoHoldsTheEventsBesideTheCities() {
		assertThat(this.page
			.ask("""
					MATCH (task:Commitment)<-[duty:HAS_DUTY]-(:ActorGroup {id: 'cqcd-2021-auto-cluster-industry-associations'})
					RETURN task.id, task.modality, duty.basis
					ORDER BY task.id
					"""))
			.containsExactly("cqcd-2021-auto-cluster.5.1 | SUPPORT | STATED",
					"cqcd-2021-auto-cluster.5.2 | HOLD | INFERRED");
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
