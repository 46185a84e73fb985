package org.accordgraph.query.evidence;

/** Whether an answer includes the text of a passage, and why. */
enum TextStatus {

	/** The text is included: its SHA-256 matches the passage. */
	SHOWN,

	/** This service does not have the text of this passage. */
	NOT_HELD,

	/** The text with this id has a different SHA-256, so it is not included. */
	DIFFERS

}
