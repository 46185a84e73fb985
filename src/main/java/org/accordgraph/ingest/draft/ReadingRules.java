package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.regex.Pattern;

import org.accordgraph.cypher.CypherFolder;

/**
 * The rules of {@code cypher/reading}: verbs, nouns, endings, words and patterns.
 *
 * @param verbs the verbs, longest first
 * @param outcomes the nouns of deliverables, longest first
 * @param endings the endings of names, longest first
 * @param words the words of each group, longest first, with their values
 * @param phrases the patterns, in the order of the file
 */
public record ReadingRules(List<Verb> verbs, List<Outcome> outcomes, List<Ending> endings,
		Map<String, Map<String, String>> words, List<Phrase> phrases) {

	/**
	 * Reads the rules.
	 * @param folder the folder {@code cypher/}
	 */
	public static ReadingRules in(CypherFolder folder) {
		List<List<String>> rows = new ArrayList<>(RuleFile.read(folder, "words.csv",
				(row) -> List.of(row.get("group"), row.get("word"), row.get("value"))));
		rows.sort(Comparator.comparing((List<String> row) -> -row.get(1).length()));
		Map<String, Map<String, String>> words = new LinkedHashMap<>();
		rows.forEach((row) -> words.computeIfAbsent(row.get(0), (group) -> new LinkedHashMap<>())
			.put(row.get(1), row.get(2)));
		return new ReadingRules(
				longestFirst(RuleFile.read(folder, "verbs.csv", Verb::of),
						Comparator.comparing((verb) -> -verb.text().length())),
				longestFirst(RuleFile.read(folder, "outcomes.csv", Outcome::of),
						Comparator.comparing((noun) -> -noun.noun().length())),
				longestFirst(RuleFile.read(folder, "endings.csv", Ending::of),
						Comparator.comparing((end) -> -end.text().length())),
				words, RuleFile.read(folder, "patterns.csv", Phrase::of));
	}

	private static <T> List<T> longestFirst(List<T> rules, Comparator<T> order) {
		return rules.stream().sorted(order).toList();
	}

	/** The words of a group, longest first. */
	List<String> words(String group) {
		return List.copyOf(this.words.getOrDefault(group, Map.of()).keySet());
	}

	/** The words of a group as an alternative of a regular expression. */
	String anyOf(String group) {
		return words(group).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
	}

	/** The verbs as an alternative of a regular expression. */
	String anyVerb() {
		return this.verbs.stream().map(Verb::text).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
	}

	/** The value of a word. */
	Optional<String> value(String group, String word) {
		return Optional.ofNullable(this.words.getOrDefault(group, Map.of()).get(word));
	}

	/** The patterns of a part, in order. */
	List<Phrase> phrases(String part) {
		return this.phrases.stream().filter((phrase) -> phrase.part().equals(part)).toList();
	}

	/** The longest verb at a position of a text. */
	Optional<Verb> verbAt(String text, int position) {
		return wordAt("no verb", text, position).isPresent() ? Optional.empty()
				: this.verbs.stream().filter((verb) -> text.startsWith(verb.text(), position)).findFirst();
	}

	/** The longest word of a group at a position of a text. */
	Optional<String> wordAt(String group, String text, int position) {
		return words(group).stream().filter((word) -> text.startsWith(word, position)).findFirst();
	}

	/** The longest word of a group at the end of a text. */
	Optional<String> wordAtEnd(String group, String text) {
		return words(group).stream().filter(text::endsWith).findFirst();
	}

	/** The longest noun of a deliverable at the end of a text. */
	Optional<Outcome> outcomeAtEnd(String text) {
		return this.outcomes.stream().filter((outcome) -> text.endsWith(outcome.noun())).findFirst();
	}

}
