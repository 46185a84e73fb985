package org.accordgraph.query;

import java.util.Set;

/**
 * The questions whose examples have no answer on the page alone, because nothing had come
 * of it yet, and no other source spoke of it. {@code OutcomeQuestionsTests} asks them
 * with the later reports.
 */
final class LaterQuestions {

	static final Set<String> ALL = Set.of("agreements/amounts", "agreements/chain", "outcomes/fulfilled",
			"outcomes/of-a-commitment", "outcomes/slipped", "sources/disagreements", "sources/english-pending");

	private LaterQuestions() {
	}

}
