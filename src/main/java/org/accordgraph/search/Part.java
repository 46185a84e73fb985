package org.accordgraph.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A part of a text that was found.
 *
 * @param text the part
 * @param hit whether it is what was looked for
 */
record Part(String text, boolean hit) {

	/**
	 * Cuts a text into what was looked for and the rest.
	 * @param text the whole text
	 * @param hits which of its characters were looked for
	 * @return the parts in order; together they are the text
	 */
	static List<Part> of(String text, BitSet hits) {
		List<Part> parts = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			boolean hit = hits.get(start);
			int next = hit ? hits.nextClearBit(start) : hits.nextSetBit(start);
			int end = (next < 0 || next > text.length()) ? text.length() : next;
			parts.add(new Part(text.substring(start, end), hit));
			start = end;
		}
		return parts;
	}

}
