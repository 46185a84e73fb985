package org.accordgraph.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.accordgraph.AccordTest;
import org.accordgraph.question.Questions;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Neo4j Browser as an analyst meets it. */
@AccordTest
class NeoBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	BrowserLinks links;

	@Autowired
	Questions questions;

	@Test
	void drawsTheQuestionOfALink() throws IOException {
		try (Chromium chromium = new Chromium()) {
			chromium
				.open(this.links.to(service(), "edit", this.questions.example("ownership/co-owners").orElseThrow()));
			chromium.one("[data-testid=password]").sendKeys(password());
			assertThat(chromium.one("[data-testid=username]").getAttribute("value")).isEqualTo("neo4j");
			chromium.click("[data-testid=connect]");
			chromium.await((page) -> page.getPageSource().contains("You are connected as user"));
			chromium.click("[data-testid=editor-Run]");
			chromium.await(4, "svg g.node");
			assertThat(chromium.all("svg g.relationship")).extracting(WebElement::getText)
				.contains("HAS_DUTY", "CONTAINS");
		}
	}

	@Test
	void playsTheGuideInBothLanguagesAndAsksForNothingButThePassword() throws IOException {
		try (Chromium chromium = new Chromium()) {
			chromium.open("http://127.0.0.1:" + this.port + "/browser/");
			chromium.one("[data-testid=password]").sendKeys(password());
			chromium.click("[data-testid=connect]");
			chromium.await((page) -> page.getPageSource().contains("You are connected as user"));
			assertThat(chromium.one("button[data-exec]").getText()).contains("Apply the style");
			chromium.click("a[play-topic$='guide.zh.html']");
			chromium.await((page) -> page.getPageSource().contains("应用配色"));
			chromium.click("a[play-topic$='guide.en.html']");
			chromium.await((page) -> page.getPageSource().contains("Apply the style"));
		}
	}

	@Test
	void opensSignedInWithTheGuideAndDrawsAStepInTheColoursOfTheStyle() throws IOException {
		try (Chromium chromium = signedIn()) {
			chromium.click("button[data-exec] i");
			chromium.await((page) -> page.getPageSource().contains("node.Agreement {"));
			chromium.click("[data-testid=nextSlide]");
			chromium.await((page) -> page.getPageSource().contains("Step 1 of 10"));
			chromium.click("pre.runnable i");
			chromium.await(17, "svg g.node");
			assertThat(fills(chromium, "西部金融中心合作协议")).containsExactly("#8e44ad");
			// Both are a Place as well: the last rule that matches wins.
			assertThat(fills(chromium, "重庆市", "成都市")).containsExactly("#166534", "#166534");
			// The guide is still there for the next step.
			assertThat(chromium.all("pre.runnable")).isNotEmpty();
		}
	}

	@Test
	void takesTheCatalogueAsFavouritesInOneDrop() throws IOException {
		try (Chromium chromium = signedIn()) {
			chromium.drop(service() + "/api/questions/favourites.zip", "favourites.zip");
			chromium.click("[data-testid=navigationFavorites]");
			chromium.click("[data-testid=expandFolder-ownership]");
			assertThat(chromium.one("[data-testid='scriptTitle-Which bodies co-own a given commitment?']").getText())
				.isEqualTo("Which bodies co-own a given commitment?");
			assertThat(chromium.all("[data-testid^=expandFolder-]")).extracting(WebElement::getText)
				.contains("accountability", "agreements", "bodies", "evidence", "ownership", "places");
		}
	}

	/** Opens the link of the start message: nothing is typed. */
	private Chromium signedIn() throws IOException {
		Chromium chromium = new Chromium();
		try {
			chromium.open(service() + "/browser-files/sign-in.html#" + password());
			chromium.one("button[data-exec] i");
			assertThat(chromium.address()).contains("cmd=play").doesNotContain(password());
			chromium.one("[data-testid=editor-Run]");
			assertThat(chromium.all("[data-testid=password]")).isEmpty();
			return chromium;
		}
		catch (RuntimeException | IOException | Error ex) {
			chromium.close();
			throw ex;
		}
	}

	private static List<String> fills(Chromium chromium, String... captions) {
		return chromium.all("svg g.node")
			.stream()
			.filter((node) -> List.of(captions).contains(node.getText().split(",")[0].strip()))
			.map((node) -> node.findElement(By.cssSelector("circle.b-outline")).getAttribute("fill"))
			.toList();
	}

	private static String password() throws IOException {
		return Files.readString(Path.of("target/test-data/neo4j-password")).strip();
	}

	private String service() {
		return "http://localhost:" + this.port;
	}

}
