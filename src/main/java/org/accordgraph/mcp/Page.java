package org.accordgraph.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An answer before it is cut to size.
 *
 * @param about what the items are, and what holds for all of them
 * @param items the items: rows, entities, or lines of a text
 * @param from the index of the first of them in the whole answer
 * @param more whether there are more behind the last of them
 * @param isText whether the items are the lines of one text
 */
record Page(Map<String, Object> about, List<?> items, int from, boolean more, boolean isText) {

	/** A whole answer. */
	static Page of(Map<String, Object> about, List<?> items) {
		return new Page(about, items, 0, false, false);
	}

	/** A text, which is cut between its lines. */
	static Page text(Map<String, Object> about, String text) {
		return new Page(about, text.lines().toList(), 0, false, true);
	}

	/**
	 * Collects what an answer is about.
	 * @param namesAndValues alternating names and values; those without a value are left
	 * out
	 */
	static Map<String, Object> about(@Nullable Object... namesAndValues) {
		Map<String, Object> about = new LinkedHashMap<>();
		for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
			Object value = namesAndValues[i + 1];
			if (value != null) {
				about.put(String.valueOf(namesAndValues[i]), value);
			}
		}
		return about;
	}

}
