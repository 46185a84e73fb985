package org.accordgraph.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.accordgraph.cypher.CypherFolder;

import org.springframework.stereotype.Component;

/**
 * The labels of the model that a thing can have, from {@code cypher/vocabulary.csv}.
 */
@Component
class Labels {

	private static final List<String> KINDS = List.of("Agreement", "Commitment", "Institution", "ActorGroup", "Place",
			"Initiative", "Deliverable", "Facility", "Programme", "Project", "Indicator", "Target", "Observation",
			"Theme", "Document", "Segment");

	private static final Set<String> OF_NO_THING = Set.of("Entity", "Passage", "Retired", "Dataset");

	private final TreeSet<String> known;

	Labels(CypherFolder folder) {
		this.known = folder.files("vocabulary.csv")
			.get(0)
			.text()
			.lines()
			.filter((row) -> row.startsWith("label,"))
			.map((row) -> row.split(",")[1])
			.filter((label) -> !OF_NO_THING.contains(label))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Makes sure that all of some labels are known.
	 * @throws BadSearch if one is not
	 */
	void requireKnown(Iterable<String> labels) {
		for (String label : labels) {
			if (!this.known.contains(label)) {
				throw BadSearch.unknownType(label, this.known);
			}
		}
	}

	/** The label that tells most of what a thing is. */
	static String kind(List<String> labels) {
		return KINDS.stream()
			.filter(labels::contains)
			.findFirst()
			.orElseGet(() -> labels.isEmpty() ? "" : labels.get(0));
	}

}
