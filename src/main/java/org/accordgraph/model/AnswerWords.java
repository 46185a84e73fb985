package org.accordgraph.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.support.startup.StartupFailure;

/**
 * The words of answers that are not names of the model, read from
 * {@code cypher/model/words.csv}: headings of columns, units, values that questions
 * compute, and what downloads say about themselves.
 */
public final class AnswerWords {

	private final List<AnswerWord> all;

	private final Map<String, Map<String, Words>> byGroup;

	private AnswerWords(List<AnswerWord> all) {
		this.all = all;
		this.byGroup = all.stream()
			.collect(Collectors.groupingBy(AnswerWord::group,
					Collectors.toMap(AnswerWord::name, AnswerWord::word, (one, other) -> one)));
	}

	/**
	 * Reads the words.
	 * @param folder the folder {@code cypher/}
	 * @throws StartupFailure if a word stands there twice
	 */
	public static AnswerWords in(CypherFolder folder) {
		List<AnswerWord> all = ModelFile.in(folder, "words.csv").rows().stream().map(AnswerWord::of).toList();
		AnswerWords words = new AnswerWords(all);
		for (AnswerWord each : all) {
			if (words.find(each.group(), each.name()).filter((word) -> word == each.word()).isEmpty()) {
				throw ModelFile.wrong("words.csv", each.group() + " " + each.name(),
						"it stands there twice: remove one of the two");
			}
		}
		return words;
	}

	/** All words, in the order of the file. */
	public List<AnswerWord> all() {
		return this.all;
	}

	/** Finds the word for a name of a group. */
	public Optional<Words> find(String group, String name) {
		return Optional.ofNullable(this.byGroup.getOrDefault(group, Map.of()).get(name));
	}

}
