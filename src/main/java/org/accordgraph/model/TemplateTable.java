package org.accordgraph.model;

import java.util.List;
import java.util.Optional;

/**
 * A table of the template. Its rows are entities of one label, or relationships.
 *
 * @param name its name, also that of its file or sheet
 * @param label the label of its entities; empty if its rows are relationships
 * @param columns its columns in order
 */
public record TemplateTable(String name, String label, List<TemplateColumn> columns) {

	private static final String STATUS = "Status";

	/** Whether its rows are relationships. */
	public boolean isRelations() {
		return this.label.isEmpty();
	}

	/** The column with a name, current or former. */
	public Optional<TemplateColumn> column(String column) {
		for (TemplateColumn each : this.columns) {
			if (each.name().equals(column) || (!column.isEmpty() && each.formerly().equals(column))) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

	/** The column that a status column qualifies: signedOn for signedOnStatus. */
	public Optional<TemplateColumn> valueOf(TemplateColumn status) {
		return status.name().endsWith(STATUS)
				? column(status.name().substring(0, status.name().length() - STATUS.length())) : Optional.empty();
	}

	/** The index of a column of this table, from 0. */
	public int index(TemplateColumn column) {
		for (int i = 0; i < this.columns.size(); i++) {
			if (this.columns.get(i) == column) {
				return i;
			}
		}
		throw new IllegalArgumentException(this.name + " has no such column: " + column.name());
	}

	/** The first column that the graph stores in a certain way. */
	public Optional<TemplateColumn> column(StoredAs.Kind kind) {
		for (TemplateColumn each : this.columns) {
			if (each.place().kind() == kind) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

	/** The relationship type of all its rows; empty if each row names its own. */
	public String type() {
		return column(StoredAs.Kind.FROM).map((from) -> from.place().name()).orElse("");
	}

}
