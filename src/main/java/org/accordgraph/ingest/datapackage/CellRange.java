package org.accordgraph.ingest.datapackage;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of cells such as {@code B2:C5}; rows and columns are counted from 1. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

	/** The limits of Excel. */
	static final int MAX_ROWS = 1_048_576;

	static final int MAX_COLUMNS = 16_384;

	private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");

	private static final int LETTERS = 26;

	/** Reads a cell or range; empty if it is none, or beyond what a sheet has. */
	static Optional<CellRange> of(String text) {
		String[] corners = text.split(":", 2);
		Matcher first = CELL.matcher(corners[0]);
		Matcher last = CELL.matcher(corners[corners.length - 1]);
		if (!first.matches() || !last.matches()) {
			return Optional.empty();
		}
		CellRange range = new CellRange(Integer.parseInt(first.group(2)), column(first.group(1)),
				Integer.parseInt(last.group(2)), column(last.group(1)));
		boolean valid = range.firstRow >= 1 && range.lastRow <= MAX_ROWS && range.lastColumn <= MAX_COLUMNS
				&& range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn;
		return valid ? Optional.of(range) : Optional.empty();
	}

	private static int column(String letters) {
		return letters.toUpperCase(Locale.ROOT)
			.chars()
			.reduce(0, (column, letter) -> column * LETTERS + letter - 'A' + 1);
	}

	/**
	 * The letters of a column.
	 * @param column its number; 1 is A
	 */
	public static String letters(int column) {
		String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
		return (column <= LETTERS) ? last : letters((column - 1) / LETTERS) + last;
	}

	boolean isOneCell() {
		return this.firstRow == this.lastRow && this.firstColumn == this.lastColumn;
	}

	boolean contains(int row, int column) {
		return row >= this.firstRow && row <= this.lastRow && column >= this.firstColumn && column <= this.lastColumn;
	}

}
