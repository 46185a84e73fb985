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
	 * Departments that the page names together go by one short form: 经信部门
	 * (auto-cluster.10), 文化旅游部门 (culture-tourism.10).
	 */
	@Test
	void areSharedByTwoThingsOfASectionOnlyWhereThePageSharesThem() {
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

}
