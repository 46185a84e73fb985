package org.accordgraph.lookup.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.hankcs.hanlp.HanLP;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;

import org.springframework.stereotype.Component;

/**
 * Finds entities with the question {@code search/entities-by-name} and the statement
 * {@code cypher/search/candidates.cypher}, and ranks them.
 */
@Component
class Search {

	private final String question;

	private final String byIndex;

	private final GraphReader reading;

	private final Figures figures;

	private final Abbreviations abbreviations;

	Search(CypherFolder folder, GraphReader reading, Figures figures, Abbreviations abbreviations) {
		this.question = folder.text("questions/search/entities-by-name.cypher");
		this.byIndex = folder.text("search/candidates.cypher");
		this.reading = reading;
		this.figures = figures;
		this.abbreviations = abbreviations;
	}

	/**
	 * Finds entities whose names, id, figure or statements match a text. The first of
	 * these that finds an entity with all words decides:
	 * <ol>
	 * <li>the text as typed, without the tone digits of pinyin,</li>
	 * <li>the text in simplified characters,</li>
	 * <li>the text as an abbreviation, then with another ending of departments,</li>
	 * <li>the pinyin of the text: characters with the same sound are the most common typo
	 * in Chinese.</li>
	 * </ol>
	 * If none of them does, returns the entities with the fewest missing words.
	 * @param text the text as typed
	 * @return the results, best first, at most 1,000
	 */
	List<Hit> find(String text) {
		String typed = ToneDigits.removed(text);
		String simplified = NormalForm.hasChinese(typed) ? HanLP.convertToSimplifiedChinese(typed) : typed;
		NormalForm form = NormalForm.of(simplified);
		List<Supplier<List<Hit>>> ways = new ArrayList<>(List.of(() -> find(SearchText.of(typed, this.figures))));
		if (!simplified.equals(typed)) {
			ways.add(() -> find(SearchText.of(simplified, this.figures)));
		}
		this.abbreviations.of(form).forEach((some) -> ways.add(() -> abbreviated(some)));
		if (NormalForm.hasChinese(form.text()) && this.figures.in(simplified).isEmpty()) {
			ways.add(() -> find(SearchText.of(Pinyin.of(form).full(0), this.figures)));
		}
		List<Hit> best = List.of();
		for (Supplier<List<Hit>> way : ways) {
			List<Hit> hits = way.get();
			if (!hits.isEmpty() && hits.get(0).match().missing() == 0) {
				return withTheFewestMissing(hits);
			}
			best = best.isEmpty() ? hits : best;
		}
		return withTheFewestMissing(best);
	}

	private static List<Hit> withTheFewestMissing(List<Hit> hits) {
		int missing = hits.stream().mapToInt((hit) -> hit.match().missing()).min().orElse(0);
		return hits.stream().filter((hit) -> hit.match().missing() == missing).toList();
	}

	private List<Hit> find(SearchText wanted) {
		if (wanted.form().isEmpty()) {
			return List.of();
		}
		return ranked(candidates(wanted), wanted::in);
	}

	private List<Hit> abbreviated(List<String> abbreviations) {
		String query = String.join(" ", abbreviations.stream().map(Abbreviations::query).toList());
		return ranked(candidates("entity_names", query),
				(entity) -> abbreviations.stream()
					.flatMap((abbreviation) -> entity.names()
						.stream()
						.flatMap((name) -> name.abbreviatedTo(abbreviation).stream()))
					.min(Match.ORDER));
	}

	private static List<Hit> ranked(List<Candidate> candidates, Function<Candidate, Optional<Match>> match) {
		return candidates.stream()
			.flatMap((entity) -> match.apply(entity).map((found) -> Hit.of(entity, found)).stream())
			.sorted(Hit.ORDER)
			.toList();
	}

	private List<Candidate> candidates(SearchText wanted) {
		if (wanted.figures().isEmpty()) {
			return byText(wanted.text());
		}
		// Those of the index come first: they have their figure.
		Stream<Candidate> all = Stream
			.of(candidates("entity_figures", wanted.figureQuery()), byText(wanted.text()),
					wanted.words().isEmpty() ? List.<Candidate>of() : byText(String.join(" ", wanted.words())))
			.flatMap(List::stream);
		Map<String, Candidate> byId = new LinkedHashMap<>();
		all.forEach((entity) -> byId.putIfAbsent(entity.id(), entity));
		return List.copyOf(byId.values());
	}

	private List<Candidate> byText(String text) {
		return this.reading.ask(this.question, Map.of("text", text), (result) -> result.list(Candidate::of));
	}

	private List<Candidate> candidates(String index, String query) {
		return this.reading.ask(this.byIndex, Map.of("index", index, "query", query),
				(result) -> result.list(Candidate::of));
	}

}
