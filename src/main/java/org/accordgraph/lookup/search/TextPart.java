package org.accordgraph.lookup.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A part of a matching text.
 *
 * @param text the part
 * @param hit whether it matches the search
 */
public record TextPart(String text, boolean hit) {

	/**
	 * Splits a text into matching and other parts.
	 * @param text the whole text
	 * @param hits the characters that match
	 * @return the parts in order; concatenated, they are the text
	 */
	static List<TextPart> of(String text, BitSet hits) {
		List<TextPart> parts = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			boolean hit = hits.get(start);
			int next = hit ? hits.nextClearBit(start) : hits.nextSetBit(start);
			int end = (next < 0 || next > text.length()) ? text.length() : next;
			parts.add(new TextPart(text.substring(start, end), hit));
			start = end;
		}
		return parts;
	}

}
