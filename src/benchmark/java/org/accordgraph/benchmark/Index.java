package org.accordgraph.benchmark;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Numbers to numbers, in two arrays: what millions of commitments need is a few megabytes
 * so.
 */
final class Index {

	private final int[] starts;

	private final int[] values;

	private Index(int[] starts, int[] values) {
		this.starts = starts;
		this.values = values;
	}

	/** A number, and one that it leads to. */
	interface Pair {

		void add(int key, int value);

	}

	/**
	 * Makes one.
	 * @param keys how many keys there are, from 0
	 * @param pairs tells all pairs; it is asked twice, and tells the same both times
	 */
	static Index of(int keys, Consumer<Pair> pairs) {
		int[] starts = new int[keys + 1];
		pairs.accept((key, value) -> starts[key + 1]++);
		Arrays.parallelPrefix(starts, Integer::sum);
		int[] values = new int[starts[keys]];
		int[] next = starts.clone();
		pairs.accept((key, value) -> values[next[key]++] = value);
		return new Index(starts, values);
	}

	/** What a key leads to, in the order in which it was told. */
	IntStream of(int key) {
		return Arrays.stream(this.values, this.starts[key], this.starts[key + 1]);
	}

	int count(int key) {
		return this.starts[key + 1] - this.starts[key];
	}

}
