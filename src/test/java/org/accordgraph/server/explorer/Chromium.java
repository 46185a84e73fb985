package org.accordgraph.server.explorer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.accordgraph.OnThisMachine;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser with default settings, which shows the explorer. */
final class Chromium implements AutoCloseable {

	private final ChromeDriver driver;

	private String service = "";

	private Chromium(ChromeDriver driver) {
		this.driver = driver;
	}

	/** Starts the browser; skips the test, with the reason, if there is no Chromium. */
	static Chromium start() {
		return new Chromium(OnThisMachine.chromium("--force-prefers-reduced-motion"));
	}

	static Chromium open(int port, String language) {
		Chromium chromium = start();
		chromium.forget(port, language);
		return chromium;
	}

	/** Resets the browser to that of a first-time user who reads that language. */
	void forget(int port, String language) {
		this.service = "http://localhost:" + port;
		OnThisMachine.forget(this.driver, this.service);
		Object agent = script("return navigator.userAgent");
		this.driver.executeCdpCommand("Emulation.setUserAgentOverride",
				Map.of("userAgent", agent, "acceptLanguage", language));
		complaints();
	}

	ChromeDriver driver() {
		return this.driver;
	}

	void visit(String hash) {
		this.driver.get("about:blank");
		this.driver.get(this.service + "/" + hash);
		await("html[lang] h1");
		calm();
	}

	void narrow() {
		this.driver.manage().window().setSize(new Dimension(500, 844));
	}

	/** Shows the page in a window of that size, which may be as narrow as a phone. */
	void size(int width, int height) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
	}

	/** Returns to the size of the window. */
	void anySize() {
		this.driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
	}

	/** Waits until an element is visible; the page may still be loading or drawing. */
	void await(String css) {
		with(css, (shown) -> true);
	}

	/**
	 * Waits until nothing is being loaded or drawn. The page handles a new address in a
	 * task of its own after the click, and loaded content may load more, so it has to be
	 * idle twice.
	 */
	void calm() {
		for (int look = 0; look < 2; look++) {
			this.driver.executeAsyncScript("setTimeout(arguments[arguments.length - 1], 100)");
			patience().until((page) -> script("return document.querySelector('h1') !== null"
					+ " && !document.querySelector('[aria-busy=true]') && !location.hash.includes('draw=')"));
		}
	}

	/** Waits until a JavaScript expression of the page is true. */
	void until(String expression) {
		patience().until((page) -> Boolean.TRUE.equals(script("return " + expression)));
	}

	void click(String css) {
		with(css, (shown) -> {
			shown.click();
			return true;
		});
		calm();
	}

	void type(String css, CharSequence... keys) {
		with(css, (shown) -> {
			shown.sendKeys(keys);
			return true;
		});
	}

	void clear(String css) {
		with(css, (shown) -> {
			shown.clear();
			return true;
		});
	}

	void choose(String css, String words) {
		type(css, Keys.chord(Keys.CONTROL, "a"), words);
		await("[role=option]:not(.none)");
		type(css, Keys.ARROW_DOWN, Keys.ENTER);
		calm();
	}

	List<String> texts(String css) {
		return patience()
			.until((page) -> page.findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList());
	}

	String text(String css) {
		return with(css, WebElement::getText);
	}

	/** Waits for an attribute that may be set after the element is shown. */
	String attribute(String css, String name) {
		return with(css, (shown) -> shown.getDomAttribute(name));
	}

	boolean enabled(String css) {
		return with(css, (shown) -> Optional.of(shown.isEnabled())).orElseThrow();
	}

	/** The entities in the graph, read from its list for screen readers. */
	@SuppressWarnings("unchecked")
	List<String> drawn() {
		return (List<String>) script(
				"return [...document.querySelectorAll('.as-list ul:first-of-type .entity')].map((each) => decodeURIComponent(each.hash.match(/open=([^&]+)/)[1]))");
	}

	/** The value that a script passes to its last argument asynchronously. */
	Object answer(String script) {
		return this.driver.executeAsyncScript(script);
	}

	Object script(String script) {
		return ((JavascriptExecutor) this.driver).executeScript(script);
	}

	String url() {
		return this.driver.getCurrentUrl();
	}

	/** The errors and warnings in the console of the page. */
	List<String> complaints() {
		return this.driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
	}

	/** The hosts from which the page requested resources. */
	@SuppressWarnings("unchecked")
	List<String> hosts() {
		return (List<String>) script(
				"return [...new Set(performance.getEntriesByType('resource').map((each) => new URL(each.name).origin))]");
	}

	/**
	 * Applies an action to the first visible element. Elements do not leave this class,
	 * because the page may draw them again at any time.
	 */
	private <T> T with(String css, Function<WebElement, @Nullable T> action) {
		return patience().until((page) -> page.findElements(By.cssSelector(css))
			.stream()
			.filter(WebElement::isDisplayed)
			.findFirst()
			.map(action)
			.orElse(null));
	}

	private WebDriverWait patience() {
		return OnThisMachine.patience(this.driver);
	}

	@Override
	public void close() {
		this.driver.quit();
	}

}
