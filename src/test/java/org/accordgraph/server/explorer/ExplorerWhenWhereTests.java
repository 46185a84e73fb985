package org.accordgraph.server.explorer;

import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chromium.ChromiumDriver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The findings of the overview, the timeline, the targets, the map and what is new. */
@AccordTest
class ExplorerWhenWhereTests extends OnThePage {

	private static final String WIDTH = "Emulation.setDeviceMetricsOverride";

	@Autowired
	Driver graph;

	@AfterEach
	void widen() {
		if (this.page != null) {
			driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
		}
	}

	@ParameterizedTest
	@CsvSource({ "timeline,390", "timeline,1440", "targets,390", "targets,1440", "map,390", "map,1440", "changes,390",
			"changes,1440" })
	void fitsAndSpeaksOneLanguage(String view, int width) {
		visit("#/" + view, "zh-CN");
		driver().executeCdpCommand(WIDTH,
				Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", false));
		this.page.visit("#/" + view);
		assertThat(this.page.script("const main = document.getElementById('main')"
				+ "; return main.scrollWidth <= main.clientWidth && document.documentElement.scrollWidth <= innerWidth"))
			.isEqualTo(true);
		assertThat(this.page.text("#main")).doesNotContainPattern("[A-Z]{2,}_|CONNECTS|(?<![A-Za-z])(the|of|and|is) ");
		this.page.click("#language");
		assertThat(this.page.text("#main")).doesNotContainPattern("[\\u3400-\\u9fff]|[A-Z]{2,}_|CONNECTS");
	}

	/**
	 * On the page alone, nothing is reported of any of the 34 areas that it lists, both
	 * targets of the car industry ended with 2025, and no forecast was moved.
	 */
	@Test
	void saysWhatNeedsAttentionAndLeadsToTheRows() {
		visit("#/", "en");
		this.page.until("document.querySelectorAll('.sentences a').length === 5");
		assertThat(this.page.texts(".sentences li")).satisfiesExactly(
				(ended) -> assertThat(ended).startsWith("2 targets ran out"),
				(twice) -> assertThat(twice).startsWith("7 promises are made in two agreements"),
				(silent) -> assertThat(silent).startsWith("34 areas of cooperation, of 5 agreements"),
				(signed) -> assertThat(signed).contains("rest on a signature only"),
				(slipped) -> assertThat(slipped).isEqualTo("No forecast slipped."));
		this.page.click(".sentences li:nth-child(3) a");
		this.page.await("#main tbody tr");
		assertThat(this.page.texts("#main tbody tr")).hasSize(34);
	}

	/** The page is the only source, and the first report of each state that it tells. */
	@Test
	void listsWhatIsNewByDayAndLeadsToIt() {
		// What other tests have imported and removed.
		this.graph.executableQuery("MATCH (removal:Removal) DELETE removal").execute();
		visit("#/changes", "en");
		this.page.await(".changes li");
		assertThat(this.page.texts(".changes h2")).containsExactly("18 December 2021");
		assertThat(this.page.texts(".changes li")).first()
			.asString()
			.contains("Document", "New document: Newspaper page of December 2021");
		this.page.click(".changes li:nth-child(2) a");
		this.page.await("#panel:not([hidden]) h2");
		assertThat(this.page
			.script("return [...document.querySelectorAll('link[rel=alternate]')].map((each) => each.type).join(' ')"))
			.isEqualTo("application/atom+xml application/feed+json");
	}

	@Test
	void showsTheTargetsWithTheReasonWhyTheyCannotBeJudged() {
		visit("#/targets", "en");
		assertThat(this.page.text(".target-rows tbody tr:first-child")).contains("Vehicle output of the two cities",
				"At least 3 million vehicles", "31 December 2025", "Cannot be judged", "Chengdu");
	}

	@Test
	void walksAlongALaneWithTheKeyboard() {
		visit("#/timeline", "en");
		assertThat(this.page.texts(".lane h2")).hasSizeGreaterThan(5);
		assertThat(this.page.text(".lane:first-of-type")).contains("No day stated:");
		assertThat(this.page
			.script("return document.querySelectorAll('.lane:first-of-type .event[tabindex=\"0\"]').length"))
			.isEqualTo(1L);
		this.page.script("document.querySelector('.lane:first-of-type .event').focus()");
		driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
		assertThat(this.page.script(
				"return [...document.querySelectorAll('.lane:first-of-type .event')].indexOf(document.activeElement)"))
			.isEqualTo(1L);
		driver().switchTo().activeElement().sendKeys(Keys.ENTER);
		assertThat(this.page.text("#panel h2")).isNotBlank();
	}

	/** The pipeline leads from Jiangjin to Nanchuan. */
	@Test
	void leadsFromATileToItsPlace() {
		visit("#/map", "en");
		assertThat(this.page.script("return document.querySelectorAll('.lines line').length"))
			.asInstanceOf(InstanceOfAssertFactories.LONG)
			.isPositive();
		assertThat(this.page.text(".beside-map")).contains("Nanchuan District");
		this.page.click(".tile[href*='open=jiangjin']");
		assertThat(this.page.text("#panel h2")).isEqualTo("Jiangjin District");
		assertThat(List.of(this.page.texts(".counts li").get(0).split(" ")).get(1)).startsWith("project");
	}

	private ChromiumDriver driver() {
		return this.page.driver();
	}

}
