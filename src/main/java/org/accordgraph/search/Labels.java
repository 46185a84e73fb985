package org.accordgraph.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.accordgraph.cypher.Vocabulary;

import org.springframework.stereotype.Component;

/** The labels of the model that a thing can have. */
@Component
class Labels {

	private static final Set<String> OF_NO_THING = Set.of("Entity", "Passage", "Retired", "Dataset");

	private final TreeSet<String> known;

	Labels(Vocabulary vocabulary) {
		this.known = vocabulary.entries()
			.stream()
			.filter((entry) -> entry.kind().equals("label"))
			.map(Vocabulary.Entry::name)
			.filter((label) -> !OF_NO_THING.contains(label))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** All of them, in the order of the alphabet. */
	List<String> known() {
		return List.copyOf(this.known);
	}

}
