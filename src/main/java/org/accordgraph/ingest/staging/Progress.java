package org.accordgraph.ingest.staging;

/**
 * Receives the progress of an import, and stops it by an exception if it was cancelled.
 */
@FunctionalInterface
public interface Progress {

	/** Ignores the progress. */
	Progress NONE = (step, rows, of) -> {
	};

	/**
	 * Reports progress.
	 * @param step the current step
	 * @param rows the rows processed in that step; a smaller number starts a new step
	 * @param of the rows of that step, or 0 if unknown
	 */
	void rows(String step, long rows, long of);

	/** Stops a cancelled import while a step has no rows to report. */
	default void check() {
	}

}
