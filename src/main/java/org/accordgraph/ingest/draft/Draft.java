package org.accordgraph.ingest.draft;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A drafted package: the tables of an import with, for each cell, the rule that filled it
 * and the words that it was read from. The JSON Schema {@code /draft.schema.json}
 * describes it; anyone who drafts in another way writes the same.
 *
 * @param format {@value #FORMAT}
 * @param document the document
 * @param passages its passages
 * @param tables the tables of the template that have rows, in its order
 * @param open the required cells that nothing filled
 */
public record Draft(String format, Source document, List<Passage> passages, List<Table> tables, List<Open> open) {

	/** The format and its version. */
	public static final String FORMAT = "accord-graph-draft/1";

	/**
	 * The text.
	 *
	 * @param id the id of the document
	 * @param publishedOn the day on which it was published, from which years and months
	 * follow, or {@code null}
	 * @param sha256 the SHA-256 of the text in UTF-8
	 */
	@Schema(name = "DraftSource")
	public record Source(String id, @Nullable LocalDate publishedOn, String sha256) {

	}

	/**
	 * A passage.
	 *
	 * @param id its id
	 * @param text its text
	 * @param start where it begins in the given text, in UTF-16 units
	 * @param end where it ends there
	 */
	@Schema(name = "DraftPassage")
	public record Passage(String id, String text, int start, int end) {

	}

	/**
	 * A table.
	 *
	 * @param name its name in the template
	 * @param rows its rows
	 */
	@Schema(name = "DraftTable")
	public record Table(String name, List<Row> rows) {

	}

	/**
	 * A row.
	 *
	 * @param cells its cells, at most one a column
	 * @param accepted whether a person has read and accepted it; no draft says so, and
	 * none is imported before
	 */
	@Schema(name = "DraftRow")
	public record Row(List<Cell> cells, boolean accepted) {

		/** The value of a column as text; empty if there is none. */
		public String text(String column) {
			return this.cells.stream()
				.filter((cell) -> cell.column().equals(column))
				.map((cell) -> String.valueOf(cell.value()))
				.findFirst()
				.orElse("");
		}

	}

	/**
	 * A cell.
	 *
	 * @param column the column of the template
	 * @param value a text, a number, a day, or a list of texts
	 * @param rule what filled it
	 * @param sure how sure that is
	 * @param spans the words that it was read from
	 */
	@Schema(name = "DraftCell")
	public record Cell(String column, Object value, String rule, Confidence sure, List<Span> spans) {

	}

	/**
	 * Words of a passage.
	 *
	 * @param passage the id of the passage
	 * @param start where they begin in its text, in UTF-16 units
	 * @param end where they end there
	 */
	@Schema(name = "DraftSpan")
	public record Span(String passage, int start, int end) {

	}

	/**
	 * A required cell that nothing filled.
	 *
	 * @param table the table
	 * @param row the index of the row, from 0
	 * @param column the column
	 */
	@Schema(name = "DraftGap")
	public record Open(String table, int row, String column) {

	}

	/** The rows of a table; none if the draft has no such table. */
	public List<Row> rows(String table) {
		return this.tables.stream()
			.filter((each) -> each.name().equals(table))
			.findFirst()
			.map(Table::rows)
			.orElse(List.of());
	}

}
