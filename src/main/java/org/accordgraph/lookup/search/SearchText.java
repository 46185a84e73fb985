package org.accordgraph.lookup.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a search: words, and figures, which are found by their value.
 *
 * @param text the text as typed
 * @param form its normal form
 * @param words the words that belong to no figure
 * @param figures the figures; a number without scale and unit is one only if nothing else
 * was typed
 * @param reader reads the figures of names
 */
record SearchText(String text, NormalForm form, List<String> words, List<Figure> figures, Figures reader) {

	/** Words that the full-text index ignores; they do not count as missing. */
	private static final Set<String> UNHEARD = Set.of("a", "and", "are", "as", "at", "be", "but", "by", "for", "if",
			"in", "into", "is", "it", "no", "not", "of", "on", "or", "s", "such", "t", "that", "the", "their", "then",
			"there", "these", "they", "this", "to", "was", "will", "with", "www");

	private static final Pattern DIGITS = Pattern.compile("[\\d.]+");

	static SearchText of(String text, Figures reader) {
		NormalForm form = NormalForm.of(text);
		List<WrittenFigure> written = reader.in(text)
			.stream()
			.filter((figure) -> figure.explicit()
					|| NormalForm.of(text).words().equals(List.of(figure.figure().number())))
			.toList();
		List<String> words = written.isEmpty() ? form.words() : NormalForm.of(without(written, text, reader)).words();
		return new SearchText(text, form, words, written.stream().map(WrittenFigure::figure).toList(), reader);
	}

	/** Returns the text between the figures. */
	private static String without(List<WrittenFigure> figures, String text, Figures reader) {
		List<String> others = new ArrayList<>();
		int from = 0;
		for (WrittenFigure figure : figures) {
			others.add(reader.beforeFigure((from > 0) ? reader.afterFigure(text.substring(from, figure.start()))
					: text.substring(from, figure.start())));
			from = figure.end();
		}
		others.add(reader.afterFigure(text.substring(from)));
		return String.join(" ", others);
	}

	/** Whether nothing but figures was typed. */
	boolean isFigure() {
		return this.words.isEmpty() && !this.figures.isEmpty();
	}

	/**
	 * Returns the best match of an entity; empty if the text does not match its id, names
	 * or statements.
	 */
	Optional<Match> in(Candidate entity) {
		if (entity.id().equalsIgnoreCase(this.text.strip())) {
			return Optional.of(new Match(MatchQuality.IS, MatchedOn.ID, entity.id(), all(entity.id())));
		}
		return whole(entity)
			.or(() -> words(MatchQuality.HOLDS_ALL_WORDS, entity, entity.names(), List.of(),
					SearchText::spelledOrSounding)
				.filter(SearchText::isComplete))
			.or(() -> words(MatchQuality.PROMISES, entity, entity.statements(), entity.names(),
					SearchText::spelledOrSounding)
				.filter(SearchText::isComplete))
			.or(() -> isFigure() ? Optional.empty()
					: words(MatchQuality.NEARLY_HOLDS, entity, entity.names(), List.of(), SearchText::nearly));
	}

	private static boolean isComplete(Match match) {
		return match.missing() == 0;
	}

	private static BitSet all(String text) {
		BitSet whole = new BitSet();
		whole.set(0, text.length());
		return whole;
	}

	private Optional<Match> whole(Candidate entity) {
		String typed = this.form.joined();
		if (isFigure() && !this.figures.get(0).unit().isEmpty() && DIGITS.matcher(typed).matches()) {
			// Its unit is no word: 30% is not the 30 of 30亿元.
			return figure(entity);
		}
		return Stream
			.concat(entity.names()
				.stream()
				.flatMap((name) -> Stream.of(name.spelled(this.form.text()), name.sounding(typed)))
				.flatMap(Optional::stream), figure(entity).stream())
			.min(Match.ORDER);
	}

	/** Matches a single figure with the one that the entity states. */
	private Optional<Match> figure(Candidate entity) {
		return (isFigure() && this.figures.size() == 1 && states(entity, this.figures.get(0)))
				? Optional.of(new Match(MatchQuality.STATES, MatchedOn.FIGURE, entity.name(), new BitSet()))
				: Optional.empty();
	}

	private boolean states(Candidate entity, Figure typed) {
		Figure stated = entity.figure();
		return stated != null && new Figure(stated.value(), this.reader.unit(stated.unit())).answers(typed);
	}

	/**
	 * Matches each word and figure separately, and returns the text that contains most of
	 * them.
	 * @param closeness the quality of such a match
	 * @param entity the entity, which may state the figures
	 * @param shown the texts that can be returned
	 * @param others further texts that may contain words
	 * @param find matches a word with a text
	 */
	private Optional<Match> words(MatchQuality closeness, Candidate entity, List<SearchableName> shown,
			List<SearchableName> others, BiFunction<SearchableName, String, Optional<Match>> find) {
		List<Function<SearchableName, Optional<Match>>> terms = Stream
			.<Function<SearchableName, Optional<Match>>>concat(
					this.words.stream()
						.filter((word) -> !UNHEARD.contains(word) || this.words.size() == 1)
						.map((word) -> (name) -> find.apply(name, word)),
					this.figures.stream()
						.filter((typed) -> !states(entity, typed))
						.map((typed) -> (name) -> name.stating(typed, this.reader)))
			.toList();
		long missing = terms.stream()
			.filter((term) -> Stream.concat(shown.stream(), others.stream())
				.noneMatch((name) -> term.apply(name).isPresent()))
			.count();
		Optional<Match> best = shown.stream()
			.map((name) -> terms.stream().flatMap((term) -> term.apply(name).stream()).toList())
			.filter((matches) -> !matches.isEmpty())
			.min(Comparator.comparing((matches) -> -matches.size()))
			.map((matches) -> together(closeness, matches, (int) missing));
		boolean stated = this.figures.stream().anyMatch((typed) -> states(entity, typed));
		return (best.isEmpty() && stated && !shown.isEmpty())
				? Optional
					.of(new Match(closeness, MatchedOn.FIGURE, shown.get(0).text(), new BitSet(), (int) missing, 0))
				: best;
	}

	private static Optional<Match> spelledOrSounding(SearchableName name, String word) {
		return name.spelled(word).or(() -> name.sounding(word));
	}

	private static Optional<Match> nearly(SearchableName name, String word) {
		return spelledOrSounding(name, word).or(() -> name.nearly(word));
	}

	private static Match together(MatchQuality closeness, List<Match> matches, int missing) {
		BitSet hits = new BitSet();
		matches.forEach((match) -> hits.or(match.hits()));
		return new Match(closeness, matches.get(0).on(), matches.get(0).text(), hits, missing, 0);
	}

	/** Returns the Lucene query for the index of figures. */
	String figureQuery() {
		return this.figures.stream()
			.flatMap((figure) -> figure.unit().isEmpty() ? Stream.of(figure.number() + " ")
					: this.reader.sameUnits(figure.unit()).stream().map((unit) -> figure.number() + " " + unit))
			.map((key) -> key.replaceAll("([^\\p{L}\\p{N}])", "\\\\$1") + "*")
			.collect(Collectors.joining(" "));
	}

}
