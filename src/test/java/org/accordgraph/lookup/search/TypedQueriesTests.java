package org.accordgraph.lookup.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.accordgraph.AccordTest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often the first result is the one that somebody had in mind, for a list of queries
 * as people type them. The list was written from the data before anything was run; a
 * query without a wanted result must find nothing.
 */
@AccordTest
class TypedQueriesTests {

	private static final Path LIST = Path.of("src/test/resources/search/typed-queries.csv");

	private static final int QUERIES = 120;

	private static final int WANTED_HITS = 114;

	@Autowired
	Search search;

	@Test
	void findsFirstWhatSomebodyHadInMind() throws IOException {
		List<CSVRecord> queries;
		try (var records = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(Files.newBufferedReader(LIST))) {
			queries = records.getRecords();
		}
		assertThat(queries).hasSize(QUERIES);
		List<String> misses = queries.stream()
			.filter((query) -> !List.of(query.get("wanted").split("\\|")).contains(first(query.get("typed"))))
			.map((query) -> query.get("typed") + ": " + first(query.get("typed")))
			.toList();
		int hits = queries.size() - misses.size();
		assertThat(hits).as(misses::toString).isGreaterThanOrEqualTo(WANTED_HITS);
		assertThat(Files.readString(Path.of("docs/analysts.md"))).as("the figure of the documentation")
			.contains("the first result is the one wanted for %d of %d".formatted(hits, queries.size()));
	}

	/** The id of the first result; empty if there is none. */
	private String first(String typed) {
		return this.search.find(typed).stream().findFirst().map((hit) -> hit.entity().id()).orElse("");
	}

}
