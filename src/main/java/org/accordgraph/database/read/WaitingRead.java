package org.accordgraph.database.read;

import java.time.Duration;

/**
 * A read that waits for the database, and is given up after too many missed heartbeats.
 */
final class WaitingRead {

	private final Duration slow;

	private final int silences;

	private final Runnable leave;

	private final Duration between;

	private volatile long next;

	private int silent;

	/**
	 * Starts to wait.
	 * @param first the time before the first heartbeat is requested
	 * @param between the time between two requests
	 * @param slow the response time from which a heartbeat counts as missed
	 * @param silences the number of consecutive missed heartbeats
	 * @param leave gives up the read
	 */
	WaitingRead(Duration first, Duration between, Duration slow, int silences, Runnable leave) {
		this.next = System.nanoTime() + first.toNanos();
		this.between = between;
		this.slow = slow;
		this.silences = silences;
		this.leave = leave;
	}

	/** Whether a heartbeat is due; if so, schedules the next one. */
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
