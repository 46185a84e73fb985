package org.accordgraph.server.explorer;

import java.util.List;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.accordgraph.AccordTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

import static org.assertj.core.api.Assertions.assertThat;

/** The page for drafts: a text beside what was drafted from it. */
@AccordTest
class DraftPageTests extends OnThePage {

	private static final String TEXT = "3月18日，重庆市科学技术局与望海市科学技术局签署《科技创新合作备忘录》，明确两个方面。"
			+ "在平台建设方面，双方建设海洋装备联合实验室和深海数据中心。在开放共享方面，双方建立科研仪器共享机制。此外，双方将设立联络办公室。山海相连，前景广阔。";

	/** Nothing drafted enters the graph unread: until then, the buttons are off. */
	@Test
	void importsWhatSomebodyHasRead() {
		draft("zh-CN");
		assertThat(this.page.texts(".said mark")).contains("科技创新合作备忘录", "海洋装备联合实验室");
		assertThat(enabled("#draft-check")).isFalse();
		assertThat(this.page.text(".reading .lacks")).contains("主要主题");
		assertThat(this.page.texts(".draft-bar [role=status]")).first().asString().startsWith("尚有");

		// Struck out, a promise takes what it was to create with it.
		script("document.querySelector('" + row("承诺事项 建设深海数据中心") + " button.struck').click()");
		assertThat(this.page.texts(".reading .row.struck .words")).anyMatch((words) -> words.contains("深海数据中心"))
			.hasSizeGreaterThanOrEqualTo(2);

		type("mainTheme", "科技创新");
		readEveryRow();
		assertThat(this.page.texts(".draft-bar [role=status]")).containsExactly("尚有 1 段待确认已读");
		assertThat(enabled("#draft-check")).isFalse();
		readEverything();
		assertThat(this.page.texts(".draft-bar [role=status]")).containsExactly("已全部审读。");
		this.page.click("#draft-check");
		this.page.until("document.querySelector('#review .outcome h2')?.textContent.startsWith('校验通过')");
		this.page.until("!document.querySelector('#draft-import').disabled");
		this.page.click("#draft-import");
		this.page.until("document.querySelector('#review .outcome h2')?.textContent === '导入完成'");
		assertThat(this.page.texts("#review .stated a")).anyMatch((link) -> link.contains("科技创新合作备忘录"))
			.anyMatch((link) -> link.contains("建设海洋装备联合实验室"))
			// What stands beside the areas is counted after them.
			.anyMatch((link) -> link.contains("设立联络办公室"))
			.noneMatch((link) -> link.contains("深海"));
		remove();
	}

	@Test
	void splitsAPromiseInTwo() {
		draft("en");
		String promise = row("建立科研仪器共享机制");
		script("document.querySelector('" + promise + " details').open = true");
		script("const input = document.querySelector('" + promise
				+ " [data-column=name]'); input.focus(); input.setSelectionRange(2, 2)");
		script("document.querySelector('" + promise + " button.split').click()");
		assertThat(this.page.texts(".reading .row .words")).anyMatch((words) -> words.startsWith("建立 ·"))
			.anyMatch((words) -> words.startsWith("科研仪器共享机制 ·"));
	}

