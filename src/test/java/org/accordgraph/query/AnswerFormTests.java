package org.accordgraph.query;

import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** One answer in all formats. */
@AccordTest
class AnswerFormTests {

	private static final String QUESTION = "/api/questions/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

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
		assertThat(this.mvc.get().uri(QUESTION + "&raw=true").header("Accept", "text/markdown")).hasStatusOk()
			.bodyText()
			.startsWith("| bodyId | bodyName |");
	}

	@Test
	void givesTheCypherByAccept() {
		assertThat(this.mvc.get().uri(QUESTION).header("Accept", "text/plain")).hasStatusOk()
			.hasContentType("text/plain;charset=UTF-8")
			.bodyText()
			.contains("MATCH (commitment:Commitment");
	}

	@Test
	void refusesAnAcceptThatItCannotSatisfy() {
		for (String type : List.of("application/ld+json", "application/hal+json", "application/problem+json",
				"text/html")) {
			assertThat(this.mvc.get().uri(QUESTION).header("Accept", type)).as(type)
				.hasStatus(406)
				.hasContentType("application/problem+json");
		}
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
			.extractingPath("$.expected.values")
			.asArray()
			.containsExactly("csv", "cypher", "cytoscape", "gexf", "graphml", "json", "md", "xlsx");
	}

	@Test
	void drawsEachEntityOnce() {
		var answer = assertThat(this.mvc.get().uri("/api/questions/agreements/signatories")).hasStatusOk().bodyJson();
		// Five agreements, ten bodies, two cities; ten signatures and each body's city.
		answer.extractingPath("$.nodes").asArray().hasSize(17);
		answer.extractingPath("$.edges").asArray().hasSize(20);
		answer.extractingPath("$.nodes[?(@.id == 'chongqing')].kind").asArray().containsExactly("Place");
		answer.extractingPath("$.nodes[?(@.id == 'chongqing')].labels[*]").asArray().containsExactly("City", "Place");
		answer.extractingPath("$.edges[?(@.type == 'SIGNED' && @.to == 'cqcd-2021-auto-cluster')].from")
			.asArray()
			.containsExactlyInAnyOrder("chengdu-economy-and-information-technology-bureau",
					"chongqing-economy-and-information-technology-commission");
	}

	@Test
	void asksInBothLanguages() {
		var answer = assertThat(this.mvc.get().uri(QUESTION)).hasStatusOk().bodyJson();
		answer.extractingPath("$.question").isEqualTo("Which bodies co-own a given commitment?");
		answer.extractingPath("$.questionZh").isEqualTo("哪些单位共同承担某项承诺事项？");
		answer.extractingPath("$.links").asMap().containsOnlyKeys("self", "browser");
	}

	@Test
	void saysThatMoreRowsExist() {
		var cut = assertThat(this.mvc.get().uri(QUESTION + "&limit=1")).hasStatusOk().hasHeader("Accord-Cut", "true");
		cut.bodyJson().extractingPath("$.cut").isEqualTo(true);
		// One body, the commitment and the agreement, without the other body.
		assertThat(this.mvc.get().uri(QUESTION + "&limit=1")).bodyJson().extractingPath("$.nodes").asArray().hasSize(3);
		assertThat(this.mvc.get().uri(QUESTION + "&limit=2")).hasHeader("Accord-Cut", "false");
		assertThat(this.mvc.get().uri(QUESTION + "&limit=1&format=csv"))
			.hasHeader("Content-Disposition", "attachment; filename=\"ownership-co-owners-first-1.csv\"")
			.hasHeader("Accord-Cut", "true");
	}

	@Test
	void refusesToDrawWhatHasNoPicture() {
		assertThat(this.mvc.get().uri("/api/questions/evidence/passages-without-facts?format=gexf")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.expected.values")
			.asArray()
			.containsExactly("csv", "cypher", "json", "md", "xlsx");
	}

	@Test
	void saysThatNothingChanged() {
		MvcTestResult first = this.mvc.get().uri(QUESTION).exchange();
		String tag = first.getResponse().getHeader("ETag");
		assertThat(tag).isNotBlank();
		assertThat(this.mvc.get().uri(QUESTION).header("If-None-Match", tag)).hasStatus(304);
		assertThat(this.mvc.get().uri(QUESTION).header("If-None-Match", "\"other\", " + tag)).hasStatus(304);
		assertThat(this.mvc.get().uri(QUESTION).header("If-None-Match", "\"other\"", tag)).hasStatus(304);
		// The same tag as a strong one, as some clients send it.
		assertThat(tag).startsWith("W/");
		assertThat(this.mvc.get().uri(QUESTION).header("If-None-Match", tag.substring(2))).hasStatus(304);
		assertThat(this.mvc.get().uri(QUESTION).header("If-None-Match", "\"other\"")).hasStatusOk();
		assertThat(this.mvc.get().uri(QUESTION + "&format=csv").header("If-None-Match", tag)).hasStatusOk();
		assertThat(this.mvc.get().uri(QUESTION).header("Accept", "text/csv").header("If-None-Match", tag))
			.hasStatusOk();
	}

	@Test
	void noticesWhatSomebodyWritesPastTheService() throws InterruptedException {
		String tag = this.mvc.get().uri(QUESTION).exchange().getResponse().getHeader("ETag");
		try {
			this.driver.executableQuery("CREATE (:Note {id: 'of-an-analyst'})").execute();
			int tries = 0;
			while (this.mvc.get()
				.uri(QUESTION)
				.header("If-None-Match", tag)
				.exchange()
				.getResponse()
				.getStatus() == 304) {
				assertThat(tries++).isLessThan(50);
				Thread.sleep(100);
			}
		}
		finally {
			this.driver.executableQuery("MATCH (note:Note {id: 'of-an-analyst'}) DELETE note").execute();
		}
	}

	@Test
	void tagsEveryRead() {
		for (String path : List.of("/api/questions", "/api/checks", "/api/questions/agreements/overview?format=xlsx")) {
			String tag = this.mvc.get().uri(path).exchange().getResponse().getHeader("ETag");
			assertThat(tag).as(path).isNotBlank();
			assertThat(this.mvc.get().uri(path).header("If-None-Match", tag)).as(path).hasStatus(304);
		}
	}

	/** {@code *} matches any existing resource, including reports and files. */
	@ParameterizedTest
	@ValueSource(strings = { QUESTION, QUESTION + "&format=csv", "/api/questions", "/api/checks",
			"/api/import/documents", "/api/agreements?size=1", "/api/entities/chongqing", "/api/search?q=chongqing",
			"/api/passages/cqcd-2021.innovation-centre.13", "/api/export/cqcd-2021?format=zip" })
	void answersAStarWhereThereIsSomething(String path) {
		MvcTestResult answer = this.mvc.get().uri(path).header("If-None-Match", "*").exchange();
		assertThat(answer).hasStatus(304);
		assertThat(answer.getResponse().getContentAsByteArray()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/api/entities/nothing,404", "/api/questions/nothing/at-all,404", "/api/passages/nothing,404",
			"/api/agreements?partyId=nothing,404", "/api/export/nothing?format=zip,404", "/api/nothing,404",
			"/api/agreements?size=1000,400" })
	void answersAStarLikeAnythingElseWhereThereIsNothing(String path, int status) {
		assertThat(this.mvc.get().uri(path).header("If-None-Match", "*")).hasStatus(status)
			.doesNotContainHeader("ETag")
			.bodyJson()
			.extractingPath("$.status")
			.isEqualTo(status);
	}

	@Test
	void tagsNoProblem() {
		assertThat(this.mvc.get().uri(QUESTION + "&format=pdf").header("If-None-Match", "*")).hasStatus(400)
			.doesNotContainHeader("ETag");
	}

}
