package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The areas of an agreement, and which passage belongs to which of them. */
final class Layout {

	private final List<Area> areas = new ArrayList<>();

	private final Map<TextPassage, List<Area>> areasOf = new LinkedHashMap<>();

	private final Map<TextPassage, Integer> starts = new LinkedHashMap<>();

	private final Set<TextPassage> silent = new LinkedHashSet<>();

	List<Area> areas() {
		return this.areas;
	}

	Area area(String name, String rule, Confidence sure) {
		Area area = new Area(this.areas.size() + 1, name, rule, sure);
		this.areas.add(area);
		return area;
	}

	/** A passage spells out an area; one that names two spells out both. */
	void put(TextPassage passage, Area area) {
		area.add(passage);
		List<Area> all = this.areasOf.computeIfAbsent(passage, (any) -> new ArrayList<>());
		if (!all.contains(area)) {
			all.add(area);
		}
	}

	/** A passage makes no promises of its own. */
	void silence(TextPassage passage) {
		this.silent.add(passage);
	}

	/** The promises of a passage begin behind the words that name its area. */
	void start(TextPassage passage, int at) {
		this.starts.put(passage, at);
	}

	boolean isSilent(TextPassage passage) {
		return this.silent.contains(passage);
	}

	int start(TextPassage passage) {
		return this.starts.getOrDefault(passage, 0);
	}

	/**
	 * The area of each of the promises of a passage, 0 for none; of two areas, the second
	 * begins with the promise that has more in common with it.
	 */
	List<Integer> areasOf(TextPassage passage, List<Task> tasks) {
		List<Area> all = this.areasOf.getOrDefault(passage, List.of());
		List<Integer> ordinals = new ArrayList<>();
		int current = 0;
		for (Task task : tasks) {
			if (all.size() > 1) {
				int best = current;
				for (int i = current + 1; i < all.size(); i++) {
					if (Overlap.count(all.get(i).name(), task.words()) > Overlap.count(all.get(best).name(),
							task.words())) {
						best = i;
					}
				}
				current = best;
			}
			ordinals.add(all.isEmpty() ? 0 : all.get(current).ordinal());
		}
		return ordinals;
	}

	/** The area that a text has most in common with. */
	static Area closest(List<Area> areas, String text) {
		return areas.stream()
			.max(Comparator.comparingDouble((Area area) -> Overlap.of(area.name(), text)))
			.orElseThrow();
	}

}
