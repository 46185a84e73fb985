package org.accordgraph.query.brief;

import java.util.List;

import org.accordgraph.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * A document on an agreement, which a {@link BriefFormat} writes.
 *
 * @param language the language of its words
 * @param title the short name of the agreement
 * @param fullTitle its full name; null if that is the short one
 * @param facts what is known of it as a whole
 * @param sections the promises, what the source does not state, and what came of them
 * @param evidenceHeading the heading of the evidence
 * @param evidenceNote what stands above the evidence
 * @param evidence the passages to which the cells of the tables refer, in the order of
 * their numbers
 */
record Brief(Language language, String title, @Nullable String fullTitle, List<Fact> facts, List<Section> sections,
		String evidenceHeading, String evidenceNote, List<Source> evidence) {

	/** What stands between a label and its text. */
	String colon() {
		return (this.language == Language.ZH) ? "：" : ": ";
	}

	/**
	 * A fact.
	 *
	 * @param label what it is
	 * @param text its value
	 * @param address the address of a page on it; null if there is none
	 */
	record Fact(String label, String text, @Nullable String address) {

	}

	/**
	 * A section.
	 *
	 * @param heading its heading
	 * @param paragraphs what stands above its table
	 * @param grid its table; null if it has none
	 */
	record Section(String heading, List<String> paragraphs, @Nullable Grid grid) {

	}

	/**
	 * A table.
	 *
	 * @param columns its columns in order
	 * @param rows its rows
	 */
	record Grid(List<Column> columns, List<Row> rows) {

	}

	/**
	 * A column of a table.
	 *
	 * @param heading its heading
	 * @param share its share of the width, in percent
	 */
	record Column(String heading, int share) {

	}

	/**
	 * A row of a table.
	 *
	 * @param cells its cells, one for each column
	 * @param isArea whether the rows below it are parts of what it is about
	 */
	record Row(List<Cell> cells, boolean isArea) {

	}

	/**
	 * A cell of a table.
	 *
	 * @param lines its lines
	 * @param references the numbers of the evidence that stand in it
	 */
	record Cell(List<String> lines, List<Integer> references) {

		static Cell of(List<String> lines) {
			return new Cell(lines, List.of());
		}

		static Cell of(String line) {
			return of(line.isEmpty() ? List.of() : List.of(line));
		}

		/** The numbers as they are printed: {@code [1] [4]}. */
		static String printed(int reference) {
			return "[" + reference + "]";
		}

	}

	/**
	 * A passage as it is cited.
	 *
	 * @param number its number in the brief, from 1
	 * @param citation publisher, day, title and position
	 * @param address where its document can be read; null if that is not known
	 * @param text what the passage says; null if this service does not hold it
	 */
	record Source(int number, String citation, @Nullable String address, @Nullable String text) {

	}

}
