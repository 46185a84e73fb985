package org.accordgraph.ingest;

import java.util.Locale;

import org.accordgraph.ingest.staging.Progress;

/** Prints the progress every two seconds. */
final class PrintedProgress implements Progress {

	private static final long INTERVAL_NANOS = 2_000_000_000L;

	private long last;

	private long firstRow;

	private long stepStarted = System.nanoTime();

	private long printedAt = System.nanoTime();

	@Override
	public void rows(String step, long rows, long of) {
		long time = System.nanoTime();
		if (rows < this.last || this.last == 0) {
			this.stepStarted = time;
			this.firstRow = rows;
		}
		this.last = rows;
		if (time - this.printedAt > INTERVAL_NANOS) {
			this.printedAt = time;
			double rate = (rows - this.firstRow) / Math.max((time - this.stepStarted) / 1e9, 0.001);
			String left = (of > 0 && rate > 0)
					? String.format(Locale.ROOT, " of %,d, %,.0f s left", of, (of - rows) / rate) : "";
			System.out.printf(Locale.ROOT, "%s: %,d rows%s, %,.0f a second%n", step, rows, left, rate);
		}
	}

}
