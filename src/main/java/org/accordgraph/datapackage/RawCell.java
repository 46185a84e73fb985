package org.accordgraph.datapackage;

/**
 * What stands in a cell.
 *
 * @param kind what a workbook says that it is; all cells of a CSV file are text
 * @param text the text; a number as it would be typed, a day as 2021-12-31
 */
public record RawCell(Kind kind, String text) {

	/** Nothing. */
	public static final RawCell EMPTY = new RawCell(Kind.TEXT, "");

	/** What a cell is. */
	public enum Kind {

		/** A text. */
		TEXT,
		/** A number. */
		NUMBER,
		/** A day. */
		DATE,
		/** Yes or no. */
		BOOLEAN,
		/** A formula; the text is the formula. */
		FORMULA,
		/** An error, such as #N/A. */
		ERROR

	}

	/** A cell of a text. */
	public static RawCell text(String text) {
		return text.isEmpty() ? EMPTY : new RawCell(Kind.TEXT, text);
	}

	/** Whether nothing stands in it, not even a formula. */
	public boolean isEmpty() {
		return this.kind == Kind.TEXT && this.text.isBlank();
	}

}
