package org.accordgraph.ingest.draft;

import java.util.Locale;

/** How sure a rule is of what it drafts. */
public enum Sureness {

	/** The words leave no doubt. */
	SURE,
	/** A reader will seldom correct it. */
	LIKELY,
	/** A reader has to decide. */
	GUESS;

	static Sureness of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

	/** Returns the less sure of two. */
	Sureness and(Sureness other) {
		return (compareTo(other) >= 0) ? this : other;
	}

}
