package org.accordgraph.support.table;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * The width of a column of a worksheet, in digits: that of its longest line, but no more
 * than can be read in a line. A Chinese character is as wide as two digits.
 */
final class ColumnWidth {

	static final int LEAST = 8;

	static final int MOST = 48;

	/** The space on either side, and the button of the filter in the heading. */
	private static final int SPACE = 2;

	private ColumnWidth() {
	}

	static double of(String heading, Collection<String> texts) {
		int longest = Stream.concat(Stream.of(heading + "  "), texts.stream())
			.flatMap(String::lines)
			.mapToInt(ColumnWidth::of)
			.max()
			.orElse(0);
		return Math.max(LEAST, Math.min(MOST, longest + SPACE));
	}

	/** The number of lines of a text that is wrapped in a column. */
	static int lines(String text, double width) {
		// Words are not divided, so that lines end before the edge.
		double full = Math.max(1, width - SPACE);
		return text.lines().mapToInt((line) -> (int) Math.max(1, Math.ceil(of(line) / full))).sum();
	}

	private static int of(String line) {
		return line.codePoints().map((point) -> isWide(point) ? 2 : 1).sum();
	}

	private static boolean isWide(int point) {
		return UnicodeScript.of(point) == UnicodeScript.HAN || (point >= 0x3000 && point <= 0x303F)
				|| (point >= 0xFF00 && point <= 0xFFEF);
	}

}
