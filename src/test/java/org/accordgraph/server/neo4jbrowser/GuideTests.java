package org.accordgraph.server.neo4jbrowser;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFile;
import org.accordgraph.query.Questions;
import org.accordgraph.support.startup.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AccordTest
class GuideTests {

	private static final Pattern RUNNABLE = Pattern.compile("<pre class=\"runnable\">(.*?)</pre>", Pattern.DOTALL);

	/** The pattern that Neo4j Browser removes from a guide, from its source code. */
	private static final Pattern HANDLER = Pattern
		.compile("(\\s+(on[^\\s=]+)[^\\s=]*\\s*=\\s*(\"[^\"]*\"|'[^']*'|[\\w\\-.:]+\\s*))", Pattern.CASE_INSENSITIVE);

	private static final Pattern IMAGE = Pattern
		.compile("<img src=\"[^\"]*/browser-files/images/([^\"]+)\" alt=\"([^\"]+)\"");

	private static final Pattern EXPLORER = Pattern.compile("<a href=\"http://localhost:8080/#/ask/([^\"]+)\"");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Guides guides;

	@Autowired
	Questions questions;

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void leadsInTwelveStepsFromWhoSignedToWhatCameOfIt(String language) {
		List<String> steps = steps(language);
		assertThat(steps).hasSize(12);
		assertThat(steps.get(0)).isEqualTo(example("agreements/signatories"));
		assertThat(steps.get(9)).isEqualTo(example("accountability/undelivered-commitments"));
		assertThat(steps.get(10)).isEqualTo(example("outcomes/of-a-commitment"));
		assertThat(steps.get(11)).isEqualTo(example("sources/disagreements"));
	}

	@Test
	void takesTheSameStepsInBothLanguages() {
		assertThat(steps("zh")).isEqualTo(steps("en"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void leadsFromEachStepToTheSameQuestionInTheExplorer(String language) {
		List<String> questions = EXPLORER.matcher(page(language)).results().map((link) -> link.group(1)).toList();
		assertThat(questions.stream().map(this::example).toList()).isEqualTo(steps(language));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void saysWhereThePasswordIs(String language) {
		assertThat(page(language).split("<slide>")[1]).contains("<code>neo4j-password</code>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void showsAtEachStepThePictureThatItGives(String language) {
		List<String> slides = List.of(page(language).split("<slide>")).subList(2, 14);
		assertThat(slides).allSatisfy((slide) -> {
			MatchResult image = IMAGE.matcher(slide).results().findFirst().orElseThrow();
			assertThat(this.mvc.get().uri("/browser-files/images/" + image.group(1))).hasStatusOk()
				.hasContentType(MediaType.IMAGE_PNG);
			assertThat(slide).contains("<h3>" + image.group(2) + "</h3>");
		});
		assertThat(slides.stream().map((slide) -> IMAGE.matcher(slide).results().findFirst().orElseThrow().group(1)))
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void losesNothingWhenNeo4jBrowserCleansIt(String language) {
		String page = page(language);
		assertThat(page).doesNotContainPattern(HANDLER).doesNotContainIgnoringCase("<script").doesNotContain("{{");
		assertThat(HANDLER.matcher("WHERE x = 1 AND once = 2").find()).isTrue();
	}

	@Test
	void readsNoQueryForAnAttribute() {
		String filled = template("<pre>{{question a/b}}</pre>").filled("http://localhost",
				(path) -> Optional.of("MATCH (n) WHERE 1 < 2 AND once = '<script>'"));
		assertThat(filled).doesNotContainPattern(HANDLER).doesNotContain("<script");
		assertThat(HtmlUtils.htmlUnescape(filled)).isEqualTo("<pre>MATCH (n) WHERE 1 < 2 AND once = '<script>'</pre>");
	}

	@Test
	void isRefusedWithFileAndLineWhereItNamesNoQuestion() {
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(
				() -> template("<p>\n{{service}}\n{{question agreements/sign}}").filled("", this.questions::example))
			.withMessageStartingWith("browser/guide.en.html, line 3: there is no question agreements/sign");
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> template("<p>\n{{answer}}").filled("", this.questions::example))
			.withMessageStartingWith("browser/guide.en.html, line 2: {{answer}} is neither");
	}

	private static GuideTemplate template(String text) {
		return GuideTemplate.of(new CypherFile("browser/guide.en.html", text));
	}

	private List<String> steps(String language) {
		return RUNNABLE.matcher(page(language))
			.results()
			.map((MatchResult step) -> HtmlUtils.htmlUnescape(step.group(1)))
			.toList();
	}

	private String page(String language) {
		return this.guides.page(language, "http://localhost:8080").orElseThrow();
	}

	private String example(String question) {
		return this.questions.example(question).orElseThrow().strip();
	}

}
