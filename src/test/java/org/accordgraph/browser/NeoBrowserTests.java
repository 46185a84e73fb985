package org.accordgraph.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.accordgraph.question.Questions;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;

/**
 * Neo4j Browser as an analyst meets it: log in, run the question of a link, see it drawn.
 */
@AccordTest
class NeoBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	BrowserLinks links;

	@Autowired
	Questions questions;

	@Test
	void drawsTheQuestionOfALink() throws Exception {
		Path browser = onThisMachine("chromium", "google-chrome");
		Path driver = onThisMachine("chromedriver");
		String link = this.links.to("http://localhost:" + this.port,
				this.questions.example("ownership/co-owners-picture").orElseThrow());
		WebDriver chromium = new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).usingAnyFreePort().build(),
				options(browser));
		try {
			WebDriverWait patience = new WebDriverWait(chromium, Duration.ofSeconds(60));
			chromium.get(link);
			patience.until(presenceOfElementLocated(By.cssSelector("[data-testid=password]")))
				.sendKeys(Files.readString(Path.of("target/test-data/neo4j-password")).strip());
			assertThat(chromium.findElement(By.cssSelector("[data-testid=username]")).getAttribute("value"))
				.isEqualTo("neo4j");
			chromium.findElement(By.cssSelector("[data-testid=connect]")).click();
			patience.until((page) -> page.getPageSource().contains("You are connected as user"));
			patience.until(elementToBeClickable(By.cssSelector("[data-testid=editor-Run]"))).click();
			patience.until((page) -> page.findElements(By.cssSelector("svg g.node")).size() == 4);
			List<String> drawn = chromium.findElements(By.cssSelector("svg g.relationship"))
				.stream()
				.map(WebElement::getText)
				.toList();
			assertThat(drawn).contains("HAS_DUTY", "CONTAINS");
		}
		finally {
			chromium.quit();
		}
	}

	private static ChromeOptions options(Path browser) {
		return new ChromeOptions().setBinary(browser.toFile())
			.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
					"--disable-component-update", "--disable-sync", "--window-size=1400,1000");
	}

	private static Path onThisMachine(String... names) {
		List<Path> found = Stream.of(names)
			.flatMap((name) -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
				.map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.toList();
		assumeTrue(!found.isEmpty(), () -> "Skipped: this machine has no " + String.join(" or ", names)
				+ ". On Debian: apt-get install chromium chromium-driver");
		return found.get(0);
	}

}
