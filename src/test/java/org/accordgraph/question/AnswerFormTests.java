package org.accordgraph.question;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** One answer in the forms that people ask for. */
@AccordTest
class AnswerFormTests {

	private static final String QUESTION = "/api/questions/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1";

	@Autowired
	MockMvcTester mvc;

	@Test
	void givesATableByName() {
		assertThat(this.mvc.get().uri(QUESTION + "&format=csv")).hasStatusOk()
			.hasContentType("text/csv;charset=UTF-8")
			.hasHeader("Content-Disposition", "attachment; filename=\"ownership-co-owners.csv\"")
			.bodyText()
			.startsWith("\uFEFFbodyId,bodyName,")
			.contains("重庆市科学技术局");
	}

	@Test
	void givesATableByAccept() {
		assertThat(this.mvc.get().uri(QUESTION).header("Accept", "text/markdown")).hasStatusOk()
			.bodyText()
			.startsWith("| bodyId | bodyName |");
	}

	@Test
	void givesAWorkbook() {
		assertThat(this.mvc.get().uri(QUESTION + "&format=xlsx")).hasStatusOk().body().startsWith('P', 'K');
	}

	@Test
	void givesThePlainCypherWithItsValues() {
		assertThat(this.mvc.get().uri(QUESTION + "&format=cypher")).hasStatusOk()
			.bodyText()
			.contains("MATCH (commitment:Commitment {id: 'cqcd-2021-innovation-centre.1'})")
			.doesNotContain(":param");
	}

	@Test
	void givesJsonToABrowser() {
		assertThat(this.mvc.get()
			.uri(QUESTION)
			.header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")).hasStatusOk()
			.hasContentType("application/json");
	}

	@Test
	void namesTheFormatsThereAre() {
		assertThat(this.mvc.get().uri(QUESTION + "&format=pdf")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.formats")
			.asArray()
			.containsExactly("csv", "cypher", "json", "md", "xlsx");
	}

	@Test
	void saysThatNothingChanged() {
		MvcTestResult first = this.mvc.get().uri(QUESTION).exchange();
		String tag = first.getResponse().getHeader("ETag");
		assertThat(tag).isNotBlank();
		assertThat(this.mvc.get().uri(QUESTION).header("If-None-Match", tag)).hasStatus(304);
		assertThat(this.mvc.get().uri(QUESTION + "&format=csv").header("If-None-Match", tag)).hasStatusOk();
	}

	@Test
	void letsPagesOfOtherSitesRead() {
		assertThat(this.mvc.get().uri(QUESTION).header("Origin", "https://elsewhere.example")).hasStatusOk()
			.hasHeader("Access-Control-Allow-Origin", "*");
		assertThat(this.mvc.options()
			.uri("/api/questions")
			.header("Origin", "https://elsewhere.example")
			.header("Access-Control-Request-Method", "POST")).hasStatus(403);
	}

}
