package org.accordgraph.ingest.form;

import java.util.List;

import org.apache.commons.csv.CSVRecord;

/**
 * A field of a short form: a line of its head, or a column of its rows.
 *
 * @param form the form
 * @param isHead whether it is in the head
 * @param key its name in the program
 * @param needed whether it must not be empty
 * @param zh its heading in Chinese
 * @param en its heading in English
 * @param noteZh what to fill in, in Chinese
 * @param noteEn what to fill in, in English
 * @param exampleZh an example in Chinese
 * @param exampleEn an example in English
 */
public record FormField(String form, boolean isHead, String key, boolean needed, String zh, String en, String noteZh,
		String noteEn, String exampleZh, String exampleEn) {

	static FormField of(CSVRecord row) {
		return new FormField(row.get("form"), row.get("part").equals("head"), row.get("key"),
				row.get("required").equals("yes"), row.get("zh"), row.get("en"), row.get("noteZh"), row.get("noteEn"),
				row.get("exampleZh"), row.get("exampleEn"));
	}

	/** Its heading in a language. */
	public String heading(boolean chinese) {
		return chinese ? this.zh : this.en;
	}

	String note(boolean chinese) {
		return chinese ? this.noteZh : this.noteEn;
	}

	String example(boolean chinese) {
		return chinese ? this.exampleZh : this.exampleEn;
	}

	/** Whether a cell of a sheet is its heading, in either language. */
	public boolean isHeadedBy(String text) {
		return List.of(this.zh, this.en).stream().anyMatch((heading) -> heading.equalsIgnoreCase(text));
	}

}
