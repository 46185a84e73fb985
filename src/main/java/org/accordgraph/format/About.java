package org.accordgraph.format;

/**
 * What a saved answer says of itself, so that it is still known when the file has left
 * the service.
 *
 * @param question the question in English
 * @param questionZh the question in Chinese
 * @param rows how many rows of the answer it holds
 * @param cut whether the answer has more
 */
public record About(String question, String questionZh, int rows, boolean cut) {

	/** A whole table that answers no question of the catalogue. */
	public static About whole(String title, int rows) {
		return new About(title, title, rows, false);
	}

	/** The question, in both languages where it has both. */
	public String title() {
		return this.question.equals(this.questionZh) ? this.question : this.question + " " + this.questionZh;
	}

	/** The note of a file that does not hold all rows. */
	public String note() {
		return "More rows exist: these are the first %d. 还有更多行，此处仅列前 %<d 行。".formatted(this.rows);
	}

}
