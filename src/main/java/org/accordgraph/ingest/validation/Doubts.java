package org.accordgraph.ingest.validation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The entities about which not everything could be read, because a row that states them
 * or refers to them has an error. What a check finds about these may only follow from
 * that error, and is not reported.
 */
public final class Doubts {

	private final Set<String> ids = new HashSet<>();

	private boolean everything;

	/** Adds an entity. */
	public void add(String id) {
		if (!id.isEmpty()) {
			this.ids.add(id);
		}
	}

	/** Adds all entities: a whole table could not be read. */
	void addEverything() {
		this.everything = true;
	}

	/** Whether an entity is among them. */
	public boolean isAbout(String id) {
		return this.everything || this.ids.contains(id);
	}

	/** Whether the whole package is in doubt. */
	public boolean isAboutEverything() {
		return this.everything;
	}

	/** Whether a row that a check returned names one of them. */
	public boolean concerns(Map<String, Object> row) {
		return this.everything || row.values()
			.stream()
			.anyMatch((value) -> (value instanceof Collection<?> several)
					? several.stream().anyMatch((each) -> this.ids.contains(String.valueOf(each)))
					: this.ids.contains(String.valueOf(value)));
	}

}
