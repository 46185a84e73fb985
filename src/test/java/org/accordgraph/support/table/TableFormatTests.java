package org.accordgraph.format;

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
			.endsWith("|\n\nMore rows exist: these are the first 3. 还有更多行，此处仅列前 3 行。\n");
		assertThat(part("xl/workbook.xml", cut)).contains("first 3 rows", "about");
		assertThat(part("xl/workbook.xml", TABLE)).contains("answer", "about").doesNotContain("first");
		assertThat(HtmlUtils.htmlUnescape(part("xl/sharedStrings.xml", cut))).contains("哪些？", "More rows exist");
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
