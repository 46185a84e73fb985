package org.accordgraph.form;

import java.util.List;
import java.util.Optional;

/**
 * A table of the form. Its rows are things of one label, or relationships.
 *
 * @param name its name, that of its file or sheet
 * @param label the label of its things; empty if its rows are relationships
 * @param columns its columns in order
 */
public record FormTable(String name, String label, List<Column> columns) {

	private static final String STATUS = "Status";

	/** Whether its rows are relationships. */
	public boolean isRelations() {
		return this.label.isEmpty();
	}

	/** The column of a name. */
	public Optional<Column> column(String column) {
		for (Column each : this.columns) {
			if (each.name().equals(column)) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

	/** The column whose status another column has: of signedOnStatus, signedOn. */
	public Optional<Column> valueOf(Column status) {
		return status.name().endsWith(STATUS)
				? column(status.name().substring(0, status.name().length() - STATUS.length())) : Optional.empty();
	}

	/** Where a column of this table stands, from 0. */
	public int index(Column column) {
		for (int i = 0; i < this.columns.size(); i++) {
			if (this.columns.get(i) == column) {
				return i;
			}
		}
		throw new IllegalArgumentException(this.name + " has no such column: " + column.name());
	}

	/** The column that the graph keeps in a certain way. */
	public Optional<Column> column(Place.Kind kind) {
		for (Column each : this.columns) {
			if (each.place().kind() == kind) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

	/** The relationship type of all its rows; empty if each row names its own. */
	public String type() {
		return column(Place.Kind.FROM).map((from) -> from.place().name()).orElse("");
	}

}
