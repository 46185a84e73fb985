package org.accordgraph.form;

import java.util.List;

/**
 * A column of a table.
 *
 * @param name its name, the same in English-language and Chinese workbooks
 * @param type what may stand in its cells
 * @param needed whether no cell may be empty
 * @param place where the graph keeps what stands in it
 * @param of the labels of the things that cells may name; any if empty
 * @param values what may stand in a cell, if it is enumerated
 * @param empty what an empty cell stands for: nothing; one value; or one where the value
 * is given whose status the column has, and one where it is not
 */
public record Column(String name, ColumnType type, boolean needed, Place place, List<String> of, List<String> values,
		List<String> empty) {

	/** Whether the graph keeps it as a property. */
	public boolean isProperty() {
		return this.place.kind() == Place.Kind.PROPERTY;
	}

	/** Whether the graph keeps it as relationships of the row's thing. */
	public boolean isLink() {
		return this.place.kind() == Place.Kind.OUT || this.place.kind() == Place.Kind.IN;
	}

}
