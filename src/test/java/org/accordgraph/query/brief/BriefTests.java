package org.accordgraph.query.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.accordgraph.AccordTest;
import org.accordgraph.database.load.SeededGraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The brief of an agreement in each format, read back by another program than the one
 * that writes it. What the agreement says is taken from the source page, what came of it
 * from the later reports.
 */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefTests {

	private static final String BRIEF = "/api/agreements/cqcd-2021-innovation-centre/brief?asOf=2026-02-01";

	/** Passage 13 of the section on the innovation centre promises the market. */
	private static final String MARKET = "8.2";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	@BeforeAll
	void loadAll() {
		SeededGraph.load(this.context, "all");
	}

	@AfterAll
	void loadThePage() {
		SeededGraph.restore(this.context);
	}

	@Test
	void beginsWithWhatTheAgreementIs() throws IOException {
		Document english = html("en");
		assertThat(english.expectFirst("h1").text()).isEqualTo("Innovation centre agreement");
		assertThat(english.expectFirst(".full").text())
			.startsWith("Cooperation agreement on linking innovation in the two cores");
		assertThat(facts(english))
			.startsWith("Signed for Chengdu: Chengdu Science and Technology Bureau",
					"Signed for Chongqing: Chongqing Science and Technology Bureau",
					// The page says the day and the month; the year stands in its other
					// article.
					"Signed on: 17 December 2021 (inferred)", "Type of agreement: Cooperation agreement",
					"Areas of cooperation: 9 announced, 9 listed", "Valid until: Not stated")
			.endsWith("State of knowledge: 1 February 2026",
					"Link: http://localhost/#/agreement/cqcd-2021-innovation-centre");
		assertThat(facts(english)).filteredOn((fact) -> fact.startsWith("Source: "))
			.singleElement()
			.asString()
			.contains("成渝签署5个合作协议")
			.endsWith("Publisher not stated, 18 December 2021 (inferred)");
		Document chinese = html("zh");
		assertThat(chinese.expectFirst("h1").text()).isEqualTo("科技创新中心合作协议");
		assertThat(chinese.expectFirst(".full").text()).isEqualTo("加强双核创新联动推进共建具有全国影响力的科技创新中心合作协议");
		assertThat(facts(chinese)).startsWith("签署方（成都市）: 成都市科学技术局", "签署方（重庆市）: 重庆市科学技术局", "签署日期: 2021年12月17日（推断）",
				"协议类型: 合作协议", "合作领域: 宣布 9 个，列明 9 个", "有效期至: 原文未载明");
	}

	/** Nine areas of 4, 4, 2, 8, 2, 3, 2, 2 and 3 tasks, and three outside the list. */
	@Test
	void listsThePromisesInTheOrderOfTheText() throws IOException {
		Document page = html("en");
		List<List<String>> rows = rows(page, 0);
		assertThat(rows).hasSize(9 + 30 + 3);
		assertThat(rows).extracting((row) -> row.get(0))
			.startsWith("1", "1.1", "1.2", "1.3", "1.4", "2")
			.endsWith("9.3", "outside the list 1", "outside the list 2", "outside the list 3");
		assertThat(rows).filteredOn((row) -> row.get(0).equals(MARKET)).singleElement().satisfies((row) -> {
			assertThat(row.get(1)).isEqualTo("An integrated market for trading technology is built.");
			assertThat(row.subList(2, 6)).containsExactly("Deliver",
					"○ Chengdu Science and Technology Bureau, Chongqing Science and Technology Bureau",
					"Integrated technology trading market", "Nothing reported");
			assertThat(cited(page, row.get(6))).singleElement()
				.asString()
				.startsWith("Publisher not stated, 18 December 2021: Newspaper page of December 2021")
				.endsWith("Section “Innovation centre”, passage 13 of 14.");
		});
		// Companies are named by kind, the bureaus are not; the passage has no subject.
		assertThat(rows).filteredOn((row) -> row.get(0).equals("4.3"))
			.singleElement()
			.satisfies((row) -> assertThat(row.get(3)).startsWith("○ Chengdu Science and Technology Bureau")
				.contains("● ")
				.contains("Leading companies (Implementer)"));
	}

	/** Held in November 2023 and June 2025, as two reports say. */
	@Test
	void saysWhatCameOfItWithTheReportsAsEvidence() throws IOException {
		Document page = html("en");
		assertThat(page.text()).contains("Sources report on 3 of the 33 promises.");
		List<List<String>> rows = rows(page, 2);
		assertThat(rows).extracting((row) -> row.get(1)).containsExactly("Under way", "Under way", "Fulfilled");
		assertThat(rows.get(2).get(0)).isEqualTo("Hold a Belt and Road science and technology exchange conference");
		assertThat(cited(page, rows.get(2).get(4))).hasSize(2)
			.anySatisfy((source) -> assertThat(source).startsWith("中国新闻网, 7 November 2023: "))
			.anySatisfy((source) -> assertThat(source).contains("13 June 2025: "));
		assertThat(rows(html("zh"), 2)).extracting((row) -> row.get(1)).containsExactly("进行中", "进行中", "已履行");
		Document before = Jsoup.parse(text(get(BRIEF.replace("2026-02-01", "2021-12-18") + "&lang=en")));
		assertThat(before.text()).contains("No source reports on any of the 33 promises.");
	}

	/** The page names no due date for any of the 42 commitments. */
	@Test
	void namesWhatIsNotStated() throws IOException {
		assertThat(rows(html("en"), 1)).containsExactly(List.of("Agreement", "Tasks announced", "1 of 1"),
				List.of("Agreement", "Lead body", "1 of 1"), List.of("Agreement", "Valid until", "1 of 1"),
				List.of("Commitment", "Due by", "42 of 42"));
		assertThat(rows(html("zh"), 1)).last().isEqualTo(List.of("承诺事项", "完成期限", "42 项中的 42 项"));
	}

	/** Three million vehicles by 2025: a figure of Chongqing, and none of Chengdu. */
	@Test
	void judgesTargetsOrSaysWhyNot() throws IOException {
		Document page = Jsoup
			.parse(text(get("/api/agreements/cqcd-2021-auto-cluster/brief?asOf=2026-02-01&lang=en&format=html")));
		assertThat(page.select("table").last().select("tbody tr").first().select("td").eachText().subList(1, 4))
			.containsExactly("At least 3,000,000 vehicles", "31 December 2025",
					"Cannot be judged: no figure of Chengdu");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void saysTheSameInWordAndMarkdown(String language) throws IOException {
		Document page = html(language);
		Document word = word(language);
		assertThat(word.select("w|p:has(w|pStyle[w:val=Heading1]) w|t").eachText())
			.containsExactly(page.expectFirst("h1").text());
		assertThat(headings(word)).containsExactlyElementsOf(page.select("h2").eachText());
		List<List<String>> cells = new ArrayList<>();
		page.select("table tr").forEach((row) -> cells.add(flat(row.select("th, td").eachText())));
		assertThat(cellsOfWord(word)).containsExactlyElementsOf(cells);
		assertThat(cellsOfMarkdown(text(get(BRIEF + "&format=md&lang=" + language)))).containsExactlyElementsOf(cells);
		assertThat(page.select("ol li").eachText()).hasSize(18)
			.allSatisfy(
					(source) -> assertThat(flat(List.of(word.text())).get(0)).contains(flat(List.of(source)).get(0)));
	}

	/** The heading of a table that goes on over the page is repeated there. */
	@Test
	void isLaidOutForWord() throws IOException {
		Document word = word("en");
		assertThat(word.select("w|tbl")).hasSize(3)
			.allSatisfy((table) -> assertThat(table.select("w|tr").first().select("w|tblHeader")).hasSize(1));
		assertThat(word.expectFirst("w|pgSz").attr("w:orient")).isEqualTo("landscape");
	}

	@Test
	void isInTheFormatAndLanguageThatTheRequestPrefers() {
		assertThat(accepting("*/*", "zh-CN").getContentType()).isEqualTo("text/html;charset=UTF-8");
		assertThat(accepting("text/markdown", "zh-CN").getHeader("Content-Disposition"))
			.contains("cqcd-2021-innovation-centre-brief-zh.md");
		assertThat(accepting("application/json", "en").getStatus()).isEqualTo(406);
		assertThat(get("/api/agreements/nothing/brief").getStatus()).isEqualTo(404);
		assertThat(get(BRIEF + "&format=pdf").getStatus()).isEqualTo(400);
	}

	private Document html(String language) throws IOException {
		return Jsoup.parse(text(get(BRIEF + "&format=html&lang=" + language)));
	}

	private Document word(String language) throws IOException {
		MockHttpServletResponse answer = get(BRIEF + "&format=docx&lang=" + language);
		assertThat(answer.getContentType())
			.isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
		ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()));
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			if (entry.getName().equals("word/document.xml")) {
				return Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
			}
		}
		throw new AssertionError("There is no document in the file");
	}

	private MockHttpServletResponse accepting(String type, String language) {
		return this.mvc.get()
			.uri(BRIEF)
			.header("Accept", type)
			.header("Accept-Language", language)
			.exchange()
			.getResponse();
	}

	private MockHttpServletResponse get(String address) {
		return this.mvc.get().uri(address).exchange().getResponse();
	}

	private static String text(MockHttpServletResponse answer) throws IOException {
		assertThat(answer.getStatus()).isEqualTo(200);
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

	private static List<String> facts(Document page) {
		return page.select("dt")
			.stream()
			.map((label) -> label.text() + ": " + label.nextElementSibling().text())
			.toList();
	}

	private static List<List<String>> rows(Document page, int table) {
		return page.select("table")
			.get(table)
			.select("tbody tr")
			.stream()
			.map((row) -> row.select("td").stream().map(Element::text).toList())
			.toList();
	}

	/** The sources to which the numbers of a cell lead. */
	private static List<String> cited(Document page, String numbers) {
		return Stream.of(numbers.split(" "))
			.map((number) -> page.expectFirst("#e" + number.replaceAll("\\D", "")).ownText())
			.toList();
	}

	private static List<String> headings(Document word) {
		return word.select("w|p:has(w|pStyle[w:val=Heading2])").eachText();
	}

	private static List<List<String>> cellsOfWord(Document word) {
		return word.select("w|tr")
			.stream()
			.map((row) -> flat(row.select("w|tc").stream().map(Element::text).toList()))
			.toList();
	}

	private static List<List<String>> cellsOfMarkdown(String text) {
		return text.lines()
			.filter((line) -> line.startsWith("| ") && !line.startsWith("| ---"))
			.map((line) -> flat(List.of(line.substring(2, line.length() - 2).split(" \\| "))))
			.toList();
	}

	/** Without what only a format needs: spaces, line breaks, marks of bold text. */
	private static List<String> flat(List<String> cells) {
		return cells.stream()
			.map((cell) -> cell.replace("<br>", "").replace("**", "").replaceAll("\\\\(.)", "$1").replaceAll("\\s", ""))
			.filter((cell) -> !cell.isEmpty())
			.toList();
	}

}
