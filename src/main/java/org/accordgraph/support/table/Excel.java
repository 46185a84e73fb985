package org.accordgraph.support.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes an Excel workbook with typed numbers and dates. A table with a cover begins with
 * its title, source, date and link, and its columns are as wide as their texts need, up
 * to a width that can be read, with longer texts wrapped. For a table without one, a
 * second sheet names the question. If rows are missing, the name of the first sheet says
 * so.
 */
@Component
class Excel implements TableFormat {

	/** The maximum number of characters in an Excel cell. */
	private static final int LONGEST_TEXT = 32_767;

	/** The height of a line, and the largest height of a row, in points. */
	private static final double LINE = 15;

	private static final double HIGHEST_ROW = 405;

	private static final String DAY = "yyyy-mm-dd";

	private static final int TITLE_SIZE = 14;

	private static final String HEAD_COLOR = "E8EDF4";

	@Override
	public String name() {
		return "xlsx";
	}

	@Override
	public MediaType mediaType() {
		return MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
	}

	@Override
	public void write(Table table, OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "accord-graph", "1.0");
		Cover cover = table.cover();
		if (cover != null) {
			Worksheet sheet = workbook.newWorksheet(cover.sheet());
			int top = cover(sheet, cover);
			rows(sheet, top, table, true);
			sizes(sheet, top, table);
			if (cover.note() != null) {
				sheet.value(top + table.rows().size() + 2, 0, cover.note());
			}
			sheet.setFitToPage(true);
			sheet.fitToWidth((short) 1);
			sheet.fitToHeight((short) 0);
			sheet.pageOrientation("landscape");
		}
		else {
			About about = table.about();
			rows(workbook.newWorksheet(about.cut() ? "first %d rows".formatted(about.rows()) : "answer"), 0, table,
					false);
			about(workbook.newWorksheet("about"), about);
		}
		workbook.finish();
	}

	/** Writes the cover, and returns the row of the headings. */
	private static int cover(Worksheet sheet, Cover cover) {
		sheet.value(0, 0, cover.title());
		sheet.style(0, 0).bold().fontSize(TITLE_SIZE).set();
		int row = 1;
		for (Cover.Line line : cover.lines()) {
			String text = line.label() + ": " + line.text();
			if (line.isLink()) {
				sheet.hyperlink(row, 0, HyperLink.external(line.text(), text));
			}
			else {
				sheet.value(row, 0, text);
			}
			row++;
		}
		return row + 1;
	}

	private static void rows(Worksheet sheet, int top, Table table, boolean wrapped) {
		List<String> columns = table.columns();
		for (int c = 0; c < columns.size(); c++) {
			sheet.value(top, c, table.headings().get(c));
			if (wrapped) {
				sheet.style(top, c).bold().fillColor(HEAD_COLOR).wrapText(true).verticalAlignment("top").set();
			}
			else {
				sheet.style(top, c).bold().set();
			}
			int r = top;
			for (Map<String, ? extends @Nullable Object> row : table.rows()) {
				cell(sheet, ++r, c, row.get(columns.get(c)), wrapped);
			}
		}
		sheet.freezePane(0, top + 1);
		if (!columns.isEmpty()) {
			sheet.setAutoFilter(top, 0, top + table.rows().size(), columns.size() - 1);
		}
	}

	/**
	 * Sets the widths of the columns, and the heights of the rows, which not every
	 * program derives from texts that are wrapped.
	 */
	private static void sizes(Worksheet sheet, int top, Table table) {
		int[] lines = new int[table.rows().size()];
		for (int c = 0; c < table.columns().size(); c++) {
			String column = table.columns().get(c);
			List<String> texts = table.rows()
				.stream()
				.map((row) -> row.get(column))
				.map((value) -> (value instanceof LocalDate) ? DAY : lines(value))
				.toList();
			double width = ColumnWidth.of(table.headings().get(c), texts);
			sheet.width(c, width);
			for (int r = 0; r < lines.length; r++) {
				lines[r] = Math.max(lines[r], ColumnWidth.lines(texts.get(r), width));
			}
		}
		for (int r = 0; r < lines.length; r++) {
			sheet.rowHeight(top + 1 + r, Math.min(HIGHEST_ROW, LINE * Math.max(1, lines[r])));
		}
	}

	private static void about(Worksheet sheet, About about) {
		sheet.value(0, 0, "question");
		sheet.value(0, 1, about.question());
		sheet.value(1, 0, "questionZh");
		sheet.value(1, 1, about.questionZh());
		sheet.value(2, 0, "rowCount");
		sheet.value(2, 1, about.rows());
		sheet.value(3, 0, "cut");
		sheet.value(3, 1, about.cut());
		if (about.cut()) {
			sheet.value(4, 1, about.note());
		}
	}

	private static void cell(Worksheet sheet, int row, int column, @Nullable Object value, boolean wrapped) {
		if (value instanceof Number number) {
			sheet.value(row, column, number);
		}
		else if (value instanceof Boolean flag) {
			sheet.value(row, column, flag);
		}
		else if (value instanceof LocalDate day) {
			sheet.value(row, column, day);
		}
		else if (value != null) {
			String text = wrapped ? lines(value) : Cell.text(value);
			sheet.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
		}
		if (wrapped && value instanceof LocalDate) {
			sheet.style(row, column).format(DAY).verticalAlignment("top").horizontalAlignment("left").set();
		}
		else if (wrapped) {
			sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
		}
		else if (value instanceof LocalDate) {
			sheet.style(row, column).format(DAY).set();
		}
	}

	/** The text of a cell that is wrapped: each item of a list on a line of its own. */
	private static String lines(@Nullable Object value) {
		return (value instanceof Collection<?> values)
				? values.stream().map(Cell::text).collect(Collectors.joining("\n")) : Cell.text(value);
	}

}
