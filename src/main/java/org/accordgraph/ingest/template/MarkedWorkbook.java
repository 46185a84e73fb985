package org.accordgraph.ingest.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.ingest.datapackage.DataPackage;
import org.accordgraph.ingest.datapackage.RawTable;
import org.accordgraph.ingest.datapackage.Unreadable;
import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Severity;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a package as a workbook in which cells with issues are marked: errors red,
 * notes yellow. The sheet {@code _issues} lists all issues.
 */
public final class MarkedWorkbook {

	private static final String RED = "F8B4B4";

	private static final String YELLOW = "FFF2A8";

	/** The limits of Excel. */
	private static final int MAX_ROWS = 1_048_576;

	private static final int MAX_CELL_LENGTH = 32_767;

	private static final List<String> COLUMNS = List.of("severity", "source", "row", "column", "value", "code",
			"message", "repair");

	/** Below this row, nothing is a heading. */
	private static final int LAST_HEADINGS = 50;

	private MarkedWorkbook() {
	}

	/**
	 * Writes it.
	 * @param dataPackage the package
	 * @param issues its issues
	 * @param out receives the workbook; it is not closed
	 * @throws IOException if the package cannot be read again, or {@code out} fails
	 */
	public static void write(DataPackage dataPackage, List<Issue> issues, OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "accord-graph", "1.0");
		list(workbook.newWorksheet("_issues"), issues);
		Map<String, Integer> names = new HashMap<>();
		List<RawTable> all = new ArrayList<>(dataPackage.forms());
		all.addAll(dataPackage.tables());
		for (RawTable table : all) {
			int number = names.merge(table.name(), 1, Integer::sum);
			Map<Integer, List<Issue>> byRow = new HashMap<>();
			issues.stream()
				.filter((issue) -> issue.source().equals(table.source()) && issue.row() != null)
				.forEach((issue) -> byRow.computeIfAbsent(issue.row(), (row) -> new ArrayList<>()).add(issue));
			copy(table, workbook.newWorksheet(sheet(table.name(), number)), byRow);
		}
		workbook.finish();
	}

	/** The name of the sheet; several files of one table become several sheets. */
	private static String sheet(String name, int number) {
		return (number > 1) ? name + " " + number : name;
	}

	private static void list(Worksheet sheet, List<Issue> issues) {
		for (int c = 0; c < COLUMNS.size(); c++) {
			sheet.value(0, c, COLUMNS.get(c));
			sheet.style(0, c).bold().set();
		}
		int r = 0;
		for (Issue issue : issues) {
			r++;
			List<@Nullable Object> cells = new ArrayList<>();
			cells.add(issue.severity().name());
			cells.add(issue.source());
			cells.add(issue.row());
			cells.add(issue.column());
			cells.add(issue.value());
			cells.add(issue.code());
			cells.add(issue.message());
			cells.add(issue.repair());
			for (int c = 0; c < cells.size(); c++) {
				value(sheet, r, c, cells.get(c));
			}
		}
		sheet.freezePane(0, 1);
		sheet.width(6, 50);
		sheet.width(7, 60);
	}

	private static void value(Worksheet sheet, int row, int column, @Nullable Object value) {
		if (value instanceof Number number) {
			sheet.value(row, column, number);
		}
		else if (value != null) {
			String text = String.valueOf(value);
			sheet.value(row, column, text.substring(0, Math.min(text.length(), MAX_CELL_LENGTH)));
		}
	}

	private static void copy(RawTable table, Worksheet sheet, Map<Integer, List<Issue>> issues) throws IOException {
		Map<String, Integer> headings = new HashMap<>();
		try {
			table.read((number, cells) -> {
				List<String> texts = cells.stream().map((cell) -> cell.shown().strip()).toList();
				if (number <= LAST_HEADINGS) {
					place(headings, texts);
				}
				if (number <= MAX_ROWS) {
					for (int c = 0; c < cells.size(); c++) {
						value(sheet, number - 1, c, cells.get(c).shown().isEmpty() ? null : cells.get(c).shown());
					}
					issues.getOrDefault(number, List.of())
						.forEach((issue) -> mark(sheet, number - 1, column(headings, texts, issue), issue));
				}
			});
		}
		catch (Unreadable ex) {
			sheet.value(0, 0, ex.getMessage());
		}
		sheet.freezePane(0, 1);
	}

	/** Notes where headings are: the first row that has one counts. */
	private static void place(Map<String, Integer> headings, List<String> texts) {
		for (int i = 0; i < texts.size(); i++) {
			headings.putIfAbsent(texts.get(i), i);
		}
	}

	/**
	 * The column of an issue; in the head of a form, the value is next to its heading.
	 */
	private static int column(Map<String, Integer> headings, List<String> texts, Issue issue) {
		boolean beside = !texts.isEmpty() && texts.get(0).equals(issue.column());
		return beside ? 1 : headings.getOrDefault(String.valueOf(issue.column()), 0);
	}

	private static void mark(Worksheet sheet, int row, int column, Issue issue) {
		sheet.style(row, column).fillColor((issue.severity() == Severity.ERROR) ? RED : YELLOW).set();
		sheet.comment(row, column, issue.message() + " " + issue.repair());
	}

}
