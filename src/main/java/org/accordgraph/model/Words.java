package org.accordgraph.model;

import org.apache.commons.csv.CSVRecord;

/**
 * The same text in both languages.
 *
 * @param en the English text
 * @param zh the Chinese text
 */
public record Words(String en, String zh) {

	static Words of(CSVRecord row, String en, String zh) {
		return new Words(row.get(en), row.get(zh));
	}

	/** The text in one of the languages. */
	public String in(Language language) {
		return (language == Language.ZH) ? this.zh : this.en;
	}

}
