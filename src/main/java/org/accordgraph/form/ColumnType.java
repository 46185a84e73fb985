package org.accordgraph.form;

/** What may stand in the cells of a column. */
public enum ColumnType {

	/** A slug: small letters, digits, hyphens and dots. */
	ID,
	/** Any text. */
	TEXT,
	/** Texts with semicolons between them. */
	TEXTS,
	/** One of the kinds into which a label is divided. */
	LABEL,
	/** One of an enumeration. */
	VALUE,
	/** A number. */
	NUMBER,
	/** A whole number. */
	INTEGER,
	/** A day. */
	DATE,
	/** A period after ISO 8601, such as P1Y. */
	PERIOD,
	/** A text of which only the SHA-256 is kept. */
	DIGEST,
	/** A relationship type. */
	TYPE,
	/** The id, name or alias of one thing. */
	REFERENCE,
	/** Ids, names or aliases with semicolons between them. */
	REFERENCES;

	/** Whether several values may stand in a cell. */
	public boolean isList() {
		return this == TEXTS || this == REFERENCES;
	}

	/** Whether cells name other things. */
	public boolean isReference() {
		return this == REFERENCE || this == REFERENCES;
	}

}
