package org.accordgraph.intake;

/** Is told how far it is; stops what was cancelled. */
@FunctionalInterface
public interface Progress {

	/** Tells nobody. */
	Progress NONE = (step, rows) -> {
	};

	/**
	 * Is told how far it is.
	 * @param step what is done
	 * @param rows how many rows of it
	 */
	void rows(String step, long rows);

}
