package org.accordgraph.benchmark;

/**
 * Has something answered that is measured afterwards: a service that has run for a while.
 * Its JVM compiles what is used most for longer than a comparison takes, on the cores
 * that answer.
 */
final class Warming {

	private static final int CLIENTS = 4;

	/** A JVM compiles for tens of thousands of requests, of all questions together. */
	private static final int ANSWERS = Integer.getInteger("accord.ask.warming", 3000);

	/** Each may take a millisecond; what takes longer is answered less often. */
	private static final double MOST_SECONDS = ANSWERS / 1000.0;

	private Warming() {
	}

	static void of(Asked asked, Way way) throws Exception {
		new Throughput(CLIENTS, MOST_SECONDS, ANSWERS / CLIENTS).of(asked, way);
	}

}
