package org.accordgraph.datapackage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A sheet of an Excel workbook. Formulas are told, never computed. */
record WorkbookTable(Path file, String source, String name) implements RawTable {

	static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

	@Override
	public void read(Rows rows) throws IOException {
		try (ReadableWorkbook workbook = guarded(() -> new ReadableWorkbook(this.file.toFile(), OPTIONS));
				Stream<Row> stream = guarded(() -> workbook.findSheet(this.source).orElseThrow().openStream())) {
			Iterator<Row> all = stream.iterator();
			while (guarded(all::hasNext)) {
				Row row = guarded(all::next);
				List<RawCell> cells = guarded(() -> cells(row));
				if (cells.stream().anyMatch((cell) -> !cell.isEmpty())) {
					rows.row(row.getRowNum(), cells);
				}
			}
		}
	}

	/** What the library makes of a damaged workbook may be anything. */
	private <T> T guarded(Callable<T> reading) throws Unreadable {
		try {
			return reading.call();
		}
		catch (Exception ex) {
			throw damaged(ex);
		}
	}

	private Unreadable damaged(Exception failure) {
		return new Unreadable(this.source, "file.workbook", "The sheet is damaged: " + failure.getMessage() + ".",
				"Open the workbook in Excel and save it again.");
	}

	private static List<RawCell> cells(Row row) {
		List<RawCell> cells = new ArrayList<>(row.getCellCount());
		for (int i = 0; i < row.getCellCount(); i++) {
			Cell cell = row.getCell(i);
			cells.add((cell != null) ? cell(cell) : RawCell.EMPTY);
		}
		return cells;
	}

	private static RawCell cell(Cell cell) {
		if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
			return new RawCell(RawCell.Kind.FORMULA, "=" + cell.getFormula());
		}
		return switch (cell.getType()) {
			case STRING -> RawCell.text(cell.asString());
			case NUMBER -> number(cell);
			case BOOLEAN -> new RawCell(RawCell.Kind.BOOLEAN, String.valueOf(cell.asBoolean()));
			case ERROR -> new RawCell(RawCell.Kind.ERROR, String.valueOf(cell.getRawValue()));
			default -> RawCell.EMPTY;
		};
	}

	private static RawCell number(Cell cell) {
		if (isDate(cell.getDataFormatString())) {
			return new RawCell(RawCell.Kind.DATE, String.valueOf(cell.asDate().toLocalDate()));
		}
		return new RawCell(RawCell.Kind.NUMBER, cell.asNumber().stripTrailingZeros().toPlainString());
	}

	/** Letters of a date stand outside quotes and brackets. */
	private static boolean isDate(String format) {
		return format != null && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[yd].*");
	}

}
