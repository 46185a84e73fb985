package org.accordgraph.lookup.search;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.accordgraph.model.Label;
import org.accordgraph.model.Vocabulary;

import org.springframework.stereotype.Component;

/** Provides the labels of the model that entities can have. */
@Component
class EntityLabels {

	private final TreeSet<String> known;

	EntityLabels(Vocabulary vocabulary) {
		this.known = vocabulary.labels()
			.stream()
			.filter((label) -> !label.within().isEmpty())
			.map(Label::name)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Returns all labels, in alphabetical order. */
	List<String> known() {
		return List.copyOf(this.known);
	}

}
