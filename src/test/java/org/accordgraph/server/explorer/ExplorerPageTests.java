package org.accordgraph.server.explorer;

import java.util.List;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The explorer for first-time users who have read no documentation. */
@AccordTest
class ExplorerPageTests extends OnThePage {

	private static final String DRAWN = "#/graph?draw=" + MARKET + "&open=" + MARKET;

	/**
	 * Passage innovation-centre.13 promises the market without a subject: both bureaus
	 * signed.
	 */
	@Test
	void tellsWhoHasToBuildTheMarketFromTheFirstLettersTyped() {
		visit("#/", "en");
		this.page.choose("#search", "一体化技术交易");
		assertThat(this.page.text("#panel h2")).isEqualTo("Integrated technology trading market");
		this.page.await("#panel .bearers .basis");
		assertThat(this.page.texts("#panel .bearers .entity span:first-of-type"))
			.containsExactly("Chengdu Science and Technology Bureau", "Chongqing Science and Technology Bureau");
		assertThat(this.page.texts("#panel .bearers .basis")).containsOnly("Inherited from signature");
		this.page.await("#panel .bearers .chip[href*='innovation-centre.13']");
		assertThat(this.page.drawn()).contains(MARKET, "cqcd-2021-innovation-centre.8.2",
				"chengdu-science-and-technology-bureau", "chongqing-science-and-technology-bureau");
		this.page.click("#panel .further");
		this.page.await("#main tbody tr");
		assertThat(this.page.texts("#main tbody tr")).hasSizeGreaterThan(20);
	}

	@Test
	void opensFromAChipWhateverRestsOnThePassage() {
		visit("#/?open=" + MARKET, "en");
		this.page.click("#panel .bearers .chip");
		this.page.await("#panel a[href*='technology-transfer-alliance'], #panel a[href*='" + MARKET + "']");
		assertThat(this.page.text("#panel h2")).endsWith("· 13");
	}

	@Test
	void expandsByRelationAndTakesItBack() {
		visit(DRAWN, "en");
		List<String> before = this.page.drawn();
		this.page.click("#panel .add");
		this.page.script("document.querySelector('.canvas').focus()");
		this.page.click("#panel a[href*='open=cqcd-2021-innovation-centre.8.2']");
		this.page.click("#panel .add[aria-label$='Is about']");
		assertThat(this.page.drawn()).hasSizeGreaterThan(before.size()).contains("theme-technology-transfer");
		this.page.click(".tools [aria-label=Undo]");
		assertThat(this.page.drawn()).isEqualTo(before);
	}

	@Test
	void comesBackFromItsAddressInAnyLanguage() {
		visit(DRAWN, "en");
		this.page.click(".legend button:nth-of-type(2)");
		String hash = this.page.url().replaceAll("^[^#]*", "");
		List<String> entities = this.page.drawn();
		this.page.click("#language");
		this.page.visit(hash);
		assertThat(this.page.drawn()).isEqualTo(entities);
		assertThat(this.page.text("#panel h2")).isEqualTo("一体化技术交易市场");
		assertThat(this.page.texts(".legend [aria-pressed=false]")).singleElement().asString().contains("承诺");
	}

	@Test
	void answersAQuestionFromItsForm() {
		visit("#/ask/ownership/co-owners", "en");
		this.page.choose("#field-commitmentId", "打造一体化技术交易市场");
		assertThat(this.page.url()).contains("commitmentId=cqcd-2021-innovation-centre.8.2");
		assertThat(this.page.texts("#main tbody tr")).hasSize(2);
		this.page.click("#main tbody .entity");
		assertThat(this.page.text("#panel h2")).endsWith("Science and Technology Bureau");
	}

	@Test
	void speaksTheLanguageOfTheBrowserAndKeepsTheOneThatIsChosen() {
		visit("#/", "zh-CN");
		assertThat(this.page.text("h1")).isEqualTo("承诺事项、责任单位和落实情况");
		this.page.click("#language");
		this.page.visit("#/questions");
		assertThat(this.page.text("h1")).isEqualTo("Questions");
	}

	@Test
	void hasEveryWordInBothLanguages() {
		visit("#/", "en");
		assertThat(this.page.script("""
				const keys = (words, path) => Object.entries(words)
				  .flatMap(([key, each]) => typeof each === 'string' ? [path + key] : keys(each, path + key + '.'))
				return Promise.all(['en', 'zh'].map((each) => import('./js/i18n/' + each + '.js')))
				  .then(([en, zh]) => { const [a, b] = [keys(en.default, ''), keys(zh.default, '')]
				    return [...a.filter((key) => !b.includes(key)), ...b.filter((key) => !a.includes(key))] })
				""")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "#/", DRAWN, "#/questions", "#/import", "#/ask/agreements/in-full", "#/timeline",
			"#/targets", "#/map", "#/changes", "#/search?q=谁负责技术交易市场", "#/?open=passage:cqcd-2021.culture-tourism.10" })
	void keepsNobodyOut(String view) {
		visit(view, "en");
		for (String light : List.of("light", "dark")) {
			this.page.script("document.documentElement.dataset.theme = '" + light + "'");
			assertThat(new AxeBuilder().analyze(this.page.driver()).getViolations())
				.filteredOn((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
				.extracting(Rule::getId, Rule::getNodes)
				.isEmpty();
		}
	}

}
