package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page says of all five agreements, counted by hand. */
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
				MATCH (agreement:Agreement)<-[signed:SIGNED]-(:Institution)-[:OF_CITY]->(city:City)
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

	@Test
	void tellNeitherTermNorLeadBody() {
		assertThat(this.page.ask("""
				MATCH (agreement:Agreement)
				RETURN DISTINCT agreement.validUntilStatus, agreement.leadBodyStatus, agreement.signedOnStatus
				""")).containsExactly("NOT_STATED | NOT_STATED | INFERRED");
	}

}
