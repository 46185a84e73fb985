package org.accordgraph.server.neo4jbrowser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.links.BrowserLinks;
import org.accordgraph.query.Questions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Neo4j Browser from the analyst's point of view. */
@AccordTest
@Tag("browser")
class NeoBrowserTests {

	/** Shared by all tests; each test starts as a first-time user. */
	private static Chromium chromium;

	@LocalServerPort
	int port;

	@Autowired
	BrowserLinks links;

	@Autowired
	Questions questions;

	@Autowired
	SignInCodes codes;

	@Autowired
	BrowserPort own;

	@AfterAll
	static void quit() {
		if (chromium != null) {
			chromium.close();
		}
	}

	@Test
	void drawsTheQuestionOfALink() throws IOException {
		begin();
		chromium.open(this.links.to(service(), "edit", this.questions.example("ownership/co-owners").orElseThrow()));
		chromium.type("[data-testid=password]", password());
		assertThat(chromium.attribute("[data-testid=username]", "value")).isEqualTo("neo4j");
		chromium.click("[data-testid=connect]");
		chromium.await((page) -> page.getPageSource().contains("You are connected as user"));
		chromium.click("[data-testid=editor-Run]");
		chromium.await(4, "svg g.node");
		assertThat(chromium.each("svg g.relationship", WebElement::getText)).contains("HAS_DUTY", "CONTAINS");
	}

	@Test
	void playsTheGuideInBothLanguagesAndAsksForNothingButThePassword() throws IOException {
		begin();
		chromium.open("http://127.0.0.1:" + this.port + "/browser/");
		chromium.type("[data-testid=password]", password());
		chromium.click("[data-testid=connect]");
		chromium.await((page) -> page.getPageSource().contains("You are connected as user"));
		assertThat(chromium.text("button[data-exec]")).contains("Apply style");
		chromium.click("a[play-topic$='guide.zh.html']");
		chromium.await((page) -> page.getPageSource().contains("应用配色"));
		chromium.click("a[play-topic$='guide.en.html']");
		chromium.await((page) -> page.getPageSource().contains("Apply style"));
	}

	@Test
	void opensSignedInWithTheGuideAndDrawsAStepInTheColoursOfTheStyle() throws IOException {
		signIn();
		// Nobody applied the style: the link did.
		chromium.click("[data-testid=nextSlide]");
		chromium.await((page) -> page.getPageSource().contains("Step 1 of 12"));
		chromium.click("pre.runnable i");
		chromium.await(17, "svg g.node");
		assertThat(fills("西部金融中心合作协议")).containsExactly("#8e44ad");
		// Both have the label Place as well: the last rule that matches wins.
		assertThat(fills("重庆市", "成都市")).containsExactly("#166534", "#166534");
		// The guide is still open for the next step.
		assertThat(chromium.all("pre.runnable")).isNotEmpty();
	}

	/** Neo4j Browser reads the sheet itself when the button of the guide is clicked. */
	@Test
	void signsInWithTheStyleThatTheButtonOfTheGuideApplies() throws IOException {
		signIn();
		JsonNode applied = style();
		assertThat(applied.at("/node.Agreement/caption").asString()).isEqualTo("{shortName}");
		assertThat(applied.at("/relationship/caption").asString()).isEqualTo("<type>");
		chromium.click("button[data-exec] i");
		chromium.await((page) -> page.getPageSource().contains("node.Agreement {"));
		assertThat(style()).isEqualTo(applied);
	}

	@Test
	void keepsAStyleOfOnesOwn() throws IOException {
		begin();
		chromium.open(browser() + "/browser-files/style.grass");
		chromium.driver().executeScript("localStorage.setItem('neo4j.grass', '{\"node\":{\"color\":\"#123456\"}}')");
		chromium.open(browser() + "/browser-files/sign-in.html#" + this.codes.issue().orElseThrow());
		chromium.one("[data-testid=editor-Run]");
		assertThat(style().toString()).isEqualTo("{\"node\":{\"color\":\"#123456\"}}");
	}

