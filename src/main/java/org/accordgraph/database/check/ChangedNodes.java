package org.accordgraph.database.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The entities that an import changed, or linked to those that it did, by element id. */
@FunctionalInterface
public interface ChangedNodes {

	/**
	 * The entities that may have one of some labels, without duplicates.
	 * @param labels the labels
	 */
	List<String> of(Collection<String> labels);

	/**
	 * Those with so many relationships that only the ones to other changed entities are
	 * checked.
	 */
	default Set<String> crowded() {
		return Set.of();
	}

	/** The relationships between crowded entities that were written: start and end. */
	default List<List<String>> betweenCrowded() {
		return List.of();
	}

}
