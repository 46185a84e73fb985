package org.accordgraph.ingest.draft;

import java.util.Locale;

/** How sure a rule is of what it drafts. */
public enum Confidence {

	/** The words leave no doubt. */
	SURE,
	/** A reader will seldom correct it. */
	LIKELY,
	/** A reader has to decide. */
	GUESS;

	static Confidence of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

	/** Returns the less sure of two. */
	Confidence and(Confidence other) {
		return (compareTo(other) >= 0) ? this : other;
	}

}
