package org.accordgraph.ingest.draft;

import java.util.regex.Pattern;

/**
 * Half-width marks beside Chinese characters, straight quotation marks, and full-width
 * digits, as they are read.
 */
final class Punctuation {

	private static final String HALF = ",;:?!()";

	private static final String FULL = "，；：？！（）";

	private static final char FIRST_FULL_WIDTH_DIGIT = '０';

	private static final char LAST_FULL_WIDTH_DIGIT = '９';

	private static final Pattern NUMBER = Pattern.compile("\\s*第?[一二三四五六七八九十]{1,3}");

	private Punctuation() {
	}

	/** Returns a text of the same length with the marks that Chinese text has. */
	static String chinese(String text) {
		StringBuilder read = new StringBuilder(text);
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter == '\n') {
				quoted = false;
			}
			if (letter == '"' && (quoted || isChinese(text, i - 1) || isChinese(text, i + 1))) {
				read.setCharAt(i, quoted ? '”' : '“');
				quoted = !quoted;
			}
			if (letter == '.' && isChinese(text, i - 1) && endsSentence(text, i + 1) && !isBehindNumber(text, i)) {
				read.setCharAt(i, '。');
			}
			int mark = HALF.indexOf(letter);
			if (mark >= 0 && (isChinese(text, i - 1) || isChinese(text, i + 1))) {
				read.setCharAt(i, FULL.charAt(mark));
			}
			else if (letter >= FIRST_FULL_WIDTH_DIGIT && letter <= LAST_FULL_WIDTH_DIGIT) {
				read.setCharAt(i, (char) (letter - FIRST_FULL_WIDTH_DIGIT + '0'));
			}
		}
		return read.toString();
	}

	/** 一.产业合作: the mark belongs to the number that a line begins with. */
	private static boolean isBehindNumber(String text, int at) {
		int line = text.lastIndexOf('\n', at) + 1;
		return NUMBER.matcher(text.substring(line, at)).matches();
	}

	private static boolean endsSentence(String text, int at) {
		return at >= text.length() || Character.isWhitespace(text.charAt(at)) || isChinese(text, at);
	}

	private static boolean isChinese(String text, int at) {
		return at >= 0 && at < text.length()
				&& (Character.isIdeographic(text.charAt(at)) || "》”）】".indexOf(text.charAt(at)) >= 0);
	}

}
