package org.accordgraph.ingest.draft;

/** Reads small numbers, in digits or in Chinese. */
final class Numerals {

	private static final String DIGITS = "零一二三四五六七八九";

	private static final int TEN = 10;

	private Numerals() {
	}

	/** Reads a year, such as 2024 or 二〇二四. */
	static int year(String text) {
		int year = 0;
		for (char digit : text.toCharArray()) {
			int value = Character.isDigit(digit) ? digit - '0' : Math.max(0, DIGITS.indexOf(digit));
			year = year * TEN + value;
		}
		return year;
	}

	/** Reads a number up to 99, such as 6, 六, 十二 or 二十. */
	static int read(String text) {
		if (text.chars().allMatch(Character::isDigit)) {
			return Integer.parseInt(text);
		}
		int ten = text.indexOf('十');
		if (ten < 0) {
			return Math.max(0, DIGITS.indexOf(text.charAt(0)));
		}
		int tens = (ten == 0) ? 1 : DIGITS.indexOf(text.charAt(ten - 1));
		return tens * TEN + ((ten + 1 < text.length()) ? DIGITS.indexOf(text.charAt(ten + 1)) : 0);
	}

}
