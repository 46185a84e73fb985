package org.accordgraph.sameness;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.accordgraph.search.Typo;
import org.jspecify.annotations.Nullable;

/**
 * How likely it is that two things are one. The score puts pairs in order; it is no
 * probability.
 *
 * @param score from 0 to 1, with two digits
 * @param reasons why, the best first
 */
public record Likeness(double score, List<Reason> reasons) {

	/** Below that, nobody is asked. */
	static final double LEAST = 0.6;

	private static final Likeness NONE = new Likeness(0, List.of());

	private static final double SAME_CITY = 0.4;

	private static final double OTHER_CITY = 0.3;

	private static final double OTHER_KIND = 0.7;

	/** Shorter names differ by one character because they are different names. */
	private static final int SHORTEST_SLIP = 4;

	static Likeness of(Named one, Named other) {
		Reason best = null;
		boolean elsewhere = false;
		for (NameParts name : one.parts()) {
			for (NameParts another : other.parts()) {
				Reason reason = compare(name, another);
				if (reason != null && (best == null || reason.score() > best.score())) {
					best = reason;
					elsewhere = name.isOtherSeatThan(another);
				}
			}
		}
		return (best != null) ? of(one, other, best, elsewhere) : NONE;
	}

	/** What the things themselves tell makes it more likely or less. */
	private static Likeness of(Named one, Named other, Reason best, boolean elsewhere) {
		double score = best.score();
		Reason city = null;
		if (!one.cities().isEmpty() && !other.cities().isEmpty()) {
			city = Collections.disjoint(one.cities(), other.cities()) ? Reason.OTHER_CITY : Reason.SAME_CITY;
		}
		else if (elsewhere) {
			city = Reason.OTHER_CITY;
		}
		score = (city == Reason.SAME_CITY) ? score + (1 - score) * SAME_CITY
				: (city == Reason.OTHER_CITY) ? score * OTHER_CITY : score;
		Set<String> kinds = one.kinds();
		boolean otherKind = !kinds.isEmpty() && !other.kinds().isEmpty() && Collections.disjoint(kinds, other.kinds());
		score = otherKind ? score * OTHER_KIND : score;
		return new Likeness(Math.round(score * 100) / 100.0,
				Stream.of(best, city, otherKind ? Reason.OTHER_KIND : null)
					.filter(java.util.Objects::nonNull)
					.toList());
	}

	private static @Nullable Reason compare(NameParts one, NameParts other) {
		if (one.whole().equals(other.whole())) {
			return Reason.SAME_NAME;
		}
		if (!one.goesWith(other)) {
			return null;
		}
		if (one.core().equals(other.core())) {
			return Reason.OTHER_ENDING;
		}
		if (one.shortens(other) || other.shortens(one)) {
			return Reason.SHORT_FORM;
		}
		if (one.core().length() > 1 && !one.sound().isEmpty() && one.sound().equals(other.sound())) {
			return Reason.SAME_SOUND;
		}
		return isSlip(one.core(), other.core()) ? Reason.ONE_SLIP : null;
	}

	/** Things that are counted are different things: 第一 and 第二. */
	private static boolean isSlip(String one, String other) {
		return Math.min(one.length(), other.length()) >= SHORTEST_SLIP && Typo.atMostOne(one, other)
				&& numbers(one).equals(numbers(other));
	}

	private static String numbers(String text) {
		return text.replaceAll("[^\\d一二三四五六七八九十东南西北]", "");
	}

	boolean isLikely() {
		return this.score >= LEAST;
	}

}
