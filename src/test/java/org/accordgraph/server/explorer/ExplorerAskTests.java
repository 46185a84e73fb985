package org.accordgraph.server.explorer;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions in words, in the search field of the header. */
@AccordTest
class ExplorerAskTests extends OnThePage {

	@Test
	void answersInTheList() {
		visit("#/", "zh-CN");
		this.page.type("#search", "谁负责技术交易市场");
		this.page.until("document.querySelector('#search-list li .quiet')?.innerText.startsWith('2 项结果')");
		assertThat(this.page.text("#search-list li:first-child")).contains("哪些单位共同承担“打造一体化技术交易市场”？",
				"2 项结果：成都市科学技术局、重庆市科学技术局");
		this.page.type("#search", Keys.ARROW_DOWN, Keys.ENTER);
		this.page.await("#main tbody tr");
		this.page.calm();
		assertThat(this.page.url()).contains("#/ask/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.8.2");
		assertThat(this.page.texts("#main tbody tr")).hasSize(2);
	}

	@Test
	void opensAPage() {
		visit("#/", "en");
		this.page.type("#search", "map");
		this.page.await("#search-list .hit");
		this.page.type("#search", Keys.ARROW_DOWN, Keys.ENTER);
		this.page.await(".tiles");
		assertThat(this.page.url()).endsWith("#/map");
	}

	/** Next to a text that takes several lines, too. */
	@Test
	void showsEachIconInItsSize() {
		visit("#/search?q=compare%20the%20two%20science%20agreements", "en");
		this.page.await("#main .asked li");
		this.page.until(
				"[...document.querySelectorAll('#main svg')].every((icon) => icon.getBoundingClientRect().width >= 16)");
	}

	@Test
	void saysWhatItUnderstoodWhereNothingIsFound() {
		visit("#/search?q=qqq%20wwwq%202024", "en");
		assertThat(this.page.text("#main .empty")).contains("No results", "Recognised: 2024-01-01 – 2024-12-31",
				"Not recognised: “qqq wwwq”");
		this.page.visit("#/search?q=who%20is%20responsible%20for%20the%20one-card%20pass");
		assertThat(this.page.text("#main .asked li:first-child")).startsWith("Which bodies co-own “");
	}

	@Test
	void fillsTheNameOfACardIntoItsQuestions() {
		visit("#/?open=jiangjin", "en");
		this.page.await("#panel .asks a");
		assertThat(this.page.texts("#panel .asks a")).contains("What is connected with “Jiangjin District”?");
		this.page.click("#language");
		this.page.await("#panel .asks a");
		assertThat(this.page.texts("#panel .asks a")).contains("哪些对象涉及“江津区”？");
	}

}
