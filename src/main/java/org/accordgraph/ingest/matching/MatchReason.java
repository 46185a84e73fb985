package org.accordgraph.ingest.matching;

/** A reason why two entities may be the same, or may not. */
public enum MatchReason {

	/** They share a name, apart from brackets, width, case and accents. */
	SAME_NAME(0.97),
	/** Their names differ in the suffix only: 局 and 委, or 江津 and 江津区. */
	DIFFERENT_SUFFIX(0.9),
	/** The name of one abbreviates the name of the other. */
	ABBREVIATION(0.8),
	/** Their names have the same pinyin. */
	SAME_PINYIN(0.75),
	/** One character or letter differs. */
	ONE_CHARACTER_DIFFERS(0.65),
	/** They belong to the same place. */
	SAME_PLACE(0),
	/** They belong to different places. */
	DIFFERENT_PLACE(0),
	/** They are different kinds of institution or place. */
	DIFFERENT_KIND(0);

	private final double score;

	MatchReason(double score) {
		this.score = score;
	}

	double score() {
		return this.score;
	}

}
