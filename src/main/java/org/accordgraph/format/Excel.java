package org.accordgraph.format;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * An Excel workbook: numbers are numbers, dates are dates. A second sheet says which
 * question it answers; where rows are missing, the name of the first one says so.
 */
@Component
class Excel implements TableFormat {

	/** Excel takes no more characters in a cell. */
	private static final int LONGEST_TEXT = 32_767;

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
		About about = table.about();
		Worksheet sheet = workbook.newWorksheet(about.cut() ? "first %d rows".formatted(about.rows()) : "answer");
		List<String> columns = table.columns();
		for (int c = 0; c < columns.size(); c++) {
			sheet.value(0, c, columns.get(c));
			sheet.style(0, c).bold().set();
			for (int r = 0; r < table.rows().size(); r++) {
				cell(sheet, r + 1, c, table.rows().get(r).get(columns.get(c)));
			}
		}
		sheet.freezePane(0, 1);
		if (!columns.isEmpty()) {
			sheet.setAutoFilter(0, 0, table.rows().size(), columns.size() - 1);
		}
		about(workbook.newWorksheet("about"), about);
		workbook.finish();
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

	private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
		if (value instanceof Number number) {
			sheet.value(row, column, number);
		}
		else if (value instanceof Boolean flag) {
			sheet.value(row, column, flag);
		}
		else if (value instanceof LocalDate day) {
			sheet.value(row, column, day);
			sheet.style(row, column).format("yyyy-mm-dd").set();
		}
		else if (value != null) {
			String text = Cell.text(value);
			sheet.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
		}
	}

}
