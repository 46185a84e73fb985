package org.accordgraph.server.explorer;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page for drafts: a text beside what was drafted from it. */
@AccordTest
class DraftPageTests extends OnThePage {

	private static final String TEXT = "3月18日，重庆市科学技术局与望海市科学技术局签署《科技创新合作备忘录》，明确两个方面。"
			+ "在平台建设方面，双方建设海洋装备联合实验室和深海数据中心。在开放共享方面，双方建立科研仪器共享机制。山海相连，前景广阔。";

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
		readEverything();
		assertThat(this.page.texts(".draft-bar [role=status]")).containsExactly("已全部审读。");
		this.page.click("#draft-check");
		this.page.until("document.querySelector('#review .outcome h2')?.textContent.startsWith('校验通过')");
		this.page.until("!document.querySelector('#draft-import').disabled");
		this.page.click("#draft-import");
		this.page.until("document.querySelector('#review .outcome h2')?.textContent === '导入完成'");
		assertThat(this.page.texts("#review .stated a")).anyMatch((link) -> link.contains("科技创新合作备忘录"))
			.anyMatch((link) -> link.contains("建设海洋装备联合实验室"))
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

	private void readEverything() {
		script("for (let row = 0; row < 200; row++) { const next = document.querySelector('.reading .row.open button.accepted') ?? document.querySelector('button.seen[aria-pressed=false]'); if (!next) break; next.click() }");
	}

	private boolean enabled(String css) {
		return this.page.await(css).isEnabled();
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
