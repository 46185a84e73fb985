package org.accordgraph.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.finding.Finding;
import org.accordgraph.finding.Severity;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a package as a workbook in which the cells are marked that something was
 * found in: red what has to be repaired, yellow what was understood. The sheet
 * {@code _findings} lists all.
 */
public final class MarkedWorkbook {

	private static final String RED = "F8B4B4";

	private static final String YELLOW = "FFF2A8";

	/** Excel takes no more rows. */
	private static final int MOST_ROWS = 1_048_576;

	private static final List<String> COLUMNS = List.of("severity", "source", "row", "column", "value", "rule",
			"message", "repair");

	private MarkedWorkbook() {
	}

	/**
	 * Writes it.
	 * @param handedIn the package
	 * @param findings what was found in it
	 * @param out where to; it is not closed
	 * @throws IOException if the package cannot be read again, or {@code out} fails
	 */
	public static void write(DataPackage handedIn, List<Finding> findings, OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "accord-graph", "1.0");
		list(workbook.newWorksheet("_findings"), findings);
		Map<String, Integer> names = new HashMap<>();
		for (RawTable table : handedIn.tables()) {
			int number = names.merge(table.name(), 1, Integer::sum);
			Map<Integer, List<Finding>> byRow = new HashMap<>();
			findings.stream()
				.filter((finding) -> finding.source().equals(table.source()) && finding.row() != null)
				.forEach((finding) -> byRow.computeIfAbsent(finding.row(), (row) -> new ArrayList<>()).add(finding));
			copy(table, workbook.newWorksheet(sheet(table.name(), number)), byRow);
		}
		workbook.finish();
	}

	/** Two files of one table are two sheets. */
	private static String sheet(String name, int number) {
		return (number > 1) ? name + " " + number : name;
	}

	private static void list(Worksheet sheet, List<Finding> findings) {
		for (int c = 0; c < COLUMNS.size(); c++) {
			sheet.value(0, c, COLUMNS.get(c));
			sheet.style(0, c).bold().set();
		}
		int r = 0;
		for (Finding finding : findings) {
			r++;
			List<@Nullable Object> cells = new ArrayList<>();
			cells.add(finding.severity().name());
			cells.add(finding.source());
			cells.add(finding.row());
			cells.add(finding.column());
			cells.add(finding.value());
			cells.add(finding.rule());
			cells.add(finding.message());
			cells.add(finding.repair());
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
			sheet.value(row, column, String.valueOf(value));
		}
	}

	private static void copy(RawTable table, Worksheet sheet, Map<Integer, List<Finding>> findings) throws IOException {
		List<String> header = new ArrayList<>();
		try {
			table.read((number, cells) -> {
				if (header.isEmpty()) {
					cells.forEach((cell) -> header.add(cell.text().strip()));
				}
				if (number <= MOST_ROWS) {
					for (int c = 0; c < cells.size(); c++) {
						value(sheet, number - 1, c, cells.get(c).text().isEmpty() ? null : cells.get(c).text());
					}
					findings.getOrDefault(number, List.of())
						.forEach((finding) -> mark(sheet, number - 1, Math.max(header.indexOf(finding.column()), 0),
								finding));
				}
			});
		}
		catch (Unreadable ex) {
			sheet.value(0, 0, ex.getMessage());
		}
		sheet.freezePane(0, 1);
	}

	private static void mark(Worksheet sheet, int row, int column, Finding finding) {
		sheet.style(row, column).fillColor((finding.severity() == Severity.ERROR) ? RED : YELLOW).set();
		sheet.comment(row, column, finding.message() + " " + finding.repair());
	}

}
