package org.accordgraph.search;

import java.util.List;

/** A thing that somebody may be about to type, and why. */
record Suggestion(String id, String kind, String name, String nameEn, String match, MatchedOn matchedOn,
		List<Part> highlight) {

	static Suggestion of(Hit hit) {
		Candidate thing = hit.thing();
		return new Suggestion(thing.id(), thing.kind(), thing.name(), thing.nameEn(), hit.match().text(),
				hit.match().on(), hit.highlight());
	}

}
