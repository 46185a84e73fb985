package org.accordgraph.cypher;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a thing is, from the labels of its node. */
public final class Kinds {

	public static final String ENTITY = "Entity";

	/**
	 * In this order: of a thing that is two of these (an institution that is a facility
	 * too), the first one counts.
	 */
	private static final List<String> ALL = List.of("Agreement", "Commitment", "Institution", "ActorGroup", "Place",
			"Initiative", "Deliverable", "Facility", "Programme", "Project", "Indicator", "Target", "Observation",
			"Theme", "Document", "Segment", "Passage");

	private Kinds() {
	}

	/**
	 * The kind of a thing.
	 * @param labels its labels
	 * @return its main label; {@code Entity} for a thing of somebody's own that has none
	 */
	public static String of(Collection<String> labels) {
		return ALL.stream().filter(labels::contains).findFirst().orElse(ENTITY);
	}

	/** The labels that tell something, in order. */
	public static Set<String> telling(Collection<String> labels) {
		Set<String> telling = new TreeSet<>(labels);
		telling.remove(ENTITY);
		return telling;
	}

}
