package org.accordgraph.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a comparison of the graph with the text of one document left over. All passages
 * are named by their whole ids.
 *
 * @param document the document whose text was compared
 * @param passages how many passages the text has
 * @param changed passages whose text has another hash than the graph knows
 * @param missing passages that only one of the two has
 * @param names names that occur in no passage that they cite
 * @param words words quoted that occur in no passage that is cited for them
 * @param figures figures of passages that the graph does not have
 */
record AuditReport(String document, int passages, List<String> changed, List<String> missing, List<Name> names,
		List<Quotation> words, List<Figure> figures) {

	/** A thing of which neither the name nor an alias stands in one of its passages. */
	record Name(String id, String name, List<String> passageIds) {

	}

	/**
	 * Words that the graph quotes.
	 *
	 * @param id the thing that has them, or at which the relationship begins
	 * @param type the type of the relationship that has them; null for a thing
	 * @param otherId the thing at which that relationship ends; null for a thing
	 * @param property the property that quotes them
	 * @param words the words
	 * @param passageIds the passages cited
	 */
	record Quotation(String id, @Nullable String type, @Nullable String otherId, String property, String words,
			List<String> passageIds) {

	}

	/** A figure as the passage prints it. */
	record Figure(String passageId, String figure) {

	}

}
