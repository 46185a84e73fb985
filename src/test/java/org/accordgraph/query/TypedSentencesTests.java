package org.accordgraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often the first result of a typed sentence is what somebody had in mind. The lists
 * were written before anything read them; the triggers were chosen with the first one at
 * hand, and without the second.
 */
@AccordTest
class TypedSentencesTests {

	private static final int SENTENCES = 200;

	private static final int WANTED_HITS = 180;

	private static final int ASIDE = 60;

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	@Autowired
	AskController ask;

	@Test
	void findsFirstWhatSomebodyHadInMind() throws IOException {
		List<CSVRecord> sentences = read("typed-sentences.csv");
		List<String> misses = misses(sentences);
		assertThat(sentences).hasSize(SENTENCES);
		assertThat(SENTENCES - misses.size()).as(() -> String.join("\n", misses)).isGreaterThanOrEqualTo(WANTED_HITS);
		assertThat(documentation()).as(() -> String.join("\n", misses))
			.contains("%d of %d sentences".formatted(SENTENCES - misses.size(), SENTENCES));
	}

	@Test
	void findsThoseThatNobodyTunedOn() throws IOException {
		List<CSVRecord> sentences = read("typed-sentences-aside.csv");
		assertThat(sentences).hasSize(ASIDE);
		assertThat(documentation()).contains("%d of %d kept aside".formatted(ASIDE - misses(sentences).size(), ASIDE));
	}

	private List<String> misses(List<CSVRecord> sentences) {
		return sentences.stream()
			.filter((sentence) -> !isWanted(sentence))
			.map((sentence) -> sentence.get("typed") + " -> " + first(this.ask.ask(sentence.get("typed"), TODAY)))
			.toList();
	}

	private boolean isWanted(CSVRecord sentence) {
		Asked asked = this.ask.ask(sentence.get("typed"), TODAY);
		Map<String, String> wanted = Stream.of(sentence.get("parameters").split(";"))
			.filter((each) -> !each.isEmpty())
			.collect(Collectors.toMap((each) -> each.split("=")[0], (each) -> each.split("=")[1]));
		if (!List.of(sentence.get("wanted").split("\\|")).contains(name(asked))) {
			return false;
		}
		return asked.first() != Asked.First.QUESTION || wanted.entrySet()
			.stream()
			.allMatch((each) -> String.valueOf(asked.questions().get(0).values().get(each.getKey()))
				.replaceAll("[\\[\\]]", "")
				.equals(each.getValue()));
	}

	private static String first(Asked asked) {
		return name(asked) + ((asked.first() == Asked.First.QUESTION) ? " " + asked.questions().get(0).values() : "");
	}

	private static String name(Asked asked) {
		return switch (asked.first()) {
			case QUESTION -> asked.questions().get(0).name();
			case PAGE -> "page:" + asked.pages().get(0).page();
			case ENTITY -> "entity:" + asked.entities().get(0).id();
			case NOTHING -> "nothing";
		};
	}

	private static String documentation() throws IOException {
		return Files.readString(Path.of("docs/analysts.md"));
	}

	private static List<CSVRecord> read(String file) throws IOException {
		try (var records = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(Files.newBufferedReader(Path.of("src/test/resources/ask", file)))) {
			return records.getRecords();
		}
	}

}
