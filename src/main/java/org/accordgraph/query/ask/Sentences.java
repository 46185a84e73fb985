package org.accordgraph.query.ask;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.lookup.search.NameInText;
import org.accordgraph.lookup.search.NamesInText;

import org.springframework.stereotype.Component;

/**
 * Reads typed sentences. The words that say nothing are those of
 * {@code cypher/ask/fillers.csv}.
 */
@Component
public class Sentences {

	private final NamesInText names;

	private final Pattern fillers;

	Sentences(CypherFolder folder, NamesInText names) {
		this.names = names;
		this.fillers = Pattern.compile(AskFile.rows(folder, "fillers.csv")
			.stream()
			.flatMap((row) -> Stream.of(row.get("words").split("\\s+")))
			.sorted(Comparator.comparing((word) -> -word.length()))
			.map((word) -> Sentence.isWord(word.charAt(0)) ? "\\b" + word + "\\b" : word)
			.reduce((one, other) -> one + "|" + other)
			.orElseThrow());
	}

	/**
	 * Reads a sentence.
	 * @param typed the sentence as typed
	 * @param today the present day, for words such as next year
	 */
	public Sentence read(String typed, LocalDate today) {
		String text = NamesInText.normal(typed);
		List<NameInText> names = this.names.in(text);
		BitSet empty = new BitSet();
		Matcher filler = this.fillers.matcher(text);
		while (filler.find()) {
			if (names.stream().noneMatch((name) -> name.start() < filler.end() && filler.start() < name.end())) {
				empty.set(filler.start(), filler.end());
			}
		}
		return new Sentence(text, names, SpokenTime.in(text, today).orElse(null), empty);
	}

}
