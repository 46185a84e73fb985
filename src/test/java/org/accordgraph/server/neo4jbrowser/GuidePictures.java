package org.accordgraph.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Takes the pictures of the guide, after a change of a question or of the style. It is
 * started by its name: {@code mvn test -Dtest=GuidePictures -Daccord.guide.steps=3,5};
 * what it takes lies in {@code target/guide}, to be looked at before it goes to
 * {@code cypher/browser/images}.
 */
@AccordTest
class GuidePictures {

	private static final Map<String, String> NAMES = Map.of("1", "signatories", "2", "in-full", "3",
			"declared-and-captured", "4", "co-owners", "5", "counterparts", "6", "ways", "7", "touching-a-place", "8",
			"of-a-passage", "9", "targets", "10", "undelivered-commitments");

	@LocalServerPort
	int port;

	@Test
	void take() throws IOException, InterruptedException {
		Path folder = Files.createDirectories(Path.of("target/guide"));
		for (String step : System.getProperty("accord.guide.steps", "1,2,3,4,5,6,7,8,9,10").split(",")) {
			try (Chromium chromium = new Chromium()) {
				chromium.open("http://localhost:" + this.port + "/browser-files/sign-in.html#"
						+ Files.readString(Path.of("target/test-data/neo4j-password")).strip());
				chromium.click("button[data-exec] i");
				chromium.await((page) -> page.getPageSource().contains("node.Agreement {"));
				for (int slide = 1; slide <= Integer.parseInt(step); slide++) {
					String title = "Step " + slide + " of 10";
					chromium.click("[data-testid=nextSlide]");
					chromium.await((page) -> page.getPageSource().contains(title));
				}
				boolean table = step.equals("3");
				chromium.driver()
					.manage()
					.window()
					.setSize(table ? new Dimension(870, 1060) : new Dimension(1060, 1060));
				chromium.click("pre.runnable i");
				chromium.one(table ? "[data-testid=frameContents] table" : "svg g.node");
				if (!table) {
					chromium.click("button[title=Fullscreen]");
					chromium.click("button[title='Collapse the node properties display']");
				}
				// Until nothing moves.
				Thread.sleep(8_000);
				if (table) {
					// Its first columns are names.
					((JavascriptExecutor) chromium.driver()).executeScript(
							"const head = [...document.querySelectorAll('th')].find((each) => each.innerText === 'declared'); head.scrollIntoView({ inline: 'start' })");
				}
				else {
					chromium.click("button[aria-label=zoom-to-fit]");
					Thread.sleep(1_000);
				}
				WebElement shown = table ? chromium.one("[data-testid=frameContents] table")
						: chromium.one("svg:has(g.node)");
				Files.write(folder.resolve(NAMES.get(step) + ".png"), shown.getScreenshotAs(OutputType.BYTES));
			}
		}
	}

}