	/**
	 * Tab, typing, Space and Enter lead from a text to the graph; each decision keeps its
	 * place.
	 */
	@Test
	void leadsFromATextToTheGraphWithTheKeyboardAlone() {
		draft("en");
		assertThat(focused("tagName")).isEqualTo("H2");
		for (int step = 0; step < 400; step++) {
			if (Boolean.TRUE.equals(this.page.script(
					"return document.activeElement.matches('[data-column=mainTheme]') && !document.activeElement.value"))) {
				press("科技创新", Keys.TAB);
				continue;
			}
			boolean decides = Boolean.TRUE.equals(this.page.script(
					"return document.activeElement.matches('button.accepted[aria-pressed=false], button.seen[aria-pressed=false]') && !document.activeElement.closest('.row')?.querySelector('.lacks')"));
			if (decides) {
				String name = focused("ariaLabel");
				press(Keys.SPACE);
				assertThat(focused("ariaPressed")).isEqualTo("true");
				assertThat(focused("ariaLabel")).isEqualTo(name);
			}
			else if ("draft-check".equals(focused("id"))) {
				press(Keys.ENTER);
				this.page.until("document.querySelector('#review .outcome h2')?.textContent.startsWith('Ready')");
				assertThat(focused("tagName")).isEqualTo("H2");
				for (int back = 0; back < 4 && !"draft-import".equals(focused("id")); back++) {
					new Actions(this.page.driver()).keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT).perform();
				}
				break;
			}
			press(Keys.TAB);
		}
		assertThat(focused("id")).isEqualTo("draft-import");
		press(Keys.ENTER);
		this.page.until("document.querySelector('#review .outcome h2')?.textContent === 'Imported'");
		remove();
	}

	@ParameterizedTest
	@CsvSource({ "en,390", "zh-CN,390", "en,1440", "zh-CN,1440" })
	void fitsAndKeepsNobodyOut(String language, int width) {
		draft(language);
		this.page.size(width, 900);
		script("document.querySelectorAll('.reading details').forEach((details) => { details.open = true })");
		assertThat(this.page
			.script("return document.getElementById('main').scrollWidth - document.getElementById('main').clientWidth"))
			.isEqualTo(0L);
		for (String light : List.of("light", "dark")) {
			script("document.documentElement.dataset.theme = '" + light + "'");
			assertThat(new AxeBuilder().analyze(this.page.driver()).getViolations())
				.filteredOn((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
				.extracting(Rule::getId, Rule::getNodes)
				.isEmpty();
		}
	}

	/** Marks are for the eye; each row says the same to the ear. */
	@Test
	void saysFromWhichWordsARowWasRead() {
		draft("en");
		assertThat(
				this.page.script("return document.querySelector('" + row("Promise 建设深海数据中心") + " .unseen').textContent")
					.toString())
			.isEqualTo("from “建设海洋装备联合实验室和深海数据中心”");
		script("document.querySelector('" + row("Promise 建设深海数据中心") + " button.struck').click()");
		assertThat(this.page.text("#said")).isEqualTo("1 more row was struck out with it.");
	}

	/** What is refused is said in the language of the page, with the way out. */
	@Test
	void saysWhyNothingIsDrafted() {
		visit("#/draft", "zh-CN");
		script("document.querySelector('#draft-day').value = '2024-03-20'");
		this.page.type("#import-key", "not-the-key-of-this-service");
		this.page.click(".form [type=submit]");
		assertThat(this.page.text("#review .failure")).contains("请粘贴原文，或选择文件。");
		assertThat(focused("id")).isEqualTo("draft-text");
		this.page.type("#draft-text", "今日天晴。");
		this.page.click(".form [type=submit]");
		this.page.until("document.querySelector('#review .failure')?.innerText.includes('导入密钥不正确')");
		// A browser logs each refusal; it is what this test asks for.
		this.page.complaints();
		this.page.clear("#import-key");
		this.page.type("#import-key", AccordTest.IMPORT_KEY);
		this.page.click(".form [type=submit]");
		this.page.await(".reading");
		assertThat(this.page.text("#review .failure")).startsWith("未在原文中找到协议");
	}

	@AfterEach
	void isAsWideAsBefore() {
		this.page.anySize();
	}

	private void press(CharSequence... keys) {
		new Actions(this.page.driver()).sendKeys(keys).perform();
	}

	private String focused(String property) {
		return String.valueOf(this.page.script("return document.activeElement." + property));
	}

	private void draft(String language) {
		visit("#/draft", language);
		this.page.type("#draft-text", TEXT);
		script("document.querySelector('#draft-day').value = '2024-03-20'");
		this.page.type("#import-key", AccordTest.IMPORT_KEY);
		this.page.click(".form [type=submit]");
		this.page.await(".reading .row");
	}

	/** The selector of the row whose name contains some words. */
	private String row(String words) {
		Object id = this.page
			.script("return (() => { const row = [...document.querySelectorAll('.reading .row')].find((each) => each.querySelector('.title').innerText.includes('"
					+ words
					+ "')); if (!row) return ''; row.id ||= 'row-' + Math.random().toString(36).slice(2); return '#' + row.id })()");
		return String.valueOf(id);
	}

	private void type(String column, String value) {
		script("const input = document.querySelector('.reading [data-column=" + column + "]'); input.value = '" + value
				+ "'; input.dispatchEvent(new Event('change'))");
	}

	private void readEveryRow() {
		script("for (let row = 0; row < 200; row++) { const next = document.querySelector('.reading .row.open button.accepted'); if (!next) break; next.click() }");
	}

	private void readEverything() {
		script("for (let row = 0; row < 200; row++) { const next = document.querySelector('.reading .row.open button.accepted') ?? document.querySelector('button.seen[aria-pressed=false]'); if (!next) break; next.click() }");
	}

	private boolean enabled(String css) {
		return this.page.enabled(css);
	}

	private void script(String script) {
		this.page.script(script);
	}

	private void remove() {
		this.page.until("document.querySelector('#review .outcome h2') !== null");
		script("window.removed = false; fetch('api/import/documents').then((all) => all.json()).then((all) => Promise.all(all.filter((each) => !each.builtIn).map((each) => fetch('api/import/documents/' + each.id, { method: 'DELETE', headers: { 'X-Import-Key': '"
				+ AccordTest.IMPORT_KEY + "' } })))).then(() => { window.removed = true })");
		this.page.until("window.removed");
	}

}
