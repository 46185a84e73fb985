package org.accordgraph.query;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Entities found by their names. */
@AccordTest
class SearchQuestionsTests extends Asking {

	@Test
	void findsBodiesByTheirShortForms() {
		assertThat(ask("search/entities-by-name", "text", "文旅局")).filteredOn("exact", true)
			.extracting((row) -> row.get("entityName"))
			.contains("成都市文化广电旅游局");
	}

	@Test
	void takesBracketsAndCapitalsAsEqual() {
		assertThat(column("entityId", "search/entities-by-name", "text", "西部(重庆)科学城"))
			.startsWith("western-chongqing-science-city");
		assertThat(column("entityId", "search/entities-by-name", "text", "CHANGAN")).contains("changan-automobile");
	}

}
