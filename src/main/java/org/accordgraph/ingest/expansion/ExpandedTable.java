package org.accordgraph.ingest.expansion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.ingest.datapackage.RawCell;
import org.accordgraph.ingest.datapackage.RawTable;
import org.jspecify.annotations.Nullable;

/** A table of the template that a form stands for; each of its cells knows its origin. */
final class ExpandedTable implements RawTable {

	private static final String SEPARATOR = "; ";

	private final String form;

	private final String name;

	private final List<Row> rows = new ArrayList<>();

	ExpandedTable(String form, String name) {
		this.form = form;
		this.name = name;
	}

	/** A row, which by itself comes from one cell. */
	static final class Row {

		private final FormCell about;

		private final Map<String, Value> values = new LinkedHashMap<>();

		private Row(FormCell about) {
			this.about = about;
		}

		/** Sets a cell that comes from the cell that the row comes from. */
		Row with(String column, @Nullable Object value) {
			return with(column, value, this.about);
		}

		Row with(String column, @Nullable Object value, FormCell origin) {
			if (value != null && !String.valueOf(value).isEmpty()) {
				this.values.put(column, new Value(RawCell.text(String.valueOf(value)), origin));
			}
			return this;
		}

		/** Sets a cell that is read as it was filled in. */
		Row as(String column, FormCell origin) {
			if (!origin.isEmpty()) {
				this.values.put(column, new Value(origin.cell(), origin));
			}
			return this;
		}

		Row evidence(Set<String> passages) {
			return with("evidence", String.join(SEPARATOR, passages));
		}

		private RawCell cell(String column) {
			Value value = this.values.get(column);
			return (value != null) ? value.cell : RawCell.EMPTY;
		}

		/** Where a cell comes from: that of the row, unless it has its own. */
		FormCell origin(@Nullable String column) {
			Value value = this.values.get(String.valueOf(column));
			return (value != null) ? value.origin : this.about;
		}

	}

	private record Value(RawCell cell, FormCell origin) {

	}

	Row add(FormCell about) {
		Row row = new Row(about);
		this.rows.add(row);
		return row;
	}

	boolean isEmpty() {
		return this.rows.isEmpty();
	}

	/** The row with a number, of which the headings have the first. */
	@Nullable Row row(int number) {
		return (number >= 2 && number - 2 < this.rows.size()) ? this.rows.get(number - 2) : null;
	}

	String form() {
		return this.form;
	}

	@Override
	public String source() {
		return this.form + " → " + this.name;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public void read(Rows reader) {
		Set<String> columns = new LinkedHashSet<>();
		this.rows.forEach((row) -> columns.addAll(row.values.keySet()));
		reader.row(1, columns.stream().map(RawCell::text).toList());
		for (int i = 0; i < this.rows.size(); i++) {
			Row row = this.rows.get(i);
			reader.row(i + 2, columns.stream().map(row::cell).toList());
		}
	}

}
