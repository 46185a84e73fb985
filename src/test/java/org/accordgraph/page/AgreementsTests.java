package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** All five agreements, compared with values counted on the page by hand. */
@AccordTest
class AgreementsTests {

	@Autowired
	Page page;

	@Test
	void declareAndListTheirAreas() {
		assertThat(this.page.ask("""
				MATCH (agreement:Agreement)
				RETURN
				  agreement.id,
				  agreement.declaredAreas,
				  agreement.declaredAreasStatus,
				  COUNT { (agreement)-[:CONTAINS]->(:Commitment {level: 1}) }
				ORDER BY agreement.id
				""")).containsExactly("cqcd-2021-auto-cluster | 6 | STATED | 6",
				"cqcd-2021-culture-tourism | not stated | NOT_STATED | 9",
				"cqcd-2021-financial-centre | 5 | STATED | 5", "cqcd-2021-innovation-centre | 9 | STATED | 9",
				"cqcd-2021-science-city | 10 | STATED | 5");
	}

	@Test
	void areEachSignedByOneBodyOfEachCity() {
		assertThat(this.page.ask("""
				MATCH (agreement:Agreement)<-[signed:SIGNED]-(:Institution)-[:OF_PLACE]->(city:City)
				WHERE signed.side = city.id
				WITH agreement, city
				ORDER BY city.id
				WITH agreement, collect(city.name) AS cities
				RETURN cities, count(agreement)
				""")).containsExactly("[成都市, 重庆市] | 5");
	}

	@Test
	void makeTheirSignatoriesCounterparts() {
		assertThat(this.page.ask("""
				MATCH (body:Institution)-[counterpart:COUNTERPART_OF {derived: true}]-(other:Institution)
				WHERE body.id STARTS WITH 'chongqing' OR body.id STARTS WITH 'western-chongqing'
				RETURN counterpart.via, body.name, other.name
				ORDER BY counterpart.via
				""")).containsExactly("cqcd-2021-auto-cluster | 重庆市经济和信息化委员会 | 成都市经济和信息化局",
				"cqcd-2021-culture-tourism | 重庆市文化和旅游发展委员会 | 成都市文化广电旅游局",
				"cqcd-2021-financial-centre | 重庆市地方金融监督管理局 | 成都市地方金融监督管理局",
				"cqcd-2021-innovation-centre | 重庆市科学技术局 | 成都市科学技术局",
				"cqcd-2021-science-city | 西部（重庆）科学城管理委员会 | 西部（成都）科学城管理委员会");
	}

	@Test
	void allServeTheEconomicCircle() {
		assertThat(this.page.ask("""
				MATCH (agreement:Agreement)-[:SERVES]->(:Initiative {id: 'chengdu-chongqing-economic-circle'})
				RETURN count(agreement)
				""")).containsExactly("5");
	}

	@Test
	void areDeliveredByNoProjectOfThePage() {
		assertThat(this.page.ask("""
				MATCH (:Project)-[delivers:DELIVERS]->(:Commitment)
				RETURN count(delivers)
				""")).containsExactly("0");
	}

	/**
	 * HOLD is for events with a beginning and an end, not for ongoing efforts, whatever
	 * their verb.
	 */
	@Test
	void holdOnlyWhatBeginsAndEnds() {
		assertThat(this.page.ask("""
				MATCH (area:Commitment)-[:HAS_PART]->(task:Commitment {modality: 'HOLD'})
				RETURN task.id ORDER BY task.id
				""")).containsExactly("cqcd-2021-auto-cluster.5.2", "cqcd-2021-culture-tourism.2.4",
				"cqcd-2021-culture-tourism.2.5", "cqcd-2021-culture-tourism.5.2", "cqcd-2021-culture-tourism.5.4",
				"cqcd-2021-culture-tourism.7.2", "cqcd-2021-culture-tourism.8.2", "cqcd-2021-culture-tourism.8.3",
				"cqcd-2021-innovation-centre.9.3");
	}

	/**
	 * 攻关 occurs in three agreements, 引进 and 培育 of talent in two, 实施 of a plan in two;
	 * each is an effort everywhere.
	 */
	@Test
	void promiseTheSameActAsFirmlyEverywhere() {
		assertThat(this.page
			.ask("""
						UNWIND ['攻关', '人才', '馆际交流', '交流合作', '合作计划', '走廊规划'] AS act
					MATCH (:Commitment)-[:HAS_PART]->(task:Commitment)
					WHERE task.name CONTAINS act AND task.modality <> 'EXPLORE' AND NOT EXISTS { (task)-[:CREATES]->(:Deliverable) }
					RETURN DISTINCT act, task.firmness ORDER BY act
					"""))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row).endsWith(" | 2"));
	}

	/**
	 * Slogans about resources, projects, policies and results are not promises; nor are
	 * 共创, 共推, 共塑 or 共享 of something new.
	 */
	@Test
	void promiseNoSlogans() {
		assertThat(this.page.ask("""
				MATCH (commitment:Commitment)
				WHERE commitment.name IN ['资源共享', '项目共促', '政策共通', '成果共享', '共创新模式', '共推新项目', '共塑新特色', '共享新成果', '互利互惠']
				RETURN commitment.name
				""")).isEmpty();
	}

	/**
	 * Tasks and commitments outside the lists; see
	 * docs/decisions/11-the-source-read-twice.md for the reasons.
	 */
	@Test
	void haveNoCrosscuttingThemeWhereNoneFits() {
		assertThat(this.page.ask("""
				MATCH (agreement:Agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
				WHERE commitment.level <> 1 AND NOT EXISTS { (commitment)-[:ABOUT]->(:Theme {kind: 'CROSSCUT'}) }
				WITH agreement, area, commitment
				ORDER BY area.ordinal, commitment.ordinal
				RETURN agreement.id, collect(replace(commitment.id, agreement.id + '.', '')) ORDER BY agreement.id
				""")).containsExactly("cqcd-2021-auto-cluster | [8]",
				"cqcd-2021-culture-tourism | [5.5, 9.1, 9.2, 10, 14, 17]", "cqcd-2021-financial-centre | [1.1, 5.10]",
				"cqcd-2021-innovation-centre | [10, 11, 12]", "cqcd-2021-science-city | [7, 8, 9]");
	}

	@Test
	void tellNeitherTermNorLeadBody() {
		assertThat(this.page.ask("""
				MATCH (agreement:Agreement)
				RETURN DISTINCT agreement.validUntilStatus, agreement.leadBodyStatus, agreement.signedOnStatus
				""")).containsExactly("NOT_STATED | NOT_STATED | INFERRED");
	}

}
