package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The hierarchy of the themes of the page. */
@AccordTest
class ThemesTests {

	@Autowired
	Page page;

	@Autowired
	CypherFolder folder;

	@Autowired
	Driver driver;

	@Test
	void leadFromTheScienceCityToInnovationSoThatBothAgreementsAreFound() {
		assertThat(this.page
			.ask("""
					MATCH (:Theme {id: 'theme-science-and-technology-innovation'})<-[:BROADER]-{0,5}(theme:Theme)<-[:PRIMARY_THEME]-
					  (agreement:Agreement)
					RETURN agreement.id ORDER BY agreement.id
					"""))
			.containsExactly("cqcd-2021-innovation-centre", "cqcd-2021-science-city");
	}

	@Test
	void leadFromTheStackToTheFuelCellAndOnToCars() {
		assertThat(this.page
			.ask("""
					MATCH path = (:Theme {id: 'theme-fuel-cell-stacks'})-[:BROADER]->{1,5}(:Theme {id: 'theme-automotive-industry'})
					RETURN [theme IN nodes(path) | theme.name] AS names ORDER BY size(names) DESC
					"""))
			.containsExactly("[燃料电池电堆, 氢燃料电池, 新能源汽车, 汽车产业]", "[燃料电池电堆, 汽车零部件, 汽车产业]");
	}

	/** Passage financial-centre.06 lists four kinds of local financial organisations. */
	@Test
	void gatherTheKindsOfLocalFinancialOrganisations() {
		assertThat(this.page.ask("""
				MATCH (:Theme {id: 'theme-local-financial-organisations'})<-[:BROADER]-(kind:Theme)
				RETURN kind.name ORDER BY kind.id
				""")).containsExactly("商业保理", "融资租赁", "融资担保", "小额贷款");
	}

	@Test
	void countSciTechFinanceToFinanceAndToInnovation() {
		assertThat(this.page.ask("""
				MATCH (:Theme {id: 'theme-technology-finance'})-[:BROADER]->(broader:Theme)
				RETURN broader.name ORDER BY broader.id
				""")).containsExactly("金融", "科技创新");
	}

	/**
	 * Themes without a broader one: technologies with many uses, and matters that belong
	 * to no theme of an agreement.
	 */
	@Test
	void leadToAMainThemeUnlessTheyBelongToNone() {
		assertThat(this.page.ask("""
				MATCH (theme:Theme {kind: 'FIELD'})
				WHERE NOT EXISTS { (theme)-[:BROADER]->(:Theme) }
				RETURN theme.name ORDER BY theme.id
				""")).containsExactly("先进制造", "生物医药", "消费者权益保护", "政务数据", "高新技术服务", "新一代信息技术", "信访维稳", "标准化服务");
	}

	@Test
	void areNotOrderedWhereTheyAreCrosscutting() {
		assertThat(this.page.ask("""
				MATCH (theme:Theme)-[:BROADER]-(:Theme)
				WHERE theme.kind = 'CROSSCUT'
				RETURN theme.id
				""")).isEmpty();
	}

	@Test
	void nameOnlyTheNextBroaderOne() {
		assertThat(this.page.ask("""
				MATCH (theme:Theme)-[:BROADER]->(broader:Theme)
				WHERE EXISTS { (theme)-[:BROADER]->{2,6}(broader) }
				RETURN theme.id, broader.id
				""")).isEmpty();
	}

	/** 汽车产业 below 燃料电池电堆 closes two cycles: the paths up have three steps and two. */
	@Test
	void areFoundInACircle() {
		String check = this.folder.files("checks/broader-themes-have-no-circle.cypher").get(0).text();
		try (Session session = this.driver.session(); Transaction tx = session.beginTransaction()) {
			assertThat(tx.run(check).list()).isEmpty();
			tx.run("""
					MATCH (narrow:Theme {id: 'theme-fuel-cell-stacks'})
					MATCH (broad:Theme {id: 'theme-automotive-industry'})
					CREATE (broad)-[:BROADER]->(narrow)
					""").consume();
			assertThat(tx.run(check).list((row) -> row.get("themeId").asString())).containsOnly(
					"theme-automotive-industry", "theme-automotive-parts", "theme-fuel-cell-stacks",
					"theme-hydrogen-fuel-cells", "theme-new-energy-vehicles");
			tx.rollback();
		}
	}

}
