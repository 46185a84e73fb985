package org.accordgraph.intake;

/** Is told how far it is; stops what was cancelled. */
@FunctionalInterface
public interface Progress {

	/** Tells nobody. */
	Progress NONE = (step, rows, of) -> {
	};

	/**
	 * Is told how far it is.
	 * @param step what is done
	 * @param rows how many rows of it; where that begins anew, other rows are meant
	 * @param of how many there are, or 0 if that is not known
	 */
	void rows(String step, long rows, long of);

}
