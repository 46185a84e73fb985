package org.accordgraph.ingest.draft;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.support.startup.StartupFailure;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file of {@code cypher/reading}, one rule a row. */
final class RuleFile {

	private RuleFile() {
	}

	/**
	 * Reads all rules of a file.
	 * @param folder the folder {@code cypher/}
	 * @param file the name of the file
	 * @param rule makes a rule of a row
	 * @throws StartupFailure if a row is no rule; the message names file and row
	 */
	static <T> List<T> read(CypherFolder folder, String file, Function<CSVRecord, T> rule) {
		String name = "reading/" + file;
		try (var rows = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(folder.text(name)))) {
			return rows.stream().map((row) -> rule(name, row, rule)).toList();
		}
		catch (IOException ex) {
			throw new StartupFailure(name + " is no CSV file: " + ex.getMessage(), ex);
		}
	}

	private static <T> T rule(String name, CSVRecord row, Function<CSVRecord, T> rule) {
		try {
			return rule.apply(row);
		}
		catch (IllegalArgumentException ex) {
			throw new StartupFailure(
					"%s, rule %d: %s. Correct the row.".formatted(name, row.getRecordNumber(), ex.getMessage()), ex);
		}
	}

}
