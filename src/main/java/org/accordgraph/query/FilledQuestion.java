package org.accordgraph.query;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.accordgraph.lookup.search.NamedEntity;

/**
 * A question with the values that a sentence gives to its parameters.
 *
 * @param question the question
 * @param values the values by parameter, without those that have a default
 * @param entities the entities among them by parameter
 * @param missing the parameters that the sentence gives no value
 * @param covered the characters of the sentence that are words or values of the question
 * @param score how much of the sentence that is, less what is missing
 */
record FilledQuestion(Question question, Map<String, Object> values, Map<String, NamedEntity> entities,
		List<String> missing, BitSet covered, double score) {

	/** Best first; of equals, the one that needs less. The order is total. */
	static final Comparator<FilledQuestion> ORDER = Comparator.comparing((FilledQuestion each) -> -each.score())
		.thenComparing((each) -> each.missing().size())
		.thenComparing((each) -> each.question().parameters().size())
		.thenComparing((each) -> each.question().path());

}
