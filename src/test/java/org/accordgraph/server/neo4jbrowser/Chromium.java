package org.accordgraph.server.neo4jbrowser;

import java.io.File;
import java.util.List;
import java.util.function.Function;

import org.accordgraph.OnThisMachine;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium with a profile of its own. */
final class Chromium implements AutoCloseable {

	private final ChromeDriver driver;

	private final WebDriverWait patience;

	/** Starts the browser; the test is skipped if there is none. */
	Chromium() {
		this.driver = OnThisMachine.chromium();
		this.patience = OnThisMachine.patience(this.driver);
	}

	ChromeDriver driver() {
		return this.driver;
	}

	/** Resets the browser to that of a first-time user. */
	void forget(int port) {
		OnThisMachine.forget(this.driver, "http://localhost:" + port, "http://127.0.0.1:" + port);
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

	/** Waits until exactly this number of elements exists. */
	List<WebElement> await(int count, String selector) {
		return this.patience.until((page) -> {
			List<WebElement> found = all(selector);
			return (found.size() == count) ? found : null;
		});
	}

	WebElement one(String selector) {
		return this.patience.until((WebDriver page) -> all(selector).stream().findFirst().orElse(null));
	}

	String text(String selector) {
		return await((page) -> page.findElement(By.cssSelector(selector)).getText());
	}

	String attribute(String selector, String name) {
		return await((page) -> page.findElement(By.cssSelector(selector)).getAttribute(name));
	}

	/** What a function returns for each element, all read from the same drawing. */
	<T> List<T> each(String selector, Function<WebElement, T> function) {
		return await((page) -> all(selector).stream().map(function).toList());
	}

	List<WebElement> all(String selector) {
		return this.driver.findElements(By.cssSelector(selector));
	}

	/** Clicks an element, even if another one temporarily covers it. */
	void click(String selector) {
		await((page) -> {
			((JavascriptExecutor) page).executeScript("arguments[0].click()",
					page.findElement(By.cssSelector(selector)));
			return true;
		});
	}

	void type(String selector, CharSequence keys) {
		await((page) -> {
			page.findElement(By.cssSelector(selector)).sendKeys(keys);
			return true;
		});
	}

	/** Drops a file on the page, as users do from the downloads folder. */
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
