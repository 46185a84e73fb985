package org.accordgraph;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Programs that a test needs, and that a machine may not have. */
public final class OnThisMachine {

	private static final Dimension SIZE = new Dimension(1400, 1000);

	private OnThisMachine() {
	}

	/**
	 * Starts Chromium without a window, with a profile of its own.
	 * @param more further arguments
	 * @return it; the test is skipped, and says why, where there is none
	 */
	public static ChromeDriver chromium(String... more) {
		Path browser = program("chromium", "google-chrome");
		Path driver = program("chromedriver");
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		ChromeOptions options = new ChromeOptions().setBinary(browser.toFile())
			.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
					"--disable-background-networking", "--disable-component-update", "--disable-sync",
					"--window-size=" + SIZE.getWidth() + "," + SIZE.getHeight())
			.addArguments(more);
		options.setCapability("goog:loggingPrefs", logs);
		ChromeDriver chromium = new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).usingAnyFreePort().build(),
				options);
		// The first request for all questions plans each of them.
		chromium.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
		return chromium;
	}

	/**
	 * Waits for a condition of the page in a browser. An element that the page draws
	 * again between being found and being read is looked up again.
	 */
	public static WebDriverWait patience(ChromeDriver browser) {
		WebDriverWait patience = new WebDriverWait(browser, Duration.ofMinutes(2));
		patience.ignoring(StaleElementReferenceException.class);
		return patience;
	}

	/** Takes from a browser all that it keeps of some services, and its other size. */
	public static void forget(ChromeDriver browser, String... services) {
		browser.get("about:blank");
		for (String service : services) {
			browser.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", service, "storageTypes", "all"));
		}
		browser.executeCdpCommand("Network.clearBrowserCache", Map.of());
		browser.manage().window().setSize(SIZE);
	}

	private static Path program(String... names) {
		List<Path> found = Stream.of(names)
			.flatMap((name) -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
				.map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.toList();
		assumeTrue(!found.isEmpty(), () -> "Skipped: this machine has no " + String.join(" or ", names)
				+ ". On Debian: apt-get install chromium chromium-driver");
		return found.get(0);
	}

}
