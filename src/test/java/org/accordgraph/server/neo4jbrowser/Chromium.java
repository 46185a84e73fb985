package org.accordgraph.browser;

import java.io.File;
import java.time.Duration;
import java.util.List;

import org.accordgraph.OnThisMachine;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window, with a profile of its own. */
final class Chromium implements AutoCloseable {

	private final ChromeDriver driver;

	private final WebDriverWait patience;

	/** Starts one; the test is skipped where there is none. */
	Chromium() {
		this.driver = OnThisMachine.chromium();
		this.patience = new WebDriverWait(this.driver, Duration.ofSeconds(60));
	}

	ChromeDriver driver() {
		return this.driver;
	}

	void open(String address) {
		this.driver.get(address);
	}

	String address() {
		return this.driver.getCurrentUrl();
	}

	<T> T await(ExpectedCondition<T> condition) {
		return this.patience.until(condition);
	}

	/** Waits until there are so many. */
	List<WebElement> await(int count, String selector) {
		return this.patience.until((page) -> {
			List<WebElement> found = all(selector);
			return (found.size() == count) ? found : null;
		});
	}

	WebElement one(String selector) {
		return this.patience.until((WebDriver page) -> all(selector).stream().findFirst().orElse(null));
	}

	List<WebElement> all(String selector) {
		return this.driver.findElements(By.cssSelector(selector));
	}

	/** Clicks whatever else may lie over it for a moment. */
	void click(String selector) {
		((JavascriptExecutor) this.driver).executeScript("arguments[0].click()", one(selector));
	}

	/** Drops a file on the page, as a person does from the folder of downloads. */
	void drop(String address, String name) {
		this.driver.executeAsyncScript("""
				const done = arguments[arguments.length - 1]
				fetch(arguments[0]).then((response) => response.blob()).then((content) => {
				  const files = new DataTransfer()
				  files.items.add(new File([content], arguments[1]))
				  document.querySelector('article').dispatchEvent(
				    new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }))
				  done()
				})""", address, name);
	}

	@Override
	public void close() {
		this.driver.quit();
	}

}
