package org.accordgraph.server.explorer;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.accordgraph.AccordTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An agreement, a body and a project as pages, and what two of them promise side by side.
 * What they show is taken from the source page.
 */
@AccordTest
class ExplorerEntityPagesTests extends OnThePage {

	private static final String AGREEMENT = "#/agreement/cqcd-2021-innovation-centre";

	private static final String ACTORS = "cqcd-2021-science-city-universities-and-institutes";

	private static final String BODY = "#/body/chongqing-science-and-technology-bureau";

	private static final String PROJECT = "#/project/tiaodeng-jiangjin-suburban-railway";

	private static final String COMPARED = "#/compare?ids=cqcd-2021-innovation-centre,cqcd-2021-science-city";

	@AfterEach
	void widen() {
		this.page.anySize();
	}

	/** Nine areas of 4, 4, 2, 8, 2, 3, 2, 2 and 3 tasks, and three outside the list. */
	@Test
	void readsAnAgreementAsAPage() {
		visit(AGREEMENT, "en");
		assertThat(this.page.text("#main h1")).isEqualTo("Innovation centre agreement");
		assertThat(this.page.text("#main .full")).startsWith("Cooperation agreement on linking innovation");
		assertThat(this.page.text(".head-facts")).contains("Signed for Chengdu",
				"Chengdu Science and Technology Bureau", "17 December 2021 (inferred)", "9 of 9 areas reported",
				"Publisher not stated, 18 December 2021");
		assertThat(this.page.texts(".outline .area > .promise .no")).containsExactly("1", "2", "3", "4", "5", "6", "7",
				"8", "9");
		assertThat(this.page.texts(".outline .area .tasks .no")).hasSize(30).contains("8.2");
		assertThat(this.page.texts(".outline.tasks .no")).containsExactly("1", "2", "3");
		String market = ".outline .area:nth-of-type(8) .tasks li:nth-of-type(2) ";
		assertThat(this.page.text(market)).contains("8.2", "An integrated market for trading technology is built.",
				"Deliver", "all signatories", "Nothing reported", "Integrated technology trading market");
		assertThat(this.page.attribute(market + ".mark", "aria-label")).isEqualTo("Inherited from signature");
		// The companies are named by kind; the bureaus follow from the signature.
		assertThat(this.page.texts(".outline .area:nth-of-type(4) .tasks li:nth-of-type(3) .who"))
			.anyMatch((who) -> who.contains("Leading companies (Implementer)"))
			.contains("all signatories");
		assertThat(this.page.texts(".beside-outline .tally li")).containsExactly("33\nNothing reported");
		assertThat(this.page.text(".beside-outline")).contains("Agreement · Lead body", "not stated for 42 of 42");
		assertThat(this.page.texts(".beside-outline .pairs li")).hasSize(7);
	}

	/** The text is not held, so the passage is found by its place between two others. */
	@Test
	void opensAPassageInPlaceAndCitesIt() {
		visit(AGREEMENT, "en");
		String market = ".outline .area:nth-of-type(8) .tasks li:nth-of-type(2) ";
		this.page.click(market + "button.chip");
		assertThat(this.page.text(market + ".opened")).contains("Passage 13 of 14 in the section “Innovation centre”.")
			.contains("does not hold the text");
		assertThat(this.page.texts(market + ".neighbours .chip")).extracting((chip) -> chip.replaceAll("\\s+", " "))
			.containsExactly("Innovation centre · 12", "Innovation centre · 14");
		this.page.click(market + "button.cite");
		assertThat(cited(market)).startsWith("Publisher not stated, 18 December 2021: Newspaper page of December 2021")
			.contains("成渝签署5个合作协议")
			.endsWith("Section “Innovation centre”, passage 13 of 14.");
		this.page.click("#language");
		this.page.click(market + "button.cite");
		assertThat(cited(market)).isEqualTo("发布者未载明，2021年12月18日：《成渝签署5个合作协议 推进“双核”发展能级提升》，“共建科技创新中心”第 13 段（共 14 段）。");
	}

	@Test
	void citesOnCardsToo() {
		visit("#/?open=" + MARKET, "en");
		this.page.click("#panel .citing button");
		assertThat(cited("#panel ")).contains("passage 13 of 14.");
	}

	@Test
	void leadsFromTheAgreementToItsBriefs() {
		visit(AGREEMENT, "zh-CN");
		this.page.click(".brief summary");
		assertThat(this.page.texts(".brief .items a")).containsExactly("Word 文档", "Markdown", "打印");
		assertThat(this.page
			.script("return [...document.querySelectorAll('.brief .items a')].map((a) => a.getAttribute('href'))"))
			.isEqualTo(Stream.of("docx", "md", "html")
				.map((format) -> "api/agreements/cqcd-2021-innovation-centre/brief?format=" + format + "&lang=zh")
				.toList());
		assertThat(this.page.answer(
				"const done = arguments[0]; fetch(document.querySelector('.brief .items a').href).then((file) => done(file.status), done)"))
			.isEqualTo(200L);
	}

	@Test
	void isReachedFromACardAndFromSearch() {
		visit("#/?open=cqcd-2021-innovation-centre", "en");
		this.page.click("#panel .actions a.primary");
		assertThat(this.page.url()).endsWith("#/agreement/cqcd-2021-innovation-centre");
		this.page.choose("#search", "重庆市科学技术局");
		assertThat(this.page.url()).endsWith("#/body/chongqing-science-and-technology-bureau");
		assertThat(this.page.text("#main h1")).isEqualTo("Chongqing Science and Technology Bureau");
	}

