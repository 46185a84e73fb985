package org.accordgraph.intake;

import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.form.Column;
import org.accordgraph.form.FormTable;
import org.jspecify.annotations.Nullable;

/**
 * A row whose cells are read.
 *
 * @param table its table
 * @param source the file or sheet in which it stands
 * @param number its number there
 * @param cells a value for each column of the table, as {@link CellValues} gives them
 */
record StagedRow(FormTable table, String source, int number, @Nullable Object[] cells) {

	@Nullable Object cell(Column column) {
		return this.cells[this.table.index(column)];
	}

	@Nullable Object cell(String column) {
		return this.table.column(column).map(this::cell).orElse(null);
	}

	String text(String column) {
		Object value = cell(column);
		return (value != null) ? String.valueOf(value) : "";
	}

	/** All names that it gives its thing, the name itself first. */
	List<String> names() {
		return Stream.of("name", "nameEn", "aliases")
			.flatMap((column) -> this.table.column(column).stream())
			.flatMap((column) -> texts(column).stream())
			.toList();
	}

	/** The same row with something else in one cell. */
	StagedRow with(String column, Object value) {
		@Nullable Object[] changed = this.cells.clone();
		changed[this.table.index(this.table.column(column).orElseThrow())] = value;
		return new StagedRow(this.table, this.source, this.number, changed);
	}

	List<String> texts(Column column) {
		return CellValues.texts(cell(column));
	}

}
