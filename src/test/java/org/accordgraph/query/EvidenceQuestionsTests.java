package org.accordgraph.query;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * From facts to passages and back; the expected values are taken from the source page.
 */
@AccordTest
class EvidenceQuestionsTests extends Asking {

	@Test
	void tellsWhatThePassageOnTheRoutesSupports() {
		assertThat(ask("evidence/of-a-passage", "passageId", "cqcd-2021.culture-tourism.10"))
			.extracting((row) -> row.get("fromName"), (row) -> row.get("toId"), (row) -> row.get("role"))
			.contains(tuple("精品旅游线路", null, null), tuple("旅游企业", CULTURE_TOURISM + ".3.2", "IMPLEMENTER"),
					tuple("重庆市文化和旅游发展委员会", CULTURE_TOURISM + ".3.3", "LEAD"));
	}

	@Test
	void tellsAlsoARelationshipWhoseEndsRestOnOtherPassages() {
		assertThat(ask("evidence/of-a-passage", "passageId", "cqcd-2021.financial-centre.07"))
			.extracting((row) -> row.get("kind"), (row) -> row.get("fromId"), (row) -> row.get("toName"))
			.contains(tuple("SERVES", FINANCIAL_CENTRE, "成渝地区双城经济圈"));
	}

	@Test
	void hasTheMinistryRestOnOnePassage() {
		assertThat(column("passageId", "evidence/of-an-entity", "entityId", "ministry-of-culture-and-tourism"))
			.containsOnly("cqcd-2021.culture-tourism.06");
	}

	@Test
	void listsTheCreditsAmongThePassagesWithoutFacts() {
		assertThat(ask("evidence/passages-without-facts")).filteredOn("reason", "CREDIT")
			.extracting((row) -> row.get("passageId"))
			.containsExactlyInAnyOrder("cqcd-2021.culture-tourism.28", "cqcd-2021.financial-centre.29");
	}

}
