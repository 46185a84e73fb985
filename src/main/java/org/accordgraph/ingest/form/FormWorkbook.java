package org.accordgraph.ingest.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.ingest.form.LastFigures.LastFigure;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.springframework.stereotype.Component;

/**
 * An empty form as a workbook: a sheet with notes and examples, headings in both
 * languages, and lists of what the graph knows. The sheet {@code _known} has the last
 * known values, which appear beside the entity that somebody chooses.
 */
@Component
public class FormWorkbook {

	private static final int ROWS = 300;

	private static final String LISTS = "_lists";

	private static final String KNOWN = "_known";

	private static final String GREY = "808080";

	private static final String BLUE = "DDE8F7";

	private final Forms forms;

	private final GraphReader reading;

	private final String offered;

	private final String themes;

	private final String figures;

	FormWorkbook(Forms forms, GraphReader reading, CypherFolder folder) {
		this.forms = forms;
		this.reading = reading;
		this.offered = folder.text("import/forms/offered.cypher");
		this.themes = folder.text("import/forms/themes.cypher");
		this.figures = folder.text("import/forms/last-figures.cypher");
	}

	/**
	 * Writes a form.
	 * @param form its name
	 * @param chinese whether headings, notes and examples are in Chinese first
	 * @param out receives the workbook; it is not closed
	 * @throws IOException if {@code out} fails
	 */
	public void write(String form, boolean chinese, OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "accord-graph", "1.0");
		Worksheet sheet = workbook.newWorksheet(this.forms.sheet(form, chinese));
		int row = head(sheet, form, chinese);
		List<FormField> columns = this.forms.fields(form, false);
		for (int c = 0; c < columns.size(); c++) {
			FormField column = columns.get(c);
			remark(sheet, row, c, ((c == 0) ? "※ " : "") + column.note(chinese));
			remark(sheet, row + 1, c, ((c == 0) ? chinese ? "※ 例：" : "※ such as: " : "") + column.example(chinese));
			sheet.value(row + 2, c, column.heading(chinese));
			sheet.value(row + 3, c, column.heading(!chinese));
			for (int heading = row + 2; heading <= row + 3; heading++) {
				if (column.needed()) {
					sheet.style(heading, c).bold().fillColor(BLUE).set();
				}
				else {
					sheet.style(heading, c).bold().set();
				}
			}
			sheet.width(c, column.key().equals("task") || column.key().equals("passage") ? 48 : 24);
		}
		sheet.freezePane(0, row + 4);
		if (form.equals(Forms.FOLLOW_UP)) {
			known(workbook, sheet, columns, row + 4);
		}
		else {
			choices(workbook, sheet, form, chinese, columns, row + 4);
		}
		workbook.finish();
	}

	private static void remark(Worksheet sheet, int row, int column, String text) {
		sheet.value(row, column, text);
		sheet.style(row, column).italic().fontColor(GREY).wrapText(true).verticalAlignment("top").set();
	}

	/** The lines of the head; returns the first row below them. */
	private int head(Worksheet sheet, String form, boolean chinese) {
		int row = 0;
		for (FormField field : this.forms.fields(form, true)) {
			sheet.value(row, 0, field.heading(chinese));
			if (field.needed()) {
				sheet.style(row, 0).bold().fillColor(BLUE).set();
			}
			else {
				sheet.style(row, 0).bold().set();
			}
			remark(sheet, row, 2, field.note(chinese));
			remark(sheet, row, 3, (chinese ? "例：" : "such as: ") + field.example(chinese));
			row++;
		}
		return row + ((row > 0) ? 1 : 0);
	}

	private void choices(Workbook workbook, Worksheet sheet, String form, boolean chinese, List<FormField> columns,
			int first) {
		Worksheet lists = workbook.newWorksheet(LISTS);
		List<String> themes = this.reading.readAtLeisure((tx) -> tx.run(this.themes).list())
			.stream()
			.filter((row) -> row.get("kind").asString().equals("POLICY"))
			.map((row) -> row.get(chinese ? "name" : "nameEn").asString())
			.toList();
		List<String> answers = chinese ? List.of("共同承担", "首位牵头", "牵头", "配合")
				: List.of("all co-own", "the first leads", "all lead", "all support");
		List<String> states = chinese ? List.of("未启动", "进行中", "部分履行", "已履行", "放弃")
				: List.of("Not started", "Under way", "Partly fulfilled", "Fulfilled", "Abandoned");
		List<FormField> head = this.forms.fields(form, true);
		list(sheet, lists, 0, themes, row(head, "theme"), row(head, "theme"), 1);
		list(sheet, lists, 1, answers, row(head, "list"), row(head, "list"), 1);
		list(sheet, lists, 2, states, first, first + ROWS, row(columns, "state"));
	}

	private static int row(List<FormField> fields, String key) {
		for (int i = 0; i < fields.size(); i++) {
			if (fields.get(i).key().equals(key)) {
				return i;
			}
		}
		throw new IllegalArgumentException(key);
	}

	/** Offers values; others may be typed as well. */
	private static void list(Worksheet sheet, Worksheet lists, int at, List<String> values, int top, int bottom,
			int column) {
		for (int i = 0; i < values.size(); i++) {
			lists.value(i, at, values.get(i));
		}
		if (!values.isEmpty()) {
			char letter = (char) ('A' + at);
			sheet.range(top, column, bottom, column)
				.validateWithListByFormula("%s!$%s$1:$%s$%d".formatted(LISTS, letter, letter, values.size()))
				.showErrorMessage(false);
		}
	}

	/** Entities and indicators to choose from, and the last known value beside them. */
	private void known(Workbook workbook, Worksheet sheet, List<FormField> columns, int first) {
		LastFigures last = new LastFigures(this.reading.readAtLeisure((tx) -> tx.run(this.figures).list()));
		Worksheet known = workbook.newWorksheet(KNOWN);
		List<String> headings = List.of("key", "entity", "what", "last known value", "as of");
		for (int c = 0; c < headings.size(); c++) {
			known.value(0, c, headings.get(c));
			known.style(0, c).bold().set();
		}
		int row = 1;
		for (LastFigure figure : last.all()) {
			known.value(row, 0, figure.entity() + "|" + figure.indicator());
			known.value(row, 1, figure.entity());
			known.value(row, 2, figure.indicator());
			known.value(row, 3, figure.value().toPlainString() + " " + figure.unit());
			known.value(row, 4, figure.on());
			row++;
		}
		Worksheet lists = workbook.newWorksheet(LISTS);
		List<String> entities = this.reading.readAtLeisure((tx) -> tx.run(this.offered).list())
			.stream()
			.map((each) -> each.get("name").asString())
			.toList();
		List<String> indicators = last.all().stream().map(LastFigure::indicator).distinct().toList();
		list(sheet, lists, 0, entities, first, first + ROWS, row(columns, "entity"));
		list(sheet, lists, 1, indicators, first, first + ROWS, row(columns, "what"));
		int beside = row(columns, "known");
		String range = "%s!$A$2:$E$%d".formatted(KNOWN, Math.max(2, row));
		for (int r = first; r < first + ROWS; r++) {
			String key = "CONCATENATE(A%d,\"|\",B%d)".formatted(r + 1, r + 1);
			sheet.formula(r, beside,
					"IFERROR(CONCATENATE(VLOOKUP(%s,%s,4,FALSE),\" (\",VLOOKUP(%s,%s,5,FALSE),\")\"),\"\")"
						.formatted(key, range, key, range));
			sheet.style(r, beside).fontColor(GREY).set();
		}
	}

}
