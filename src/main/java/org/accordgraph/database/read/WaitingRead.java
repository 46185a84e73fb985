package org.accordgraph.reading;

import java.time.Duration;

/**
 * Somebody waits for the database, and is to leave where it is silent too often.
 */
final class Waiting {

	private final Duration slow;

	private final int silences;

	private final Runnable leave;

	private final Duration between;

	private volatile long next;

	private int silent;

	/**
	 * Begins to wait.
	 * @param first how long to wait before the first sign of life is asked for
	 * @param between how long to wait for each further one
	 * @param slow a sign that takes longer is none
	 * @param silences how many there have to be in a row
	 * @param leave what to do then
	 */
	Waiting(Duration first, Duration between, Duration slow, int silences, Runnable leave) {
		this.next = System.nanoTime() + first.toNanos();
		this.between = between;
		this.slow = slow;
		this.silences = silences;
		this.leave = leave;
	}

	/** Whether it is time for a sign of life; if so, the time for the next one begins. */
	boolean isDue() {
		long now = System.nanoTime();
		if (now - this.next < 0) {
			return false;
		}
		this.next = now + this.between.toNanos();
		return true;
	}

	synchronized void decide(Duration signTook) {
		this.silent = (signTook.compareTo(this.slow) < 0) ? 0 : this.silent + 1;
		if (this.silent >= this.silences) {
			this.leave.run();
		}
	}

}
