package org.accordgraph.model;

/** The type of the values in a column. */
public enum ColumnType {

	/** A slug: lower-case letters, digits, hyphens and dots. */
	ID,
	/** Any text. */
	TEXT,
	/** Texts separated by semicolons. */
	TEXTS,
	/** One of the labels that subdivide another label. */
	LABEL,
	/** A value of an enumeration. */
	VALUE,
	/** A number. */
	NUMBER,
	/** A whole number. */
	INTEGER,
	/** A date. */
	DATE,
	/** A period in ISO 8601 format, such as P1Y. */
	PERIOD,
	/** A text of which only the SHA-256 is stored. */
	DIGEST,
	/** A relationship type. */
	TYPE,
	/** The id, name or alias of one entity. */
	REFERENCE,
	/** Ids, names or aliases separated by semicolons. */
	REFERENCES;

	/** Whether a cell may contain several values. */
	public boolean isList() {
		return this == TEXTS || this == REFERENCES;
	}

	/** Whether cells refer to other entities. */
	public boolean isReference() {
		return this == REFERENCE || this == REFERENCES;
	}

}
