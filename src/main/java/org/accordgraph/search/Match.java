package org.accordgraph.search;

import java.util.BitSet;
import java.util.Comparator;

/**
 * Why a thing was found.
 *
 * @param closeness how well it answers
 * @param on what of the thing was found
 * @param text the name or statement that was found
 * @param hits which characters of it were looked for
 * @param missing how many of the words are nowhere
 */
record Match(Closeness closeness, MatchedOn on, String text, BitSet hits, int missing) {

	/** The best first: close ones, then short ones. */
	static final Comparator<Match> ORDER = Comparator.comparing(Match::closeness)
		.thenComparing(Match::missing)
		.thenComparing((match) -> match.text().length())
		.thenComparing(Match::on)
		.thenComparing(Match::text);

	Match(Closeness closeness, MatchedOn on, String text, BitSet hits) {
		this(closeness, on, text, hits, 0);
	}

}
