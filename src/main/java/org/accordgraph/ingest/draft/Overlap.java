package org.accordgraph.ingest.draft;

import java.util.HashSet;
import java.util.Set;

/** Compares two Chinese texts by the pairs of characters that they share. */
final class Overlap {

	private Overlap() {
	}

	/** The share of the pairs of the shorter text that the other one has, from 0 to 1. */
	static double of(String one, String other) {
		Set<String> few = pairs(one);
		Set<String> many = pairs(other);
		int smaller = Math.min(few.size(), many.size());
		few.retainAll(many);
		return (smaller == 0) ? 0 : (double) few.size() / smaller;
	}

	/** The number of pairs that two texts share. */
	static int count(String one, String other) {
		Set<String> shared = pairs(one);
		shared.retainAll(pairs(other));
		return shared.size();
	}

	private static Set<String> pairs(String text) {
		String plain = text.replaceAll("[^\\p{IsHan}\\p{Alnum}]", "");
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 1 < plain.length(); i++) {
			pairs.add(plain.substring(i, i + 2));
		}
		return pairs;
	}

}
