package org.accordgraph.query.ask;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

import org.accordgraph.cypher.CypherFolder;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file of {@code cypher/ask}. */
final class AskFile {

	private AskFile() {
	}

	static List<CSVRecord> rows(CypherFolder folder, String file) {
		try (var records = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(folder.text("ask/" + file)))) {
			return records.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
