package org.accordgraph.server.explorer;

import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Agreements of any parties on the overview, in groups of the same sides. */
@AccordTest
class ExplorerSidesTests extends OnThePage {

	@Autowired
	Driver driver;

	/** One agreement of a province, a university and a company, and ten of two cities. */
	@BeforeEach
	void sign() {
		this.driver.executableQuery("""
				MATCH (theme:Theme {kind: 'POLICY'})
				WITH theme ORDER BY theme.id LIMIT 1
				CREATE (:Entity:Place:Province {id: 'sides-province', name: '临江省', nameEn: 'Linjiang'})
				CREATE (:Entity:Place:City {id: 'sides-city', name: '望海市', nameEn: 'Wanghai'})
				CREATE (three:Entity:Agreement {id: 'sides-three', name: '石桥大学、临江省、某公司协议', nameEn: 'Of three',
				  leadBody: 'sides-department'})-[:PRIMARY_THEME]->(theme)
				CREATE (government:Entity:Institution {id: 'sides-government', name: '临江省政府', nameEn: 'Government'})
				CREATE (department:Entity:Institution {id: 'sides-department', name: '临江省科技厅', nameEn: 'Department'})
				CREATE (university:Entity:Institution {id: 'sides-university', name: '石桥大学', nameEn: 'University'})
				CREATE (company:Entity:Institution {id: 'sides-company', name: '某公司', nameEn: 'Company'})
				CREATE (ministry:Entity:Institution {id: 'sides-ministry', name: '某部', nameEn: 'Ministry'})
				CREATE (bureau:Entity:Institution {id: 'sides-bureau', name: '望海市局', nameEn: 'Bureau'})
				CREATE (government)-[:SIGNED {side: 'sides-province', evidence: []}]->(three)
				CREATE (department)-[:SIGNED {side: 'sides-province', evidence: []}]->(three)
				CREATE (university)-[:SIGNED {evidence: []}]->(three)
				CREATE (company)-[:SIGNED {evidence: []}]->(three)
				CREATE (ministry)-[:SIGNED {role: 'WITNESS', evidence: []}]->(three)
				WITH theme, bureau, department
				UNWIND range(1, 10) AS i
				CREATE (two:Entity:Agreement {id: 'sides-two-' + i, name: '临江省与望海市协议' + i, nameEn: 'Of two, ' + i})
				CREATE (two)-[:PRIMARY_THEME]->(theme)
				CREATE (bureau)-[:SIGNED {side: 'sides-city', evidence: []}]->(two)
				CREATE (department)-[:SIGNED {side: 'sides-province', evidence: []}]->(two)""").execute();
	}

	@AfterEach
	void withdraw() {
		this.driver.executableQuery("MATCH (entity:Entity) WHERE entity.id STARTS WITH 'sides-' DETACH DELETE entity")
			.execute();
	}

	@Test
	void groupsAgreementsByTheirSidesAndStacksThree() {
		visit("#/", "en");
		this.page.await(".overview .stacked");
		assertThat(sides(1)).containsExactly("Linjiang", "Wanghai", "10 agreements");
		assertThat(sides(2)).containsExactly("Chongqing", "Chengdu", "5 agreements");
		assertThat(sides(3)).containsExactly("University", "Linjiang", "Company", "1 agreement");
		assertThat(this.page.texts(".group:nth-of-type(1) .bridge .bodies:first-child .entity span:first-of-type"))
			.containsOnly("Department");
		assertThat(this.page.texts(".stacked .parties .entity span:first-of-type")).containsExactly("University",
				"Department", "Government", "Company");
		assertThat(this.page.texts(".stacked .tag")).containsExactly("lead");
		assertThat(this.page.text(".stacked .beside")).contains("Witness", "Ministry");
	}

	@Test
	void showsManyAgreementsGraduallyAndThoseThatMatch() {
		visit("#/", "en");
		this.page.await(".overview .stacked");
		assertThat(this.page.texts(".group:nth-of-type(1) .bridge")).hasSize(8);
		this.page.click(".group:nth-of-type(1) button.more");
		assertThat(this.page.texts(".group:nth-of-type(1) .bridge")).hasSize(10);
		this.page.type("#agreements", "university");
		this.page.until("document.querySelectorAll('.overview .bridge').length === 1");
		this.page.calm();
		assertThat(this.page.texts(".overview .bar-name")).containsExactly("Of three", "Of three");
		assertThat(this.page.url()).contains("q=university");
	}

	private List<String> sides(int group) {
		return this.page.texts(".group:nth-of-type(" + group
				+ ") .sides .entity span:first-of-type, .group:nth-of-type(" + group + ") .sides > .quiet");
	}

}
