package org.accordgraph.explorer;

import java.nio.file.Files;
import java.nio.file.Path;

import org.accordgraph.AccordTest;
import org.accordgraph.importing.ExamplePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody hands in a package on the page. */
@AccordTest
class ImportPageTests extends OnThePage {

	@TempDir
	Path folder;

	@Test
	void checksAPackageTakesItInAndTakesItOut() throws Exception {
		open(new ExamplePackage(), "en");
		this.page.click(".form [type=submit]");
		this.page.until("document.querySelector('.outcome h2')?.textContent === 'It can be taken in'");
		assertThat(this.page.texts(".documents li")).hasSize(1).first().asString().contains("built in");
		this.page.click("#take-in");
		this.page.until("document.querySelector('.outcome h2')?.textContent === 'Taken in'");
		this.page.until("document.querySelectorAll('.documents li').length === 2");
		assertThat(this.page.texts(".documents li")).last().asString().contains("invented example", "6 passages");
		this.page.click(".documents button");
		assertThat(this.page.text(".documents button")).isEqualTo("Really take it out?");
		this.page.click(".documents button");
		this.page.until("document.querySelectorAll('.documents li').length === 1");
	}

	@Test
	void keepsADecisionAndUndoesIt() throws Exception {
		open(ExamplePackage.withAnotherName(), "en");
		this.page.click(".form [type=submit]");
		this.page.until("document.querySelectorAll('.likely tbody tr').length === 1");
		assertThat(this.page.text(".likely tbody tr")).contains("0.94", "重庆市科技委", "重庆市科学技术局",
				"other ending · same city");
		this.page.type(".likely input", "renamed");
		this.page.click(".likely button:last-of-type");
		this.page.until("document.querySelector('.likely .verdict').textContent.startsWith('Unsure')");
		this.page.click("#decisions");
		this.page.until("document.querySelectorAll('.decided li').length === 1");
		assertThat(this.page.text(".decided li")).contains(ExamplePackage.ANOTHER_BODY, "Unsure", "renamed");
		this.page.click(".decided button");
		this.page.until("document.querySelector('.decided li').textContent.includes('undone')");
	}

	@Test
	void tellsInChineseWhereSomethingHasToBeRepaired() throws Exception {
		open(new ExamplePackage().with("targets.csv", "25000", "约2.5万"), "zh-CN");
		this.page.click(".form [type=submit]");
		this.page.until("document.querySelector('.outcome h2')?.textContent.startsWith('未入库')");
		assertThat(this.page.texts(".findings tbody tr")).singleElement()
			.asString()
			.contains("targets.csv", "2", "value", "约2.5万", "ABOUT");
		// The refusal is an answer for the person; the browser counts it as a failure.
		assertThat(this.page.complaints()).singleElement().asString().contains("422");
	}

	private void open(ExamplePackage handedIn, String language) throws Exception {
		Path file = Files.write(this.folder.resolve("example.zip"), handedIn.zip());
		visit("#/import", language);
		this.page.type("#package", file.toString());
		this.page.type("#import-key", AccordTest.IMPORT_KEY);
	}

}