	/** It owes the 30 tasks and the three outside the list, with its counterpart. */
	@Test
	void tellsWhatABodyOwesAndWithWhom() {
		visit(BODY, "zh-CN");
		assertThat(this.page.text("#main h1")).isEqualTo("重庆市科学技术局");
		assertThat(this.page.texts("#main .tally li")).containsExactly("33\n未见报告");
		assertThat(this.page.texts(".owed h2")).containsExactly("科技创新中心合作协议");
		assertThat(this.page.text(".owed > .meta")).contains("成都市科学技术局").doesNotContain("重庆市科学技术局");
		assertThat(this.page.texts(".owed .tasks > li")).hasSize(33).allMatch((line) -> line.contains("共同承担"));
	}

	/**
	 * The agreement on the science city asks universities and institutes for something,
	 * and the two committees signed it.
	 */
	@Test
	void tellsWhatUnnamedActorsOwe() {
		visit("#/?open=" + ACTORS, "en");
		this.page.click("#panel .actions a.primary");
		assertThat(this.page.url()).endsWith("#/body/" + ACTORS);
		assertThat(this.page.texts(".owed h2")).containsExactly("Science city agreement");
		assertThat(this.page.text(".owed > .meta"))
			.contains("Management Committee of Western (Chongqing) Science City");
		assertThat(this.page.texts(".owed .tasks > li")).isNotEmpty();
	}

	/**
	 * The page reports its trial run, names nobody who answers for it, and no promise.
	 */
	@Test
	void tellsHowAProjectWent() {
		visit(PROJECT, "en");
		assertThat(this.page.texts(".reports > li")).hasSize(1).first().asString().contains("Trial operation");
		assertThat(this.page.text(".beside-outline")).contains("No source names a responsible body.",
				"No source says which promise it delivers.", "Tiaodeng");
	}

	/** The seven pairs of the two science agreements, each side by side. */
	@Test
	void comparesTheWordsOfTwoAgreements() {
		visit(COMPARED, "en");
		assertThat(this.page.texts(".compared li a:first-child")).containsExactly("Innovation centre agreement",
				"Science city agreement");
		assertThat(this.page.texts(".compare h2")).containsExactly("Promised twice 7",
				this.page.texts(".compare h2").get(1), this.page.texts(".compare h2").get(2));
		assertThat(this.page.texts(".compare section:nth-of-type(1) tbody tr")).hasSize(7)
			.anyMatch((row) -> row.contains("A technology transfer alliance is built jointly.")
					&& row.contains("Both sides form an alliance of technology transfer service platforms together."));
		assertThat(this.page.texts(".compare section:nth-of-type(2) h2")).first().asString().startsWith("Only here");
		assertThat(this.page.texts(".compare section:nth-of-type(2) tbody tr")).isNotEmpty()
			.allMatch((row) -> row.contains("–"));
		assertThat(this.page.texts(".compare section:nth-of-type(3) tbody tr")).isNotEmpty()
			.noneMatch((row) -> row.contains("–"));
	}

	@Test
	void comparesNothingWithItself() {
		visit("#/compare?ids=cqcd-2021-innovation-centre,cqcd-2021-innovation-centre", "en");
		assertThat(this.page.text(".compare .lead")).startsWith("Choose a second one");
		assertThat(this.page.texts(".compare table")).isEmpty();
		this.page.choose(".compare .combo input", "西部科学城建设战略合作协议");
		assertThat(this.page.url()).endsWith("ids=cqcd-2021-innovation-centre,cqcd-2021-science-city");
		assertThat(this.page.texts(".compare table")).isNotEmpty();
	}

	@Test
	void saysThatThereIsNoSuchPage() {
		visit(AGREEMENT, "en");
		this.page.script("location.hash = '#/body/chongqing'");
		this.page.calm();
		assertThat(this.page.text("#main .failure")).startsWith("Not found");
	}

	@ParameterizedTest
	@MethodSource
	void fitsAndKeepsNobodyOut(String hash, String language, int width) {
		visit("#/", language);
		this.page.size(width, 900);
		this.page.visit(hash);
		assertThat(this.page
			.script("return document.getElementById('main').scrollWidth - document.getElementById('main').clientWidth"))
			.isEqualTo(0L);
		for (String light : List.of("light", "dark")) {
			this.page.script("document.documentElement.dataset.theme = '" + light + "'");
			assertThat(new AxeBuilder().analyze(this.page.driver()).getViolations())
				.filteredOn((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
				.extracting(Rule::getId, Rule::getNodes)
				.isEmpty();
		}
	}

	static Stream<Arguments> fitsAndKeepsNobodyOut() {
		return Stream.of(AGREEMENT, BODY, PROJECT, COMPARED)
			.flatMap((hash) -> Stream.of(Arguments.of(hash, "en", 390), Arguments.of(hash, "zh-CN", 1440)));
	}

	private String cited(String place) {
		this.page.await(place + ".citation textarea");
		return this.page.script("return document.querySelector(" + "'" + place + ".citation textarea').value")
			.toString();
	}

}
