package org.accordgraph.sameness;

/** What somebody decided of two things. */
public enum Verdict {

	/** They are one: whatever is said of the first is said of the second. */
	SAME,
	/** They are two, and nobody is asked again. */
	DIFFERENT,
	/** It is not known: they stay two, and the question stays open. */
	UNSURE

}
