package org.accordgraph.ingest.matching;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.accordgraph.lookup.search.TypoDistance;
import org.jspecify.annotations.Nullable;

/**
 * The score of two entities that may be the same. It sorts pairs; it is not a
 * probability.
 *
 * @param score from 0 to 1, with two decimals
 * @param reasons the reasons, the best first
 */
public record MatchScore(double score, List<MatchReason> reasons) {

	/** Pairs below it are not reported. */
	static final double MIN_SCORE = 0.6;

	private static final MatchScore NONE = new MatchScore(0, List.of());

	private static final double SAME_PLACE = 0.4;

	private static final double DIFFERENT_PLACE = 0.3;

	private static final double DIFFERENT_KIND = 0.7;

	/** Shorter names that differ in one character are different names. */
	private static final int MIN_LENGTH_FOR_TYPO = 4;

	static MatchScore of(ComparedEntity one, ComparedEntity other, NameSyntax names) {
		MatchReason best = null;
		boolean elsewhere = false;
		for (NameParts name : names.parts(one)) {
			for (NameParts another : names.parts(other)) {
				MatchReason reason = compare(name, another, one);
				if (reason != null && (best == null || reason.score() > best.score())) {
					best = reason;
					elsewhere = name.hasDifferentSeat(another);
				}
			}
		}
		return (best != null) ? of(one, other, best, elsewhere) : NONE;
	}

	/** Place and kind raise or lower the score of the names. */
	private static MatchScore of(ComparedEntity one, ComparedEntity other, MatchReason best, boolean elsewhere) {
		double score = best.score();
		MatchReason place = null;
		if (!one.places().isEmpty() && !other.places().isEmpty()) {
			place = Collections.disjoint(one.places(), other.places()) ? MatchReason.DIFFERENT_PLACE
					: MatchReason.SAME_PLACE;
		}
		else if (elsewhere) {
			place = MatchReason.DIFFERENT_PLACE;
		}
		score = (place == MatchReason.SAME_PLACE) ? score + (1 - score) * SAME_PLACE
				: (place == MatchReason.DIFFERENT_PLACE) ? score * DIFFERENT_PLACE : score;
		Set<String> kinds = one.kinds();
		boolean otherKind = !kinds.isEmpty() && !other.kinds().isEmpty() && Collections.disjoint(kinds, other.kinds());
		score = otherKind ? score * DIFFERENT_KIND : score;
		return new MatchScore(Math.round(score * 100) / 100.0,
				Stream.of(best, place, otherKind ? MatchReason.DIFFERENT_KIND : null)
					.filter(java.util.Objects::nonNull)
					.toList());
	}

	private static @Nullable MatchReason compare(NameParts one, NameParts other, ComparedEntity entity) {
		if (one.whole().equals(other.whole())) {
			return MatchReason.SAME_NAME;
		}
		if (!entity.hasDividedNames() || !one.hasCompatibleSuffix(other)) {
			return null;
		}
		if (one.core().equals(other.core())) {
			return MatchReason.DIFFERENT_SUFFIX;
		}
		// A place whose name another begins with is where that one is: 四川 and 四川达州.
		if (!entity.isPlace() && (one.abbreviates(other) || other.abbreviates(one))) {
			return MatchReason.ABBREVIATION;
		}
		if (one.core().length() > 1 && !one.pinyin().isEmpty() && one.pinyin().equals(other.pinyin())) {
			return MatchReason.SAME_PINYIN;
		}
		return isTypo(one.core(), other.core()) ? MatchReason.ONE_CHARACTER_DIFFERS : null;
	}

	/** Numbers and directions distinguish entities: 第一 and 第二. */
	private static boolean isTypo(String one, String other) {
		return Math.min(one.length(), other.length()) >= MIN_LENGTH_FOR_TYPO && TypoDistance.atMostOne(one, other)
				&& numbers(one).equals(numbers(other));
	}

	private static String numbers(String text) {
		return text.replaceAll("[^\\d一二三四五六七八九十东南西北]", "");
	}

	boolean isCandidate() {
		return this.score >= MIN_SCORE;
	}

}
