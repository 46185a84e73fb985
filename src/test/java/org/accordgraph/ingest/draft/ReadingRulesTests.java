package org.accordgraph.ingest.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of the rules in {@code cypher/reading} are their tests. */
class ReadingRulesTests {

	private static final ReadingRules RULES = ReadingRules.in(new CypherFolder("file:cypher/"));

	static Stream<Verb> verbs() {
		return RULES.verbs().stream();
	}

	static Stream<Outcome> outcomes() {
		return RULES.outcomes().stream();
	}

	static Stream<Ending> endings() {
		return RULES.endings().stream();
	}

	static Stream<Phrase> phrases() {
		return RULES.phrases().stream();
	}

	@ParameterizedTest
	@MethodSource("verbs")
	void readsTheExampleOfAVerb(Verb verb) {
		List<Task> tasks = tasks("双方将" + verb.example() + "。");
		assertThat(tasks).as(verb.example()).isNotEmpty();
		assertThat(tasks.get(0).modality()).as(verb.example()).isEqualTo(verb.reads());
		assertThat(tasks.get(0).dutyWords()).isEqualTo("双方");
	}

	@ParameterizedTest
	@MethodSource("outcomes")
	void readsTheExampleOfAnOutcome(Outcome outcome) {
		List<Task.Made> made = tasks(outcome.example() + "。").stream()
			.flatMap((task) -> task.outcomes().stream())
			.toList();
		assertThat(made).as(outcome.example()).hasSize(1);
		assertThat(made.get(0).name()).isEqualTo(outcome.reads());
		assertThat(made.get(0).kind()).isEqualTo(outcome.kind());
	}

	@ParameterizedTest
	@MethodSource("endings")
	void readsTheExampleOfAnEnding(Ending ending) {
		assertThat(new NewNames(RULES).in(ending.example())).as(ending.example())
			.anyMatch((found) -> found.text().equals(ending.reads()) && found.ending().table().equals(ending.table()));
	}

	@ParameterizedTest
	@MethodSource("phrases")
	void readsTheExampleOfAPattern(Phrase phrase) {
		assertThat(phrase.in(phrase.example())).as(phrase.name() + ": " + phrase.example()).isPresent();
		assertThat(phrase.read(phrase.example())).as(phrase.name()).isEqualTo(phrase.reads());
	}

	@Test
	void haveNoWordTwiceInAGroup() {
		List<List<String>> rows = RuleFile.read(new CypherFolder("file:cypher/"), "words.csv",
				(row) -> List.of(row.get("group"), row.get("word")));
		assertThat(rows).doesNotHaveDuplicates();
		assertThat(RULES.verbs().stream().map(Verb::text)).doesNotHaveDuplicates();
		assertThat(RULES.outcomes().stream().map(Outcome::noun)).doesNotHaveDuplicates();
		assertThat(RULES.phrases().stream().map(Phrase::name)).doesNotHaveDuplicates();
		assertThat(Map.copyOf(RULES.words())).isNotEmpty();
	}

	private static List<Task> tasks(String text) {
		TextPassage passage = Manuscript.of(text, RULES).passages().get(0);
		return new TaskReader(RULES).read(passage, 0, "");
	}

}
