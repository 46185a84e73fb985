package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import static org.assertj.core.api.Assertions.assertThat;

/** Who goes by a name of the page, and by no other's. */
@AccordTest
class NamesTests {

	@Autowired
	Page page;

	@Test
	void keepAnActorApartFromAField() {
		assertThat(this.page.ask("""
				MATCH (group:ActorGroup), (theme:Theme)
				UNWIND group.searchNames AS name
				WITH group, theme, name
				WHERE name IN theme.searchNames
				RETURN name, group.id, theme.id
				ORDER BY name, group.id, theme.id
				""")).isEmpty();
	}

	/**
	 * The page itself has one form for the two departments of an agreement (经信部门,
	 * 文化旅游部门), and both bureaus of finance are a 金融监管局. Commitments are left out: an area
	 * may be called as a theme is.
	 */
	@Test
	void areSharedByTwoThingsOfASectionOnlyWhereBothAreCalledSo() {
		assertThat(this.page
			.ask("""
					MATCH (thing:Entity)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(segment:Segment)
					WHERE NOT thing:Commitment
					  AND segment.id IN ['cqcd-2021.auto-cluster', 'cqcd-2021.culture-tourism', 'cqcd-2021.financial-centre']
					WITH DISTINCT segment, thing
					UNWIND [thing.name] + coalesce(thing.aliases, []) AS name
					WITH segment, name, collect(DISTINCT thing.id) AS ids
					WHERE size(ids) > 1
					RETURN segment.id, name, size(ids)
					ORDER BY segment.id, name
					"""))
			.containsExactly("cqcd-2021.auto-cluster | 经信部门 | 2", "cqcd-2021.culture-tourism | 文化旅游部门 | 2",
					"cqcd-2021.financial-centre | 金融监管局 | 2");
	}

	/**
	 * Compared as a search compares them, so 国家（重点）实验室 is as good as without brackets.
	 * The page has one form for both departments of an agreement, and the universities
	 * and institutes of two agreements are two groups. A figure may be called as what it
	 * counts, and a commitment as what it creates.
	 */
	@Test
	void areOneThingsOnly() {
		assertThat(this.page.ask("""
				MATCH (thing:Entity)
				WHERE thing.script IS NOT NULL AND NOT thing:Commitment|Indicator|Observation|Target|Segment|Document
				UNWIND thing.searchNames AS name
				WITH name, thing
				ORDER BY thing.id
				WITH name, collect(DISTINCT thing.id) AS ids
				WHERE size(ids) > 1
				RETURN name, ids
				ORDER BY name
				""")).containsExactly(
				"universities and research institutes | [cqcd-2021-innovation-centre-universities-and-institutes, cqcd-2021-science-city-universities-and-institutes]",
				"国家重点实验室 | [co-sited-national-key-laboratories, state-key-laboratories]",
				"文化旅游部门 | [chengdu-culture-radio-television-and-tourism-bureau, chongqing-culture-and-tourism-development-commission]",
				"科学城管委会 | [western-chengdu-science-city-management-committee, western-chongqing-science-city-management-committee]",
				"科技局 | [chengdu-science-and-technology-bureau, chongqing-science-and-technology-bureau]",
				"经信部门 | [chengdu-economy-and-information-technology-bureau, chongqing-economy-and-information-technology-commission]",
				"金融监管局 | [chengdu-local-financial-regulatory-bureau, chongqing-local-financial-regulatory-bureau]",
				"高校和科研院所 | [cqcd-2021-innovation-centre-universities-and-institutes, cqcd-2021-science-city-universities-and-institutes]",
				"高校院所 | [cqcd-2021-innovation-centre-universities-and-institutes, cqcd-2021-science-city-universities-and-institutes]");
	}

}
