package org.accordgraph.lookup.search;

import java.util.List;

/**
 * An entity suggested while typing, with its match.
 *
 * @param near whether the text is only similar to a name: a short form or a typo
 */
record Suggestion(String id, String kind, String name, String nameEn, boolean near, String match, MatchedOn matchedOn,
		List<TextPart> highlight) {

	static Suggestion of(Hit hit) {
		Candidate entity = hit.entity();
		return new Suggestion(entity.id(), entity.kind(), entity.name(), entity.nameEn(), hit.isNear(),
				hit.match().text(), hit.match().on(), hit.highlight());
	}

}
