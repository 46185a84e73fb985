package org.accordgraph.support.table;

/**
 * Describes a saved answer within its file: the question, and whether rows are missing.
 *
 * @param question the question in English
 * @param questionZh the question in Chinese
 * @param rows the number of rows in the file
 * @param cut whether more rows exist
 */
public record About(String question, String questionZh, int rows, boolean cut) {

	/** Describes a complete table that answers no question of the catalogue. */
	public static About whole(String title, int rows) {
		return new About(title, title, rows, false);
	}

	/** The question, in both languages if they differ. */
	public String title() {
		return this.question.equals(this.questionZh) ? this.question : this.question + " " + this.questionZh;
	}

	/** The note in a file that does not contain all rows. */
	public String note() {
		return "More rows exist: these are the first %d. 另有结果未显示，此处仅列前 %<d 行。".formatted(this.rows);
	}

}
