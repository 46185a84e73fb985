package org.accordgraph.ingest.matching;

/** Whether two entities are the same. */
public enum MatchVerdict {

	/** They are the same: imports merge the first into the second. */
	SAME,
	/**
	 * The second follows the first, which was renamed, merged or split: they stay
	 * separate and are no longer reported as candidates, and one succeeds the other.
	 */
	SUCCEEDED,
	/** They are different, and no longer reported as candidates. */
	DIFFERENT,
	/** It is not known: they stay separate, and are still reported. */
	UNSURE

}
