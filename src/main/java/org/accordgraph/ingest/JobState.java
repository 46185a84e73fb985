package org.accordgraph.ingest;

/** The state of an import job. */
public enum JobState {

	/** Queued. */
	WAITING,
	/** Being checked or imported. */
	RUNNING,
	/** Imported, or checked without errors. */
	DONE,
	/**
	 * The package has errors; documents with errors were not imported.
	 */
	REJECTED,
	/** Cancelled by a request. */
	CANCELLED,
	/** Failed because of the service or its database. */
	FAILED,
	/**
	 * The service stopped during the import: each document is imported completely or not
	 * at all.
	 */
	INTERRUPTED;

	boolean isOver() {
		return this != WAITING && this != RUNNING;
	}

}
