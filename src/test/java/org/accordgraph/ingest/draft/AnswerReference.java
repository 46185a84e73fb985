package org.accordgraph.ingest.draft;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads answers that were made by hand, as a reference. */
final class AnswerReference {

	private AnswerReference() {
	}

	static Reference read(Path file) {
		Reference reference = new Reference();
		List<CSVRecord> rows;
		try (Reader in = Files.newBufferedReader(file);
				var parsed = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
			rows = parsed.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		List<String> titles = rows.stream()
			.filter((row) -> row.get("table").equals("titles"))
			.map((row) -> row.get("words"))
			.toList();
		for (CSVRecord row : rows) {
			String words = row.get("words");
			// 2/0 is what the second agreement promises outside its areas.
			String[] place = row.get("at").split("/");
			String title = titles.get((place.length > 1) ? Integer.parseInt(place[0]) - 1 : 0);
			String at = place[place.length - 1];
			switch (row.get("table")) {
				case "titles" -> reference.titles.add(words);
				case "parties" -> reference.parties.add(words);
				case "days" -> reference.days.add(words + " " + row.get("value"));
				case "declared" -> reference.declared.add(words);
				case "areas" -> reference.areas.add(title + "/" + at + "/" + words);
				case "tasks" -> reference.promises.add(new Reference.Promise(title + "/" + at, words, true, List.of(),
						row.get("value"), (!row.isSet("more") || row.get("more").isEmpty()) ? null : row.get("more"),
						roles(rows, words)));
				case "deliverables" -> reference.deliverables.add(new Reference.Made(words, row.get("value")));
				case "figures" -> {
					String[] more = row.get("more").split("\\|", -1);
					reference.figures
						.add(new Reference.Value(new BigDecimal(row.get("value")), more[0], more[1], more[2]));
				}
				case "names" -> reference.names.add(words);
				default -> {
				}
			}
		}
		return reference;
	}

	private static List<String> roles(List<CSVRecord> rows, String task) {
		return rows.stream()
			.filter((row) -> row.get("table").equals("duties") && row.get("at").equals(task))
			.map((row) -> row.get("value") + " " + row.get("words"))
			.sorted()
			.distinct()
			.toList();
	}

}
