package org.accordgraph.form;

/**
 * Where the graph keeps what stands in a column.
 *
 * @param kind how it is kept
 * @param name the property or the relationship type; empty for the label and for the ends
 * of a relationship whose type stands in the row
 */
public record Place(Kind kind, String name) {

	/** How something is kept. */
	public enum Kind {

		/** As a label of the row's thing. */
		LABEL,
		/** As a property. */
		PROPERTY,
		/** As relationships that begin at the row's thing. */
		OUT,
		/** As relationships that end at the row's thing. */
		IN,
		/** As the thing where the row's relationship begins. */
		FROM,
		/** As the thing where the row's relationship ends. */
		TO,
		/** As the type of the row's relationship. */
		TYPE

	}

	static Place of(String text, String column, ColumnType type) {
		if (type == ColumnType.LABEL || type == ColumnType.ID) {
			return new Place((type == ColumnType.ID) ? Kind.PROPERTY : Kind.LABEL, (type == ColumnType.ID) ? "id" : "");
		}
		if (type == ColumnType.TYPE) {
			return new Place(Kind.TYPE, "");
		}
		if (text.endsWith(">")) {
			return new Place(Kind.OUT, text.substring(0, text.length() - 1));
		}
		if (text.startsWith("<")) {
			return new Place(Kind.IN, text.substring(1));
		}
		if (text.endsWith("from")) {
			return new Place(Kind.FROM, text.substring(0, text.length() - "from".length()).strip());
		}
		if (text.endsWith("to")) {
			return new Place(Kind.TO, text.substring(0, text.length() - "to".length()).strip());
		}
		return new Place(Kind.PROPERTY, text.isEmpty() ? column : text);
	}

}
