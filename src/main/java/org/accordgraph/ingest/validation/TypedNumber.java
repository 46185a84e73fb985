package org.accordgraph.ingest.validation;

import java.math.BigDecimal;

import org.accordgraph.ingest.datapackage.RawCell;
import org.accordgraph.ingest.validation.CellReader.Misread;
import org.accordgraph.ingest.validation.CellReader.Note;

/**
 * Parses a cell that a spreadsheet holds as a number. What the cell shows decides: it is
 * read like the same text, and rejected like it (30%, ¥300). If it shows a rounded
 * number, the exact one is read.
 */
final class TypedNumber {

	private TypedNumber() {
	}

	/** A {@link Long} if the number is whole, otherwise a {@link Double}. */
	static Object read(RawCell cell, Note note) throws Misread {
		if (cell.shown().isBlank()) {
			throw differs(cell);
		}
		if (cell.kind() == RawCell.Kind.DATE) {
			return NumberReader.read(cell.shown(), note);
		}
		BigDecimal held = new BigDecimal(cell.text());
		NumberReader.Written shown = NumberReader.written(cell.shown());
		if (shown.value().subtract(held).abs().compareTo(shown.lastPlace()) > 0) {
			throw differs(cell);
		}
		if (shown.value().compareTo(held) != 0) {
			note.readAs(cell.text());
		}
		return NumberReader.stored(held);
	}

	static Misread differs(RawCell cell) {
		return new Misread("cell.shown-differs",
				cell.shown().isBlank() ? "The cell shows nothing, but holds " + cell.text() + "."
						: "The cell shows " + cell.shown() + ", but holds " + cell.text() + ".",
				"Format the cell as General, and enter the value that is meant.");
	}

}
