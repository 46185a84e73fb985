package org.accordgraph.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.accordgraph.datapackage.RawCell;
import org.accordgraph.datapackage.RawTable;
import org.accordgraph.finding.Finding;
import org.accordgraph.finding.Findings;
import org.accordgraph.finding.Severity;
import org.accordgraph.form.Column;
import org.accordgraph.form.FormTable;
import org.accordgraph.intake.CellValues.Misread;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file or sheet, cell by cell. */
final class TableReading implements RawTable.Rows {

	private final FormTable table;

	private final String source;

	private final Findings findings;

	private final Consumer<StagedRow> rows;

	private @Nullable List<@Nullable Column> header;

	TableReading(FormTable table, String source, Findings findings, Consumer<StagedRow> rows) {
		this.table = table;
		this.source = source;
		this.findings = findings;
		this.rows = rows;
	}

	@Override
	public void row(int number, List<RawCell> cells) {
		if (this.header == null) {
			this.header = header(number, cells);
			return;
		}
		@Nullable Object[] values = new Object[this.table.columns().size()];
		for (int i = 0; i < cells.size(); i++) {
			RawCell cell = cells.get(i);
			Column column = (i < this.header.size()) ? this.header.get(i) : null;
			if (column != null && !cell.isEmpty()) {
				values[this.table.index(column)] = value(number, column, cell);
			}
			else if (i >= this.header.size() && !cell.isEmpty()) {
				error(number, null, cell.text(), "cell.headless", "There is no column name above the cell.",
						"Look for a semicolon or comma too many in the row, or name the column.");
			}
		}
		requireNeeded(number, cells, values);
		fillIn(values);
		this.rows.accept(new StagedRow(this.table, this.source, number, values));
	}

	/** Whether there was anything to read. */
	boolean hasHeader() {
		return this.header != null;
	}

	private @Nullable Object value(int number, Column column, RawCell cell) {
		try {
			return CellValues
				.read(column, cell,
						(value) -> this.findings.add(new Finding(Severity.NOTE, this.source, number, column.name(),
								cell.text(), "value.read-as", "It is read as " + value + ".",
								"Nothing, if that is what it says.")));
		}
		catch (Misread ex) {
			error(number, column, cell.text(), ex.rule(), String.valueOf(ex.getMessage()), ex.repair());
			return null;
		}
	}

	private void fillIn(@Nullable Object[] values) {
		for (Column column : this.table.columns()) {
			if (!column.empty().isEmpty() && values[this.table.index(column)] == null) {
				boolean given = this.table.valueOf(column)
					.map((value) -> values[this.table.index(value)] != null)
					.orElse(true);
				values[this.table.index(column)] = column.empty().get(given ? 0 : column.empty().size() - 1);
			}
		}
	}

	private void requireNeeded(int number, List<RawCell> cells, @Nullable Object[] values) {
		for (Column column : this.table.columns()) {
			int place = (this.header != null) ? this.header.indexOf(column) : -1;
			boolean empty = place >= cells.size() || (place >= 0 && cells.get(place).isEmpty());
			if (column.needed() && place >= 0 && empty && values[this.table.index(column)] == null) {
				error(number, column, null, "value.missing", "The cell is empty.", column.name().endsWith("Status")
						? "Write STATED or INFERRED where the value is given, NOT_STATED or NOT_APPLICABLE where it is not."
						: "Write what the column asks for.");
			}
		}
	}

	private List<@Nullable Column> header(int number, List<RawCell> cells) {
		List<@Nullable Column> columns = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (RawCell cell : cells) {
			String name = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip();
			Column column = this.table.column(name).orElse(null);
			columns.add(column);
			if (name.isEmpty()) {
				continue;
			}
			if (column == null) {
				error(number, null, name, "header.unknown", "The table " + this.table.name() + " has no such column.",
						"Name it as one of " + names(this.table.columns()) + ", or take it out.");
			}
			else if (!seen.add(name)) {
				error(number, column, name, "header.twice", "The column is there twice.", "Take one of them out.");
			}
		}
		List<Column> missing = this.table.columns()
			.stream()
			.filter((column) -> column.needed() && !columns.contains(column))
			.toList();
		if (!missing.isEmpty()) {
			error(number, null, null, "header.missing", "There is no column " + names(missing) + ".",
					"Add it; the template has all of them.");
		}
		return columns;
	}

	private static String names(List<Column> columns) {
		return String.join(", ", columns.stream().map(Column::name).toList());
	}

	private void error(int number, @Nullable Column column, @Nullable String value, String rule, String message,
			String repair) {
		this.findings.add(new Finding(Severity.ERROR, this.source, number, (column != null) ? column.name() : null,
				value, rule, message, repair));
	}

}
