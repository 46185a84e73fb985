package org.accordgraph.lookup.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the longest name at each position of a text. Names and texts are compared in
 * their normal form; a name that is not Chinese begins and ends with a word.
 */
final class NameIndex {

	private static final int SHORTEST = 2;

	private final Map<String, List<NamedEntity>> byName = new HashMap<>();

	private int longest;

	/** Adds a name of an entity; entities of one name stay in the order of addition. */
	void add(String name, NamedEntity entity) {
		String key = NormalForm.of(name).text();
		if (key.length() >= SHORTEST) {
			List<NamedEntity> entities = this.byName.computeIfAbsent(key, (any) -> new ArrayList<>(1));
			if (!entities.contains(entity)) {
				entities.add(entity);
			}
			this.longest = Math.max(this.longest, key.length());
		}
	}

	/**
	 * Finds the names in a text, from left to right and without overlaps.
	 * @param text a text in normal form
	 */
	List<NameInText> in(String text) {
		List<NameInText> found = new ArrayList<>();
		int i = 0;
		while (i < text.length()) {
			int end = isBoundary(text, i) ? endOfNameAt(text, i) : i;
			if (end > i) {
				found.add(new NameInText(i, end, List.copyOf(this.byName.get(text.substring(i, end)))));
			}
			i = Math.max(end, i + 1);
		}
		return found;
	}

	private int endOfNameAt(String text, int start) {
		for (int end = Math.min(text.length(), start + this.longest); end - start >= SHORTEST; end--) {
			if (isBoundary(text, end) && this.byName.containsKey(text.substring(start, end))) {
				return end;
			}
		}
		return start;
	}

	/**
	 * Whether no word continues here: there is a space, a Chinese character or an end.
	 */
	private static boolean isBoundary(String text, int position) {
		return position == 0 || position == text.length() || !isLetter(text.charAt(position - 1))
				|| !isLetter(text.charAt(position));
	}

	private static boolean isLetter(char letter) {
		return letter != ' ' && !NormalForm.isChinese(letter);
	}

}
