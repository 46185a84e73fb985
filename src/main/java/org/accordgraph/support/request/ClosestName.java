package org.accordgraph.support.request;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the most similar name, for suggestions after a typo. */
final class ClosestName {

	private ClosestName() {
	}

	/**
	 * Finds the closest name.
	 * @param given the name as written
	 * @param possible the existing names
	 * @return the name that takes the fewest corrections, if those are few
	 */
	static Optional<String> to(String given, Collection<String> possible) {
		return possible.stream()
			.filter((name) -> steps(given, name) <= Math.max(1, Math.min(given.length(), name.length()) / 3))
			.min(Comparator.comparing((name) -> steps(given, name)));
	}

	/**
	 * The number of letters to be inserted, deleted, replaced or swapped with the next.
	 */
	private static int steps(String given, String name) {
		// No misspelt name is that long.
		String one = given.substring(0, Math.min(given.length(), 100)).toLowerCase(Locale.ROOT);
		String other = name.toLowerCase(Locale.ROOT);
		int[][] steps = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					steps[i][j] = i + j;
					continue;
				}
				int same = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				steps[i][j] = Math.min(steps[i - 1][j - 1] + same, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
				}
			}
		}
		return steps[one.length()][other.length()];
	}

}
