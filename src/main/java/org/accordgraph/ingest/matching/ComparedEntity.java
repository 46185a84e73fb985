package org.accordgraph.ingest.matching;

import java.util.List;
import java.util.Set;

/**
 * An entity, with what matching compares.
 *
 * @param id its id
 * @param label the label of its table
 * @param labels its labels
 * @param names all its names, the main name first
 * @param places the ids of the places that it belongs to; empty if unknown
 */
public record ComparedEntity(String id, String label, Set<String> labels, List<String> names, Set<String> places) {

	private static final String PLACE = "Place";

	private static final String INSTITUTION = "Institution";

	private static final Set<String> GENERAL = Set.of("Entity", INSTITUTION, PLACE);

	String name() {
		return this.names.get(0);
	}

	boolean isPlace() {
		return this.label.equals(PLACE);
	}

	/**
	 * Whether it is of a kind whose names have parts, so that similar names are compared
	 * too. Of other kinds, only equal names are.
	 */
	boolean hasDividedNames() {
		return isPlace() || this.label.equals(INSTITUTION);
	}

	/** The labels that say what kind of entity it is; may be empty. */
	Set<String> kinds() {
		return this.labels.stream()
			.filter((label) -> !GENERAL.contains(label))
			.collect(java.util.stream.Collectors.toSet());
	}

}
