package org.accordgraph.model;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.support.startup.StartupFailure;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file of {@code cypher/model}.
 *
 * @param name its path below {@code cypher/}
 * @param rows its rows
 */
record ModelFile(String name, List<CSVRecord> rows) {

	private static final String BETWEEN = "\\|";

	static ModelFile in(CypherFolder folder, String file) {
		String name = "model/" + file;
		try (var records = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(folder.text(name)))) {
			return new ModelFile(name, records.getRecords());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The texts of a cell, separated by bars. */
	static List<String> list(CSVRecord row, String column) {
		String text = row.get(column);
		return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
	}

	/** A cell of a column that rows may omit; empty if they do. */
	static String optional(CSVRecord row, String column) {
		return row.isSet(column) ? row.get(column) : "";
	}

	/** Whether a cell contains {@code yes}. */
	static boolean yes(CSVRecord row, String column) {
		return row.get(column).equals("yes");
	}

	/** The failure for an invalid row: what is wrong, and how to correct it. */
	static StartupFailure wrong(String file, String name, String what) {
		return new StartupFailure("model/%s, row of %s: %s".formatted(file, name, what));
	}

}
