package org.accordgraph.query.changes;

import java.time.Instant;
import java.util.Comparator;

/**
 * Which changes are asked for. They come latest first; among those of one moment, the key
 * decides.
 *
 * @param from the earliest moment
 * @param to the latest moment; of those of this moment, only the ones behind
 * {@code after}
 * @param after the key of the last change that was told of that moment; {@link #NONE} if
 * the moment itself is not asked for
 * @param limit the maximum number
 */
public record ChangeWindow(Instant from, Instant to, String after, int limit) {

	/** Sorts behind every key. */
	static final String NONE = "\uFFFF";

	/** The order of changes. */
	static final Comparator<Change> ORDER = Comparator.comparing(Change::at).reversed().thenComparing(Change::key);

	/**
	 * Whether a change is asked for.
	 * @param at its moment
	 * @param key its key
	 */
	public boolean contains(Instant at, String key) {
		return !at.isBefore(this.from) && (at.isBefore(this.to) || at.equals(this.to) && key.compareTo(this.after) > 0);
	}

}
