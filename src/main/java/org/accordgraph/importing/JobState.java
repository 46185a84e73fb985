package org.accordgraph.importing;

/** What has become of an import so far. */
enum JobState {

	/** Another one comes first. */
	WAITING,
	/** It is being checked or taken in. */
	RUNNING,
	/** It is taken in, or would be. */
	DONE,
	/**
	 * Something has to be repaired first; nothing was taken in of the documents
	 * concerned.
	 */
	REFUSED,
	/** Somebody stopped it. */
	CANCELLED,
	/** The service or its database failed. */
	FAILED,
	/**
	 * The service ended meanwhile: each of its documents is in as a whole, or not at all.
	 */
	INTERRUPTED;

	boolean isOver() {
		return this != WAITING && this != RUNNING;
	}

}
