package org.accordgraph.request;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody may have meant. */
final class Nearest {

	private Nearest() {
	}

	/**
	 * Looks for it.
	 * @param given what was written
	 * @param possible the names that there are
	 * @return the one that takes the fewest letters to correct, if those are few
	 */
	static Optional<String> to(String given, Collection<String> possible) {
		return possible.stream()
			.filter((name) -> steps(given, name) <= Math.max(1, Math.min(given.length(), name.length()) / 3))
			.min(Comparator.comparing((name) -> steps(given, name)));
	}

	/** How many letters are to be added, left out, changed or exchanged with the next. */
	private static int steps(String given, String name) {
		// Nobody misspells a name by a line of text.
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
