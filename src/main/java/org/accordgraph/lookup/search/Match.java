package org.accordgraph.lookup.search;

import java.util.BitSet;
import java.util.Comparator;

/**
 * The reason why an entity is a result.
 *
 * @param closeness the quality of the match
 * @param on the sort of text that matched
 * @param text the name or statement that matched
 * @param hits the characters of it that matched
 * @param missing the number of words that occur in none of the texts
 * @param skipped the number of characters of the name that an abbreviation leaves out
 * between its own
 */
record Match(MatchQuality closeness, MatchedOn on, String text, BitSet hits, int missing, int skipped) {

	/**
	 * Sorts matches by quality, then fewer missing words first, then fewer skipped
	 * characters first, then shorter text first.
	 */
	static final Comparator<Match> ORDER = Comparator.comparing(Match::closeness)
		.thenComparing(Match::missing)
		.thenComparing(Match::skipped)
		.thenComparing((match) -> match.text().length())
		.thenComparing(Match::on)
		.thenComparing(Match::text);

	/** The same match, as if the text stood somewhere within the name. */
	Match within() {
		return switch (this.closeness) {
			case BEGINS -> new Match(MatchQuality.HOLDS, this.on, this.text, this.hits, this.missing, this.skipped);
			case BEGINS_TO_SOUND ->
				new Match(MatchQuality.HOLDS_THE_SOUND, this.on, this.text, this.hits, this.missing, this.skipped);
			default -> this;
		};
	}

	Match(MatchQuality closeness, MatchedOn on, String text, BitSet hits) {
		this(closeness, on, text, hits, 0, 0);
	}

}
