package org.accordgraph.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.accordgraph.lookup.search.NameMatch;

/**
 * A candidate, as the specification writes it.
 *
 * @param id its id
 * @param name its name
 * @param description the score in words, and the name that was matched
 * @param score from 0 to 100
 * @param match whether it is matched without asking a person
 * @param type its types
 * @param features what the score is made of
 */
record Candidate(String id, String name, String description, int score, boolean match, List<TypeId> type,
		List<Feature> features) {

	/**
	 * A part of a score.
	 *
	 * @param id its name
	 * @param value from 0 to 100
	 */
	record Feature(String id, int value) {

	}

	static Candidate of(NameMatch match, boolean isCertain, EntityTypes types) {
		String matched = match.matched().equals(match.name()) ? "" : ": " + match.matched();
		String words = (isCertain ? "certain / 可自动匹配"
				: (match.score() >= Candidates.CERTAIN) ? "one of several / 有多个候选" : "to be checked / 需人工核对");
		List<TypeId> type = Stream.concat(Stream.of(match.kind()), match.labels().stream())
			.distinct()
			.flatMap((label) -> types.find(label).stream())
			.toList();
		return new Candidate(match.id(), match.name(),
				"%s; %s / %s%s; %s".formatted(words, match.likeness().en(), match.likeness().zh(), matched,
						match.nameEn()),
				match.score(), isCertain, type,
				List.of(new Feature("name_" + match.likeness().name().toLowerCase(Locale.ROOT), match.score())));
	}

}
