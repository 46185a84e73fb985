package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An index of the names and aliases of entities, which finds the longest name at each
 * position of a text. Full-width and half-width brackets are equal.
 */
public final class KnownNames {

	private static final int SHORTEST = 2;

	/**
	 * An entity that has a name.
	 *
	 * @param id its id
	 * @param label its most general label, such as {@code Institution}
	 * @param name its name in the graph
	 */
	public record Known(String id, String label, String name) {

	}

	/**
	 * A name in a text.
	 *
	 * @param start where it begins
	 * @param end where it ends
	 * @param entities the entities that have it; several if it is ambiguous
	 */
	public record Found(int start, int end, List<Known> entities) {

	}

	private final Map<String, List<Known>> byName = new HashMap<>();

	private int longest;

	/** Adds a name or alias of an entity; names of one character are ignored. */
	public void add(String name, Known entity) {
		String key = normal(name);
		if (key.length() >= SHORTEST) {
			List<Known> entities = this.byName.computeIfAbsent(key, (any) -> new ArrayList<>());
			if (!entities.contains(entity)) {
				entities.add(entity);
			}
			this.longest = Math.max(this.longest, key.length());
		}
	}

	/** The entities with a name. */
	public List<Known> named(String name) {
		return this.byName.getOrDefault(normal(name), List.of());
	}

	/** The only entity of a label with a name. */
	public Optional<Known> only(String name, String label) {
		List<Known> found = named(name).stream().filter((known) -> known.label().equals(label)).toList();
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	/** Finds the names in a text, the longest at each position, without overlaps. */
	List<Found> in(String text) {
		List<Found> found = new ArrayList<>();
		String normal = normal(text);
		int i = 0;
		while (i < normal.length()) {
			int end = endOfNameAt(normal, i);
			if (end > i) {
				found.add(new Found(i, end, this.byName.getOrDefault(normal.substring(i, end), List.of())));
				i = end;
			}
			else {
				i++;
			}
		}
		return found;
	}

	private int endOfNameAt(String text, int start) {
		for (int end = Math.min(text.length(), start + this.longest); end - start >= SHORTEST; end--) {
			if (this.byName.containsKey(text.substring(start, end))) {
				return end;
			}
		}
		return start;
	}

	private static String normal(String name) {
		return name.replace('(', '（').replace(')', '）');
	}

}
