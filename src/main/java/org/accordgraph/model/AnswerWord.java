package org.accordgraph.model;

import org.apache.commons.csv.CSVRecord;

/**
 * A word of answers that is not a name of the model, a row of
 * {@code cypher/model/words.csv}.
 *
 * @param group what it names: a {@code column}, {@code unit}, {@code value},
 * {@code relation} or {@code basis} of an answer, or a part of a {@code file}
 * @param name the name that it explains
 * @param word the word
 */
public record AnswerWord(String group, String name, Words word) {

	static AnswerWord of(CSVRecord row) {
		return new AnswerWord(row.get("group"), row.get("name"), Words.of(row, "en", "zh"));
	}

}
