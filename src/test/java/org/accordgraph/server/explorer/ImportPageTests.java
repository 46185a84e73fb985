package org.accordgraph.server.explorer;

import java.nio.file.Files;
import java.nio.file.Path;

import org.accordgraph.AccordTest;
import org.accordgraph.ingest.ExamplePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The import page. */
@AccordTest
class ImportPageTests extends OnThePage {

	@TempDir
	Path folder;

	@Test
	void checksImportsAndRemovesAPackage() throws Exception {
		open(new ExamplePackage(), "en");
		assertThat(this.page.enabled("#import-package")).isFalse();
		this.page.click(".form [type=submit]");
		this.page.until("document.querySelector('.outcome h2')?.textContent === 'Ready to import'");
		assertThat(this.page.texts(".outcome .table td.number")).doesNotContain("0");
		assertThat(this.page.texts(".documents li")).hasSize(1).first().asString().contains("built in");
		this.page.click("#import-package");
		this.page.until("document.querySelector('.outcome h2')?.textContent === 'Imported'");
		// What came in is linked; before the check, nothing can be imported.
		assertThat(this.page.texts(".stated a"))
			.anyMatch((link) -> link.contains("Data agreement of Qingxi and Yunling"));
		this.page.until("document.querySelectorAll('.documents li').length === 2");
		assertThat(this.page.texts(".documents li")).last().asString().contains("invented example", "6 passages");
		this.page.click(".documents button");
		assertThat(this.page.text(".documents button")).isEqualTo("Confirm removal");
		this.page.click(".documents button");
		this.page.until("document.querySelectorAll('.documents li').length === 1");
	}

	@Test
	void keepsADecisionAndUndoesIt() throws Exception {
		open(ExamplePackage.withAnotherName(), "en");
		this.page.click(".form [type=submit]");
		this.page.until("document.querySelectorAll('.candidates tbody tr').length === 1");
		assertThat(this.page.text(".candidates tbody tr")).contains("0.94", "重庆市科技委", "重庆市科学技术局",
				"different suffix · same place");
		this.page.type(".candidates input", "renamed");
		this.page.click(".candidates button:last-of-type");
		this.page.until("document.querySelector('.candidates .verdict').textContent.startsWith('Unsure')");
		this.page.click("#decisions");
		this.page.until("document.querySelectorAll('.decided li').length === 1");
		assertThat(this.page.text(".decided li")).contains(ExamplePackage.ANOTHER_BODY, "Unsure", "renamed");
		this.page.click(".decided button");
		this.page.until("document.querySelector('.decided li').textContent.includes('undone')");
	}

	@Test
	void reportsErrorsInChinese() throws Exception {
		open(new ExamplePackage().with("targets.csv", "25000", "约2.5万"), "zh-CN");
		this.page.click(".form [type=submit]");
		this.page.until("document.querySelector('.outcome h2')?.textContent.startsWith('未导入')");
		assertThat(this.page.texts(".issues tbody tr")).singleElement()
			.asString()
			.contains("targets.csv", "2", "value", "约2.5万", "不是数字", "精确程度填入相应列");
		// A rejected package is an answer; the browser logs its status 422 as an error.
		// If
		// the check takes ten seconds, the job is asked for instead.
		assertThat(this.page.complaints()).allSatisfy((complaint) -> assertThat(complaint).asString().contains("422"));
	}

	private void open(ExamplePackage example, String language) throws Exception {
		Path file = Files.write(this.folder.resolve("example.zip"), example.zip());
		visit("#/import", language);
		this.page.type("#package", file.toString());
		this.page.type("#import-key", AccordTest.IMPORT_KEY);
	}

}
