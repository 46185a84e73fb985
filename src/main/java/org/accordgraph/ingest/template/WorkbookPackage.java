package org.accordgraph.ingest.template;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.accordgraph.support.table.Cell;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * A workbook with a sheet for each table, headings in both languages, drop-down lists for
 * enumerated columns, and a sheet {@code _columns} that explains all columns.
 */
@Component
class WorkbookPackage implements PackageFormat {

	private static final int ROWS_WITH_LIST = 5_000;

	/** Rows of headings: in Chinese, and the names of the columns. */
	private static final int HEADINGS = 2;

	/** The limit of Excel. */
	private static final int MAX_CELL_LENGTH = 32_767;

	private static final String VALUES = "_values";

	private final TableSchemas schemas;

	WorkbookPackage(TableSchemas schemas) {
		this.schemas = schemas;
	}

	@Override
	public String name() {
		return "xlsx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
	}

	@Override
	public void write(List<FilledTable> tables, OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "accord-graph", "1.0");
		Map<List<String>, String> choices = choices(tables);
		explain(workbook.newWorksheet("_columns"), tables);
		for (FilledTable table : tables) {
			write(workbook.newWorksheet(table.table().name()), table, choices);
		}
		Worksheet values = workbook.newWorksheet(VALUES);
		values.setVisibilityState(VisibilityState.HIDDEN);
		int column = 0;
		for (List<String> choice : choices.keySet()) {
			for (int row = 0; row < choice.size(); row++) {
				values.value(row, column, choice.get(row));
			}
			column++;
		}
		workbook.finish();
	}

	/** The cell ranges with the values of enumerations, as formulas. */
	private static Map<List<String>, String> choices(List<FilledTable> tables) {
		Map<List<String>, String> choices = new LinkedHashMap<>();
		for (FilledTable table : tables) {
			for (TemplateColumn column : table.table().columns()) {
				if (!column.values().isEmpty()) {
					choices.computeIfAbsent(column.values(), (values) -> {
						String letters = letters(choices.size());
						return "%s!$%s$1:$%s$%d".formatted(VALUES, letters, letters, values.size());
					});
				}
			}
		}
		return choices;
	}

	private static String letters(int column) {
		String last = String.valueOf((char) ('A' + column % 26));
		return (column < 26) ? last : letters(column / 26 - 1) + last;
	}

	private void explain(Worksheet sheet, List<FilledTable> tables) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("table", "column", "heading", "required", "description", "values"));
		for (FilledTable filled : tables) {
			TemplateTable table = filled.table();
			for (TemplateColumn column : table.columns()) {
				rows.add(List.of(table.name(), column.name(), column.heading(), column.needed() ? "yes" : "",
						this.schemas.description(table, column), String.join(", ", column.values())));
			}
		}
		for (int r = 0; r < rows.size(); r++) {
			for (int c = 0; c < rows.get(r).size(); c++) {
				sheet.value(r, c, rows.get(r).get(c));
			}
		}
		sheet.range(0, 0, 0, 5).style().bold().set();
		sheet.freezePane(0, 1);
		sheet.width(4, 70);
		sheet.width(5, 60);
	}

	private static void write(Worksheet sheet, FilledTable table, Map<List<String>, String> choices) {
		List<TemplateColumn> columns = table.table().columns();
		for (int c = 0; c < columns.size(); c++) {
			TemplateColumn column = columns.get(c);
			sheet.value(0, c, column.heading());
			sheet.value(1, c, column.name());
			for (int heading = 0; heading < HEADINGS; heading++) {
				if (column.needed()) {
					sheet.style(heading, c).bold().fillColor("DDE8F7").set();
				}
				else {
					sheet.style(heading, c).bold().set();
				}
			}
			sheet.width(c, Math.max(12, column.name().length() + 4));
			String choice = choices.get(column.values());
			if (choice != null) {
				sheet.range(HEADINGS, c, ROWS_WITH_LIST, c).validateWithListByFormula(choice);
			}
			for (int r = 0; r < table.rows().size(); r++) {
				cell(sheet, r + HEADINGS, c, table.rows().get(r).get(c));
			}
		}
		sheet.freezePane(1, HEADINGS);
	}

	private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
		if (value instanceof Number number) {
			sheet.value(row, column, number);
		}
		else if (value instanceof LocalDate day) {
			sheet.value(row, column, day);
			sheet.style(row, column).format("yyyy-mm-dd").set();
		}
		else if (value != null) {
			String text = Cell.text(value);
			sheet.value(row, column, text.substring(0, Math.min(text.length(), MAX_CELL_LENGTH)));
		}
	}

}
