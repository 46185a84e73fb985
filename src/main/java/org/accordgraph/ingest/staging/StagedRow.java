package org.accordgraph.ingest.staging;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.jspecify.annotations.Nullable;

/**
 * A row with parsed cells.
 *
 * @param table its table
 * @param source its file or sheet
 * @param number its row number there
 * @param cells a value for each column of the table, of the type of the column
 */
public record StagedRow(TemplateTable table, String source, int number, @Nullable Object[] cells) {

	public @Nullable Object cell(TemplateColumn column) {
		return this.cells[this.table.index(column)];
	}

	public @Nullable Object cell(String column) {
		return this.table.column(column).map(this::cell).orElse(null);
	}

	public String text(String column) {
		Object value = cell(column);
		return (value != null) ? String.valueOf(value) : "";
	}

	/** All names of the entity, its name first. */
	public List<String> names() {
		return Stream.of("name", "nameEn", "aliases")
			.flatMap((column) -> this.table.column(column).stream())
			.flatMap((column) -> texts(column).stream())
			.toList();
	}

	/** The same row with another value in one cell. */
	public StagedRow with(String column, Object value) {
		@Nullable Object[] changed = this.cells.clone();
		changed[this.table.index(this.table.column(column).orElseThrow())] = value;
		return new StagedRow(this.table, this.source, this.number, changed);
	}

	public List<String> texts(TemplateColumn column) {
		return textsOf(cell(column));
	}

	/** The texts of a value: none, one or several. */
	static List<String> textsOf(@Nullable Object value) {
		if (value instanceof Object[] several) {
			return Arrays.stream(several).map(String::valueOf).toList();
		}
		return (value != null) ? List.of(String.valueOf(value)) : List.of();
	}

}
