package org.accordgraph.lookup.search;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.hankcs.hanlp.HanLP;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;

import org.springframework.stereotype.Component;

/**
 * Finds the entities that a spelling in somebody's table may mean. Candidates are the
 * results of a search, and names that share pairs of characters with it, which finds a
 * wrong character as well; each is compared by {@link Spelling}.
 */
@Component
public class NameMatches {

	/** From this score on, people agree that the same is meant. */
	public static final int CERTAIN = 90;

	/** Of each way to find candidates. */
	private static final int COMPARED = 60;

	private static final int SHORTEST = 4;

	private static final int NOT_AGREED = 85;

	private static final int LONGEST = 200;

	private final Search search;

	private final Abbreviations abbreviations;

	private final String byIndex;

	private final GraphReader reading;

	NameMatches(Search search, Abbreviations abbreviations, CypherFolder folder, GraphReader reading) {
		this.search = search;
		this.abbreviations = abbreviations;
		this.byIndex = folder.text("search/candidates.cypher");
		this.reading = reading;
	}

	/**
	 * Finds entities.
	 * @param text the spelling; what stands in brackets counts as another one
	 * @param labels the labels of interest
	 * @return the best of each entity, best first
	 */
	public List<NameMatch> of(String text, Collection<String> labels) {
		Map<String, NameMatch> best = new LinkedHashMap<>();
		Set<String> agreed = new HashSet<>();
		for (String spelling : Spelling.in(text.substring(0, Math.min(text.length(), LONGEST)))) {
			List<NameMatch> matches = find(spelling, labels);
			matches.forEach((match) -> best.merge(match.id(), match,
					(one, other) -> (one.score() >= other.score()) ? one : other));
			Set<String> certain = matches.stream()
				.filter((match) -> match.score() >= CERTAIN)
				.map(NameMatch::id)
				.collect(Collectors.toSet());
			if (agreed.isEmpty()) {
				agreed.addAll(certain);
			}
			else if (!Collections.disjoint(agreed, certain)) {
				agreed.retainAll(certain);
			}
		}
		// 科技局（重庆市科学技术局）: the first is of two cities, the second of one of them.
		// 江津区（重庆）: the second is where the first is.
		return best.values()
			.stream()
			.map((match) -> (agreed.isEmpty() || agreed.contains(match.id())) ? match
					: match.with(Math.min(match.score(), NOT_AGREED)))
			.sorted(NameMatch.ORDER)
			.toList();
	}

	private List<NameMatch> find(String text, Collection<String> labels) {
		Spelling spelling = Spelling.of(text, this.abbreviations);
		if (spelling.form().isEmpty()) {
			return List.of();
		}
		Stream<Candidate> found = this.search.find(text).stream().map(Hit::entity);
		Map<String, Candidate> candidates = Stream
			.concat(found.filter((entity) -> isOneOf(entity, labels)).limit(COMPARED), sharing(text, labels))
			.collect(Collectors.toMap(Candidate::id, (entity) -> entity, (one, other) -> one, LinkedHashMap::new));
		return candidates.values()
			.stream()
			.flatMap((entity) -> spelling.with(entity).map((likeness) -> match(entity, likeness)).stream())
			.toList();
	}

	private Stream<Candidate> sharing(String text, Collection<String> labels) {
		String plain = NormalForm.of(HanLP.convertToSimplifiedChinese(text)).joined();
		if (plain.length() < SHORTEST || !plain.codePoints().allMatch(NormalForm::isChinese)) {
			return Stream.of();
		}
		String pairs = IntStream.range(0, plain.length() - 1)
			.mapToObj((i) -> plain.substring(i, i + 2))
			.distinct()
			.collect(Collectors.joining(" "));
		return this.reading
			.ask(this.byIndex, Map.of("index", "entity_words", "query", pairs), (result) -> result.list(Candidate::of))
			.stream()
			.filter((entity) -> isOneOf(entity, labels))
			.filter((entity) -> entity.names().stream().anyMatch((name) -> isNear(name.form().text(), plain)));
	}

	/** Of names of about that length, those that share most characters. */
	private static boolean isNear(String name, String text) {
		return Math.abs(name.length() - text.length()) <= 1
				&& text.chars().filter((c) -> name.indexOf(c) >= 0).count() >= text.length() - 1;
	}

	private static boolean isOneOf(Candidate entity, Collection<String> labels) {
		return labels.stream().anyMatch(entity.labels()::contains);
	}

	private static NameMatch match(Candidate entity, Spelling.Likeness likeness) {
		return new NameMatch(entity.id(), entity.kind(), entity.labels(), entity.name(), entity.nameEn(),
				likeness.score(), likeness.likeness(), likeness.name(), entity.facts());
	}

}
