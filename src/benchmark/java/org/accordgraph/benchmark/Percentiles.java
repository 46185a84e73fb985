package org.accordgraph.benchmark;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long something took, many times.
 *
 * @param sortedMicros the times, the shortest first
 */
record Percentiles(long[] sortedMicros) {

	static Percentiles of(long[] nanos) {
		return new Percentiles(Arrays.stream(nanos).map((each) -> each / 1000).sorted().toArray());
	}

	double millis(double part) {
		return this.sortedMicros[(int) Math.min(this.sortedMicros.length - 1,
				Math.floor(this.sortedMicros.length * part))] / 1000.0;
	}

	int count() {
		return this.sortedMicros.length;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%.2f / %.2f / %.2f ms", millis(0.5), millis(0.9), millis(0.99));
	}

	static double middle(double... values) {
		return Arrays.stream(values).sorted().toArray()[values.length / 2];
	}

}
