package org.accordgraph.ingest.draft;

import java.util.List;

/**
 * A passage of a text: a heading, a sentence or a part of one that a semicolon ends, or a
 * row of a table.
 *
 * @param segment the ordinal of its segment, from 1
 * @param ordinal its ordinal in the segment, from 1
 * @param paragraph the ordinal of its paragraph in the text, from 0
 * @param heading whether it is a heading
 * @param opens whether it is the first of its paragraph
 * @param text its text, as it is read: with the marks of Chinese text
 * @param printed its text, as it was given
 * @param start where it begins in the given text
 * @param end where it ends there
 * @param header the headings of the table, if it is a row of one
 * @param cells the cells of the row
 */
public record TextPassage(int segment, int ordinal, int paragraph, boolean heading, boolean opens, String text,
		String printed, int start, int end, List<String> header, List<String> cells) {

	/** Its id in the document: {@code s2.03}. */
	String localId() {
		return "s%d.%02d".formatted(this.segment, this.ordinal);
	}

	boolean isRow() {
		return !this.cells.isEmpty();
	}

	/** Whether the sentence goes on in the next passage. */
	boolean goesOn() {
		return this.text.endsWith("；") || this.text.endsWith(";");
	}

}
