package org.accordgraph.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What somebody looks for.
 *
 * @param text as it was typed
 * @param form its normal form
 */
record Wanted(String text, NormalForm form) {

	/** Words that the full-text index does not keep; nothing is missing without them. */
	private static final Set<String> UNHEARD = Set.of("a", "and", "are", "as", "at", "be", "but", "by", "for", "if",
			"in", "into", "is", "it", "no", "not", "of", "on", "or", "s", "such", "t", "that", "the", "their", "then",
			"there", "these", "they", "this", "to", "was", "will", "with", "www");

	static Wanted of(String text) {
		return new Wanted(text, NormalForm.of(text));
	}

	/** Tells why a thing was found, if it was for a reason that can be shown. */
	Optional<Match> in(Candidate thing) {
		if (thing.id().equalsIgnoreCase(this.text.strip())) {
			BitSet whole = new BitSet();
			whole.set(0, thing.id().length());
			return Optional.of(new Match(Closeness.IS, MatchedOn.ID, thing.id(), whole));
		}
		return whole(thing)
			.or(() -> words(Closeness.HOLDS_ALL_WORDS, thing.names(), List.of(), Wanted::spelledOrSounding)
				.filter(Wanted::isComplete))
			.or(() -> words(Closeness.PROMISES, thing.statements(), thing.names(), Wanted::spelledOrSounding)
				.filter(Wanted::isComplete))
			.or(() -> words(Closeness.NEARLY_HOLDS, thing.names(), List.of(), Wanted::nearly));
	}

	private static boolean isComplete(Match match) {
		return match.missing() == 0;
	}

	private Optional<Match> whole(Candidate thing) {
		String typed = this.form.joined();
		return thing.names()
			.stream()
			.flatMap((name) -> Stream.of(name.spelled(this.form.text()), name.sounding(typed)))
			.flatMap(Optional::stream)
			.min(Match.ORDER);
	}

	/**
	 * Looks for every word somewhere; the text that holds most of them is shown.
	 * @param closeness what such a match counts
	 * @param shown the texts that may be shown
	 * @param others texts that may hold words, too
	 * @param find finds a word in a text
	 */
	private Optional<Match> words(Closeness closeness, List<Name> shown, List<Name> others,
			BiFunction<Name, String, Optional<Match>> find) {
		long missing = this.form.words()
			.stream()
			.filter((word) -> !UNHEARD.contains(word))
			.filter((word) -> Stream.concat(shown.stream(), others.stream())
				.noneMatch((name) -> find.apply(name, word).isPresent()))
			.count();
		return shown.stream()
			.map((name) -> this.form.words().stream().flatMap((word) -> find.apply(name, word).stream()).toList())
			.filter((matches) -> !matches.isEmpty())
			.min(Comparator.comparing((matches) -> -matches.size()))
			.map((matches) -> together(closeness, matches, (int) missing));
	}

	private static Optional<Match> spelledOrSounding(Name name, String word) {
		return name.spelled(word).or(() -> name.sounding(word));
	}

	private static Optional<Match> nearly(Name name, String word) {
		return spelledOrSounding(name, word).or(() -> name.nearly(word));
	}

	private static Match together(Closeness closeness, List<Match> matches, int missing) {
		BitSet hits = new BitSet();
		matches.forEach((match) -> hits.or(match.hits()));
		return new Match(closeness, matches.get(0).on(), matches.get(0).text(), hits, missing);
	}

}
