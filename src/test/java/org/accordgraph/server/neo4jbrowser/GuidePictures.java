package org.accordgraph.server.neo4jbrowser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.accordgraph.AccordTest;
import org.accordgraph.database.load.SeededGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Takes the screenshots of the guide, to be repeated after a change of a question or of
 * the style. It runs only by name,
 * {@code mvn verify -DskipUnitTests -Dit.test=GuidePictures -Daccord.guide.steps=3,5},
 * and writes them to {@code target/guide}; review them before copying them to
 * {@code cypher/browser/images}.
 */
@AccordTest
@Tag("browser")
class GuidePictures {

	private static final List<String> NAMES = List.of("signatories", "in-full", "declared-and-captured", "co-owners",
			"counterparts", "paths", "touching-a-place", "of-a-passage", "targets", "undelivered-commitments",
			"of-a-commitment", "disagreements");

	/** The steps that later reports answer. */
	private static final Set<String> LATER = Set.of("11", "12");

	@LocalServerPort
	int port;

	@Autowired
	SignInCodes codes;

	@Autowired
	ApplicationContext context;

	@AfterEach
	void loadThePage() {
		SeededGraph.restore(this.context);
	}

	@Test
	void take() throws IOException, InterruptedException {
		Path folder = Files.createDirectories(Path.of("target/guide"));
		for (String step : System.getProperty("accord.guide.steps", "1,2,3,4,5,6,7,8,9,10,11,12").split(",")) {
			if (LATER.contains(step)) {
				SeededGraph.load(this.context, "all");
			}
			try (Chromium chromium = new Chromium()) {
				chromium.open("http://localhost:" + this.port + "/browser-files/sign-in.html#"
						+ this.codes.issue().orElseThrow());
				chromium.click("button[data-exec] i");
				chromium.await((page) -> page.getPageSource().contains("node.Agreement {"));
				for (int slide = 1; slide <= Integer.parseInt(step); slide++) {
					String title = "Step " + slide + " of 12";
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
				// Wait until the layout is at rest.
				Thread.sleep(8_000);
				if (table) {
					// The first columns are names.
					((JavascriptExecutor) chromium.driver()).executeScript(
							"const head = [...document.querySelectorAll('th')].find((each) => each.innerText === 'declared'); head.scrollIntoView({ inline: 'start' })");
				}
				else {
					chromium.click("button[aria-label=zoom-to-fit]");
					Thread.sleep(1_000);
				}
				WebElement shown = table ? chromium.one("[data-testid=frameContents] table")
						: chromium.one("svg:has(g.node)");
				Files.write(folder.resolve(NAMES.get(Integer.parseInt(step) - 1) + ".png"),
						shown.getScreenshotAs(OutputType.BYTES));
			}
		}
	}

}
