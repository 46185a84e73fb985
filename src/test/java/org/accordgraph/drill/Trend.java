package org.accordgraph.drill;

import java.util.List;

/**
 * Detects the growth of a figure. Caches fill in the first minutes and garbage
 * collections come at any time, so the median of the second quarter of the samples is
 * compared with that of the last. A leak continues to the end; in ten minutes at
 * thousands of requests, each leaked kilobyte or connection adds up to more than the
 * margin.
 *
 * @param before the median of the second quarter
 * @param after the median of the last quarter
 */
record Trend(long before, long after) {

	static Trend of(List<Long> samples) {
		int quarter = Math.max(samples.size() / 4, 1);
		return new Trend(
				median(samples.subList(Math.min(quarter, samples.size() - 1), Math.min(2 * quarter, samples.size()))),
				median(samples.subList(samples.size() - quarter, samples.size())));
	}

	private static long median(List<Long> samples) {
		return samples.stream().sorted().toList().get(samples.size() / 2);
	}

	/**
	 * Whether the figure grows by more than a relative and an absolute margin.
	 * @param part the relative margin, such as 0.1
	 * @param few the absolute margin
	 */
	boolean grows(double part, long few) {
		return this.after - this.before > Math.max(this.before * part, few);
	}

	@Override
	public String toString() {
		return this.before + " → " + this.after;
	}

}
