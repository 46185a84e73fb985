package org.accordgraph.importing;

import java.util.Locale;

import org.accordgraph.intake.Progress;

/** Says every two seconds how far it is. */
final class PrintedProgress implements Progress {

	private static final long EVERY_NANOS = 2_000_000_000L;

	private String step = "";

	private long began = System.nanoTime();

	private long said = System.nanoTime();

	@Override
	public void rows(String now, long rows) {
		long time = System.nanoTime();
		if (!now.equals(this.step)) {
			this.step = now;
			this.began = time;
		}
		if (time - this.said > EVERY_NANOS) {
			this.said = time;
			System.out.printf(Locale.ROOT, "%s: %,d rows, %,.0f a second%n", now, rows,
					rows / Math.max((time - this.began) / 1e9, 0.001));
		}
	}

}
