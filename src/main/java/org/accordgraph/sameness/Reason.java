package org.accordgraph.sameness;

/** Why two things may be the same, or may not. */
public enum Reason {

	/** They share a name; brackets, width, capitals and accents make no difference. */
	SAME_NAME(0.97),
	/** Their names differ by how they end only: 局 for 委, or 江津 for 江津区. */
	OTHER_ENDING(0.9),
	/** The name of one is a short form of that of the other. */
	SHORT_FORM(0.8),
	/** Their names sound the same. */
	SAME_SOUND(0.75),
	/** One character or letter differs. */
	ONE_SLIP(0.65),
	/** They are of the same city. */
	SAME_CITY(0),
	/** They are of different cities. */
	OTHER_CITY(0),
	/** One is another kind of body or place than the other. */
	OTHER_KIND(0);

	private final double score;

	Reason(double score) {
		this.score = score;
	}

	double score() {
		return this.score;
	}

}
