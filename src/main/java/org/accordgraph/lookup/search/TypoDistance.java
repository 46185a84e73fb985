package org.accordgraph.lookup.search;

/**
 * Detects a single typo: a letter inserted, missing or replaced, or two adjacent letters
 * swapped.
 */
public final class TypoDistance {

	private TypoDistance() {
	}

	/** Returns whether two words differ by at most one typo. */
	public static boolean atMostOne(String one, String other) {
		if (Math.abs(one.length() - other.length()) > 1) {
			return false;
		}
		int shorter = Math.min(one.length(), other.length());
		int same = 0;
		while (same < shorter && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		String restOfOne = one.substring(same);
		String restOfOther = other.substring(same);
		return tail(restOfOne, 1).equals(tail(restOfOther, 1)) || tail(restOfOne, 1).equals(restOfOther)
				|| restOfOne.equals(tail(restOfOther, 1)) || areExchanged(restOfOne, restOfOther);
	}

	private static boolean areExchanged(String one, String other) {
		return one.length() > 1 && other.length() > 1 && one.charAt(0) == other.charAt(1)
				&& one.charAt(1) == other.charAt(0) && tail(one, 2).equals(tail(other, 2));
	}

	private static String tail(String text, int from) {
		return text.substring(Math.min(from, text.length()));
	}

}
