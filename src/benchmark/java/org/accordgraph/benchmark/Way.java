package org.accordgraph.benchmark;

import java.util.Map;

/** A way to get an answer. */
interface Way {

	/** What the tables call it. */
	String name();

	/** Whether a question can be asked so. */
	default boolean answers(Asked asked) {
		return true;
	}

	/** What is to be done before it is asked, and does not count. */
	default void prepare(Asked asked, Map<String, Object> values) throws Exception {
	}

	/**
	 * Asks.
	 * @return how many bytes the answer has, 0 where it is none of bytes
	 */
	int ask(Asked asked, Map<String, Object> values) throws Exception;

}
