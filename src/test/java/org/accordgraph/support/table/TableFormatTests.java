package org.accordgraph.support.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Each form, with what it is easy to get wrong. */
class TableFormatTests {

	private static final Table TABLE = new Table(new About("Which?", "哪些？", 3, false),
			List.of("name", "value", "day", "list"),
			List.of(row("重庆市，\"山城\"", 394.2, LocalDate.of(2021, 12, 17), List.of("a", "b")),
					row("=1+1|x\ny", -3L, null, List.of()), row("@SUM(A1)", null, null, List.of(Map.of("id", "c")))));

	@TempDir
	Path folder;

	/** Spreadsheets take full-width signs for the usual ones. */
	@Test
	void guardsAgainstFormulas() {
		for (String begin : List.of("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")) {
			assertThat(Csv.harmless(begin + "1+1")).isEqualTo("'" + begin + "1+1");
		}
		assertThat(Csv.harmless(-3L)).isEqualTo("-3");
		assertThat(Csv.harmless("a=1")).isEqualTo("a=1");
	}

	@Test
	void writesCsvThatExcelOpensRight() throws IOException {
		assertThat(text(new Csv())).isEqualTo("\uFEFF" + """
				name,value,day,list
				"重庆市，""山城""\",394.2,2021-12-17,a; b
				"'=1+1|x
				y",-3,,
				'@SUM(A1),,,id: c
				""".replace("\n", "\r\n").replace("|x\r\ny", "|x\ny"));
	}

	@Test
	void writesOneMarkdownLineARow() throws IOException {
		assertThat(text(new Markdown())).isEqualTo("""
				| name | value | day | list |
				| --- | --- | --- | --- |
				| 重庆市，"山城" | 394.2 | 2021-12-17 | a; b |
				| =1+1\\|x y | -3 |  |  |
				| @SUM(A1) |  |  | id: c |
				""");
	}

	@Test
	void writesNumbersAsNumbersAndTextAsTextIntoAWorkbook() throws IOException {
		String sheet = part("xl/worksheets/sheet1.xml");
		assertThat(sheet).contains("<v>394.2</v>", "<v>-3</v>").doesNotContain("<f>");
		assertThat(HtmlUtils.htmlUnescape(part("xl/sharedStrings.xml"))).contains("重庆市，", "=1+1|x");
	}

	@Test
	void saysWhereRowsAreMissing() throws IOException {
		Table cut = new Table(new About("Which?", "哪些？", 3, true), TABLE.columns(), TABLE.rows());
		assertThat(new String(bytes(new Markdown(), cut), StandardCharsets.UTF_8))
			.endsWith("|\n\nMore rows exist: these are the first 3. 另有结果未显示，此处仅列前 3 行。\n");
		assertThat(part("xl/workbook.xml", cut)).contains("first 3 rows", "about");
		assertThat(part("xl/workbook.xml", TABLE)).contains("answer", "about").doesNotContain("first");
		assertThat(HtmlUtils.htmlUnescape(part("xl/sharedStrings.xml", cut))).contains("哪些？", "More rows exist");
	}

	@Test
	void putsACoverOnTop() throws IOException {
		Table readable = new Table(TABLE.about(), TABLE.columns(), List.of("名称", "数值", "日期", "列表"), TABLE.rows(),
				new Cover("哪些？", List.of(new Cover.Line("来源", "报道", false),
						new Cover.Line("链接", "http://localhost:8080/#/ask/a/b?c=d", true)), "另有结果", "结果"));
		assertThat(new String(bytes(new Markdown(), readable), StandardCharsets.UTF_8)).startsWith("""
				# 哪些？

				- 来源: 报道
				- 链接: <http://localhost:8080/#/ask/a/b?c=d>

				| 名称 | 数值 | 日期 | 列表 |
				""").endsWith("\n\n另有结果\n");
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(new Excel(), readable)))) {
			List<Row> rows = workbook.getFirstSheet().read();
			assertThat(workbook.getFirstSheet().getName()).isEqualTo("结果");
			assertThat(rows.get(0).getCellText(0)).isEqualTo("哪些？");
			assertThat(rows.get(1).getCellText(0)).isEqualTo("来源: 报道");
			Row headings = rows.stream().filter((row) -> row.getRowNum() == 5).findFirst().orElseThrow();
			assertThat(headings.getCellText(3)).isEqualTo("列表");
			Row first = rows.stream().filter((row) -> row.getRowNum() == 6).findFirst().orElseThrow();
			assertThat(first.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("394.2");
			assertThat(first.getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2021, 12, 17));
			assertThat(first.getCellText(3)).isEqualTo("a\nb");
		}
		assertThat(part("xl/worksheets/sheet1.xml", readable)).contains("ySplit=\"5\"", "ht=\"30");
		assertThat(part("xl/styles.xml", readable)).contains("wrapText=\"true\"");
	}

	/** A Chinese character is as wide as two digits. */
	@Test
	void makesColumnsAsWideAsCanBeRead() {
		assertThat(ColumnWidth.of("a", List.of("1"))).isEqualTo(ColumnWidth.LEAST);
		assertThat(ColumnWidth.of("a", List.of("0123456789"))).isEqualTo(12);
		assertThat(ColumnWidth.of("a", List.of("重庆市科学技术局"))).isEqualTo(18);
		assertThat(ColumnWidth.of("a", List.of("a\n0123456789\nb"))).isEqualTo(12);
		assertThat(ColumnWidth.of("a", List.of("字".repeat(500)))).isEqualTo(ColumnWidth.MOST);
		assertThat(ColumnWidth.lines("a\nb", 10)).isEqualTo(2);
		// 46 digits fit in a line, which are 23 characters.
		assertThat(ColumnWidth.lines("字".repeat(47), ColumnWidth.MOST)).isEqualTo(3);
	}

	@Test
	void writesNumbersWithoutAnExponent() {
		assertThat(Cell.text(6e11)).isEqualTo("600000000000");
		assertThat(Cell.text(394.2)).isEqualTo("394.2");
		assertThat(Cell.text(0.0001)).isEqualTo("0.0001");
	}

	/** Read as spreadsheets read it: from the directory at its end. */
	private String part(String name) throws IOException {
		return part(name, TABLE);
	}

	private String part(String name, Table table) throws IOException {
		Path file = Files.write(this.folder.resolve("answer.xlsx"), bytes(new Excel(), table));
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String text(TableFormat format) throws IOException {
		return new String(bytes(format), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(TableFormat format) throws IOException {
		return bytes(format, TABLE);
	}

	private static byte[] bytes(TableFormat format, Table table) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(table, out);
		return out.toByteArray();
	}

	private static Map<String, Object> row(Object... values) {
		Map<String, Object> row = new LinkedHashMap<>();
		List<Object> cells = Arrays.asList(values);
		for (int i = 0; i < cells.size(); i++) {
			row.put(List.of("name", "value", "day", "list").get(i), cells.get(i));
		}
		return row;
	}

}
