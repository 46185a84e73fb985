package org.accordgraph.evidence;

/** Why the text of a passage is in an answer, or is not. */
enum TextStatus {

	/** It is there: its SHA-256 is the passage's. */
	SHOWN,

	/** Nobody has given this service the text of this passage. */
	NOT_HELD,

	/** The text that is held under this id has another SHA-256, so it is not shown. */
	DIFFERS

}
