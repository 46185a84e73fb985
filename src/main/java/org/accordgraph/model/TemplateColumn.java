package org.accordgraph.model;

import java.util.List;

/**
 * A column of a table.
 *
 * @param name its name, the same in English-language and Chinese workbooks
 * @param type the type of its values
 * @param needed whether cells must not be empty
 * @param place how the graph stores its values
 * @param of the labels of the entities that cells may refer to; any if empty
 * @param values the allowed values, if they are enumerated
 * @param empty the values that an empty cell stands for: none; one; or, in a status
 * column, one if the value that it qualifies is given, and one if not
 * @param formerly the name that it had in earlier versions, which packages may still use;
 * may be empty
 * @param heading its heading in Chinese
 */
public record TemplateColumn(String name, ColumnType type, boolean needed, StoredAs place, List<String> of,
		List<String> values, List<String> empty, String formerly, String heading) {

	/** Whether the graph stores it as a property. */
	public boolean isProperty() {
		return this.place.kind() == StoredAs.Kind.PROPERTY;
	}

	/** Whether the graph stores it as relationships of the entity of the row. */
	public boolean isLink() {
		return this.place.kind() == StoredAs.Kind.OUT || this.place.kind() == StoredAs.Kind.IN;
	}

}
