package org.accordgraph.importing;

import java.util.Locale;

import org.accordgraph.intake.Progress;

/** Says every two seconds how far it is. */
final class PrintedProgress implements Progress {

	private static final long EVERY_NANOS = 2_000_000_000L;

	private long last;

	private long beganAt;

	private long began = System.nanoTime();

	private long said = System.nanoTime();

	@Override
	public void rows(String now, long rows, long of) {
		long time = System.nanoTime();
		if (rows < this.last || this.last == 0) {
			this.began = time;
			this.beganAt = rows;
		}
		this.last = rows;
		if (time - this.said > EVERY_NANOS) {
			this.said = time;
			double rate = (rows - this.beganAt) / Math.max((time - this.began) / 1e9, 0.001);
			String left = (of > 0 && rate > 0)
					? String.format(Locale.ROOT, " of %,d, %,.0f s left", of, (of - rows) / rate) : "";
			System.out.printf(Locale.ROOT, "%s: %,d rows%s, %,.0f a second%n", now, rows, left, rate);
		}
	}

}