	private static JsonNode style() {
		return JsonMapper.shared()
			.readTree(String.valueOf(chromium.driver().executeScript("return localStorage.getItem('neo4j.grass')")));
	}

	@Test
	void takesTheCatalogueAsFavouritesInOneDrop() throws IOException {
		signIn();
		chromium.drop(browser() + "/api/questions/favourites.zip", "favourites.zip");
		chromium.click("[data-testid=navigationFavorites]");
		chromium.click("[data-testid=expandFolder-ownership]");
		assertThat(chromium.text("[data-testid='scriptTitle-Which bodies co-own a given commitment?']"))
			.isEqualTo("Which bodies co-own a given commitment?");
		assertThat(chromium.each("[data-testid^=expandFolder-]", WebElement::getText)).contains("accountability",
				"agreements", "bodies", "evidence", "ownership", "places");
	}

	/** Neither origin reads what the other one stores or serves. */
	@Test
	void sharesNothingWithTheExplorer() {
		signIn();
		assertThat(kept()).contains("neo4j.connections");
		assertThat(chromium.address()).startsWith(browser());
		assertThat(fetched(service() + "/api/questions")).isEqualTo("refused");
		chromium.open(service() + "/#/ask/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1");
		String link = chromium.attribute(".browser-link a", "href");
		assertThat(kept()).doesNotContain("neo4j");
		assertThat(fetched(browser() + "/")).isEqualTo("refused");
		assertThat(fetched(browser() + "/browser-files/sign-in")).isEqualTo("refused");
		chromium.open(link);
		chromium.await((page) -> edited().startsWith("//Whichbodiesco-ownagivencommitment?"));
		assertThat(chromium.address()).startsWith(browser() + "/browser/");
	}

	/** What the editor shows, without blanks: it breaks long lines. */
	private static String edited() {
		return String.valueOf(chromium.driver()
			.executeScript(
					"return Array.from(document.querySelectorAll('.view-lines'), (it) => it.textContent).join('').replace(/[\\s\\u00a0]/g, '')"));
	}

	private static String kept() {
		return String.valueOf(chromium.driver().executeScript("return Object.keys(localStorage).join(' ')"));
	}

	private static String fetched(String address) {
		return String.valueOf(chromium.driver()
			.executeAsyncScript(
					"const done = arguments[1]; fetch(arguments[0]).then((it) => done(it.status), () => done('refused'))",
					address));
	}

	/** Opens the link of the start message, so nothing has to be typed. */
	private void signIn() {
		begin();
		String code = this.codes.issue().orElseThrow();
		chromium.open(browser() + "/browser-files/sign-in.html#" + code);
		chromium.one("button[data-exec] i");
		assertThat(chromium.address()).contains("cmd=play").doesNotContain(code);
		chromium.one("[data-testid=editor-Run]");
		assertThat(chromium.all("[data-testid=password]")).isEmpty();
	}

	private void begin() {
		if (chromium == null) {
			chromium = new Chromium();
		}
		chromium.forget(this.port);
		chromium.forget(URI.create(browser()).getPort());
	}

	private static List<String> fills(String... captions) {
		return chromium
			.each("svg g.node",
					(node) -> Map.entry(node.getText().split(",")[0].strip(),
							node.findElement(By.cssSelector("circle.b-outline")).getAttribute("fill")))
			.stream()
			.filter((node) -> List.of(captions).contains(node.getKey()))
			.map(Map.Entry::getValue)
			.toList();
	}

	/** The password, from the file in which users look it up. */
	private static String password() throws IOException {
		return Files.readString(AccordTest.STORE.resolve("neo4j-password")).strip();
	}

	private String browser() {
		return this.own.origin(service());
	}

	private String service() {
		return "http://localhost:" + this.port;
	}

}
