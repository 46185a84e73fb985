package org.accordgraph.model;

/**
 * The way in which the graph stores the values of a column.
 *
 * @param kind the way in which they are stored
 * @param name the property or the relationship type; empty for the label, and for the
 * ends of a relationship whose type is in the row
 */
public record StoredAs(Kind kind, String name) {

	/** The way in which a value is stored. */
	public enum Kind {

		/** As a label of the entity of the row. */
		LABEL,
		/** As a property. */
		PROPERTY,
		/** As a property of the status report that the row states beside its entity. */
		REPORT,
		/** As relationships that start at the entity of the row. */
		OUT,
		/** As relationships that end at the entity of the row. */
		IN,
		/** As the start node of the relationship of the row. */
		FROM,
		/** As the end node of the relationship of the row. */
		TO,
		/** As the type of the relationship of the row. */
		TYPE

	}

	static StoredAs of(String text, String column, ColumnType type) {
		if (type == ColumnType.LABEL || type == ColumnType.ID) {
			return new StoredAs((type == ColumnType.ID) ? Kind.PROPERTY : Kind.LABEL,
					(type == ColumnType.ID) ? "id" : "");
		}
		if (type == ColumnType.TYPE) {
			return new StoredAs(Kind.TYPE, "");
		}
		if (text.startsWith("reports ")) {
			return new StoredAs(Kind.REPORT, text.substring("reports ".length()));
		}
		if (text.endsWith(">")) {
			return new StoredAs(Kind.OUT, text.substring(0, text.length() - 1));
		}
		if (text.startsWith("<")) {
			return new StoredAs(Kind.IN, text.substring(1));
		}
		if (text.endsWith("from")) {
			return new StoredAs(Kind.FROM, text.substring(0, text.length() - "from".length()).strip());
		}
		if (text.endsWith("to")) {
			return new StoredAs(Kind.TO, text.substring(0, text.length() - "to".length()).strip());
		}
		return new StoredAs(Kind.PROPERTY, text.isEmpty() ? column : text);
	}

}
