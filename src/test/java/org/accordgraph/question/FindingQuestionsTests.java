package org.accordgraph.question;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Things by their names. */
@AccordTest
class FindingQuestionsTests extends Asking {

	@Test
	void findsBodiesByTheirShortForms() {
		assertThat(ask("finding/things-by-name", "text", "文旅局")).filteredOn("exact", true)
			.extracting((row) -> row.get("thingName"))
			.contains("成都市文化广电旅游局");
	}

	@Test
	void takesBracketsAndCapitalsAsEqual() {
		assertThat(column("thingId", "finding/things-by-name", "text", "西部(重庆)科学城"))
			.startsWith("western-chongqing-science-city");
		assertThat(column("thingId", "finding/things-by-name", "text", "CHANGAN")).contains("changan-automobile");
	}

}
