package org.accordgraph.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Workbooks and Markdown tables are for people: read back as they read them. */
@AccordTest
class ReadableAnswerTests {

	private static final String CO_OWNERS = "/api/questions/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1";

	@Autowired
	MockMvcTester mvc;

	@Test
	void answersInChinese() throws Exception {
		List<List<String>> rows = rows(get(CO_OWNERS + "&format=xlsx&lang=zh", null));
		assertThat(rows.get(0)).containsExactly("哪些单位共同承担某项承诺事项？");
		assertThat(rows.get(1)).containsExactly("承诺事项: 协同共建成渝综合性科学中心");
		assertThat(rows.get(2).get(0)).startsWith("来源: ");
		assertThat(rows.get(3).get(0)).matches("日期: \\d{4}-\\d\\d-\\d\\d");
		assertThat(rows.get(4)).containsExactly(
				"链接: http://localhost/#/ask/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1");
		assertThat(rows.get(5)).containsExactly("单位", "类型", "所在一方", "角色", "依据类型", "原文表述", "依据");
		assertThat(rows.get(6).subList(0, 4)).containsExactly("成都市科学技术局", "单位", "成都市", "共同承担");
		assertThat(rows.get(7).subList(0, 4)).containsExactly("重庆市科学技术局", "单位", "重庆市", "共同承担");
		assertThat(rows.get(6).get(4)).isEqualTo("由签署推定");
		assertThat(rows.get(6).get(6)).matches("(?s).*第 \\d+ 段");
		assertThat(rows).hasSize(8);
	}

	@Test
	void answersInEnglishUnlessTheReaderPrefersChinese() throws Exception {
		assertThat(text(get(CO_OWNERS + "&format=md", null))).startsWith("# Which bodies co-own a given commitment?")
			.contains("| Body | Type | Side | Role | Basis | Source wording | Evidence |")
			.contains("| Chengdu Science and Technology Bureau | Institution | Chengdu |");
		assertThat(text(get(CO_OWNERS + "&format=md", "zh-CN,zh;q=0.9,en;q=0.8"))).startsWith("# 哪些单位共同承担");
		assertThat(text(get(CO_OWNERS + "&format=md", "de,zh;q=0.1"))).startsWith("# 哪些单位共同承担");
		assertThat(text(get(CO_OWNERS + "&format=md&lang=en", "zh-CN"))).startsWith("# Which bodies");
	}

	/** A cache must not give one reader the answer of another. */
	@Test
	void distinguishesLanguagesInTheTag() {
		String tag = this.mvc.get()
			.uri(CO_OWNERS + "&format=md")
			.header("Accept-Language", "zh")
			.exchange()
			.getResponse()
			.getHeader("ETag");
		assertThat(this.mvc.get()
			.uri(CO_OWNERS + "&format=md")
			.header("Accept-Language", "en")
			.header("If-None-Match", tag)).hasStatusOk();
		assertThat(this.mvc.get()
			.uri(CO_OWNERS + "&format=md")
			.header("Accept-Language", "zh")
			.header("If-None-Match", tag)).hasStatus(304);
	}

	@Test
	void givesTheNamesOfTheApiWhenAsked() throws Exception {
		JsonNode answer = JsonMapper.shared().readTree(get(CO_OWNERS, null));
		List<String> columns = answer.get("columns").valueStream().map(JsonNode::asString).toList();
		List<List<String>> rows = rows(get(CO_OWNERS + "&format=xlsx&raw=true&lang=zh", null));
		assertThat(rows.get(0)).isEqualTo(columns);
		assertThat(rows.get(1).get(columns.indexOf("basis"))).isEqualTo("INHERITED");
		assertThat(rows).hasSize(1 + answer.get("rowCount").asInt());
	}

	/** Neither names of columns nor names of values nor ids nor maps. */
	@Test
	void leavesNoNameOfAProgramInAnyAnswer() throws Exception {
		List<String> wrong = new ArrayList<>();
		for (JsonNode question : JsonMapper.shared().readTree(get("/api/questions", null))) {
			String self = question.at("/links/self").asString();
			for (String language : List.of("en", "zh")) {
				List<List<String>> rows = rows(
						get(self + (self.contains("?") ? "&" : "?") + "format=xlsx&lang=" + language, null));
				int top = top(rows);
				String where = question.get("name").asString() + " " + language + ": ";
				rows.get(top)
					.stream()
					.filter((heading) -> heading.matches("[a-z]+[A-Z].*")
							|| language.equals("zh") != heading.matches(".*\\p{IsHan}.*"))
					.forEach((heading) -> wrong.add(where + heading));
				assertThat(rows.size() > top + 1).as(where)
					.isNotEqualTo(LaterQuestions.ALL.contains(question.get("name").asString()));
				rows.subList(top + 1, rows.size())
					.stream()
					.flatMap(List::stream)
					.filter((cell) -> cell
						.matches("(?s).*(\\b[A-Z]{2,}(_[A-Z]+)+\\b|\\bcqcd-2021\\b|\\{|\\[|: INHERITED).*"))
					.distinct()
					.limit(3)
					.forEach((cell) -> wrong.add(where + cell));
			}
		}
		assertThat(wrong).isEmpty();
	}

	/** The row of the headings: that after the link. */
	private static int top(List<List<String>> rows) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).get(0).matches("(Link|链接): .*")) {
				return i + 1;
			}
		}
		throw new AssertionError("no link: " + rows);
	}

	private byte[] get(String uri, String languages) {
		var request = this.mvc.get().uri(java.net.URI.create(uri));
		var answer = ((languages != null) ? request.header("Accept-Language", languages) : request).exchange();
		assertThat(answer).as(uri).hasStatusOk();
		return answer.getResponse().getContentAsByteArray();
	}

	private static String text(byte[] answer) {
		return new String(answer, java.nio.charset.StandardCharsets.UTF_8);
	}

	private static List<List<String>> rows(byte[] workbook) throws IOException {
		try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
				Stream<Row> rows = read.getFirstSheet().openStream()) {
			return rows.filter((row) -> row.getCellCount() > 0)
				.map((row) -> row.stream().map(ReadableAnswerTests::text).toList())
				.toList();
		}
	}

	private static String text(Cell cell) {
		return (cell == null) ? "" : cell.getText();
	}

}
