package org.accordgraph.ingest.datapackage;

/**
 * An unparsed cell.
 *
 * @param kind its type in a workbook; all cells of a CSV file are text
 * @param text what it holds; a number as it would be typed, a date as 2021-12-31, with a
 * time of day as 2021-12-31T14:30
 * @param shown what it shows, where its format makes that another text: 30% for 0.3
 */
public record RawCell(Kind kind, String text, String shown) {

	/** An empty cell. */
	public static final RawCell EMPTY = new RawCell(Kind.TEXT, "");

	/** A cell that shows what it holds. */
	public RawCell(Kind kind, String text) {
		this(kind, text, text);
	}

	/** The type of a cell. */
	public enum Kind {

		/** A text. */
		TEXT,
		/** A number. */
		NUMBER,
		/** A date. */
		DATE,
		/** True or false. */
		BOOLEAN,
		/** A formula; the text is the formula. */
		FORMULA,
		/** An error, such as #N/A. */
		ERROR

	}

	/** A text cell. */
	public static RawCell text(String text) {
		return text.isEmpty() ? EMPTY : new RawCell(Kind.TEXT, text);
	}

	/** Whether it is empty. */
	public boolean isEmpty() {
		return this.kind == Kind.TEXT && this.text.isBlank();
	}

}
