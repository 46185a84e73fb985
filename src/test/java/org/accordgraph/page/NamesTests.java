package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Each name of the page belongs to the right entity, and to no other. */
@AccordTest
class NamesTests {

	@Autowired
	Page page;

	@Test
	void keepAnActorApartFromAField() {
		assertThat(this.page.ask("""
				MATCH (group:ActorGroup), (theme:Theme)
				MATCH (ofGroup:SearchName {entity: group.id}), (ofTheme:SearchName {entity: theme.id})
				UNWIND ofGroup.searchNames AS name
				WITH group, theme, ofTheme, name
				WHERE name IN ofTheme.searchNames
				RETURN name, group.id, theme.id
				ORDER BY name, group.id, theme.id
				""")).isEmpty();
	}

	/**
	 * The page uses one short form for the two departments of an agreement (经信部门,
	 * 文化旅游部门), and calls both financial bureaus 金融监管局. Commitments are excluded: an area
	 * may have the name of a theme.
	 */
	@Test
	void areSharedByTwoEntitiesOfASectionOnlyWhereBothAreCalledSo() {
		assertThat(this.page
			.ask("""
					MATCH (entity:Entity)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(segment:Segment)
					WHERE NOT entity:Commitment
					  AND segment.id IN ['cqcd-2021.auto-cluster', 'cqcd-2021.culture-tourism', 'cqcd-2021.financial-centre']
					WITH DISTINCT segment, entity
					UNWIND [entity.name] + coalesce(entity.aliases, []) AS name
					WITH segment, name, collect(DISTINCT entity.id) AS ids
					WHERE size(ids) > 1
					RETURN segment.id, name, size(ids)
					ORDER BY segment.id, name
					"""))
			.containsExactly("cqcd-2021.auto-cluster | 经信部门 | 2", "cqcd-2021.culture-tourism | 文化旅游部门 | 2",
					"cqcd-2021.financial-centre | 金融监管局 | 2");
	}

	/**
	 * Names are compared as in a search, so 国家（重点）实验室 equals the name without brackets.
	 * The page uses one short form for both departments of an agreement, and the
	 * universities and institutes of two agreements are two groups. A figure may have the
	 * name of what it counts, and a commitment that of its deliverable.
	 */
	@Test
	void areOneEntitiesOnly() {
		assertThat(this.page.ask("""
				MATCH (entity:Entity)
				WHERE entity.script IS NOT NULL AND NOT entity:Commitment|Indicator|Observation|Target|Segment|Document
				MATCH (searched:SearchName {entity: entity.id})
				UNWIND searched.searchNames AS name
				WITH name, entity
				ORDER BY entity.id
				WITH name, collect(DISTINCT entity.id) AS ids
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
