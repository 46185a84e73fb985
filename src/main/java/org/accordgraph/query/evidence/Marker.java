package org.accordgraph.query.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds the names of entities in a text. A longer name takes precedence over a shorter
 * one within it; full-width and half-width forms are equal.
 */
final class Marker {

	private static final char FIRST_FULL_WIDTH = '\uFF01';

	private static final char LAST_FULL_WIDTH = '\uFF5E';

	private static final int WIDTH = FIRST_FULL_WIDTH - '!';

	private Marker() {
	}

	/**
	 * A name that a text may contain.
	 *
	 * @param id the id of the entity
	 * @param name the full name of the entity
	 * @param words the name to look for
	 */
	record Name(String id, String name, String words) {

	}

	static List<Passage.Mark> marks(String text, Collection<Name> names) {
		String folded = fold(text);
		BitSet taken = new BitSet(text.length());
		List<Passage.Mark> marks = new ArrayList<>();
		names.stream()
			.filter((name) -> !name.words().isBlank())
			.sorted(Comparator.<Name>comparingInt((name) -> -name.words().length())
				.thenComparing(Name::words)
				.thenComparing(Name::id))
			.forEach((name) -> {
				String words = fold(name.words());
				for (int at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
					int end = at + words.length();
					if (taken.get(at, end).isEmpty()) {
						taken.set(at, end);
						marks.add(new Passage.Mark(at, end, name.id(), name.name()));
					}
				}
			});
		marks.sort(Comparator.comparingInt(Passage.Mark::start));
		return marks;
	}

	/** Keeps the length, so that positions remain valid in the text. */
	private static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (char c : text.toCharArray()) {
			char half = (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) ? (char) (c - WIDTH) : c;
			folded.append((half < 128) ? String.valueOf(half).toLowerCase(Locale.ROOT).charAt(0) : half);
		}
		return folded.toString();
	}

}
