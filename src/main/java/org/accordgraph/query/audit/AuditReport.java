package org.accordgraph.query.audit;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The differences between the graph and the text of one document. Passages are given by
 * their full ids.
 *
 * @param document the id of the document
 * @param passages the number of passages in the text
 * @param changed passages whose text does not match the SHA-256 in the graph
 * @param missing passages that are only in the graph or only in the text
 * @param names entities whose names occur in none of the passages that they cite
 * @param words quoted words that occur in none of the passages cited for them
 * @param figures figures in passages that are not in the graph
 */
record AuditReport(String document, int passages, List<String> changed, List<String> missing, List<Name> names,
		List<Quotation> words, List<Figure> figures) {

	/** An entity whose name and aliases do not occur in any of its passages. */
	@Schema(name = "AuditName")
	record Name(String id, String name, List<String> passageIds) {

	}

	/**
	 * Words that the graph quotes.
	 *
	 * @param id the entity that quotes them, or the start node of the relationship that
	 * does
	 * @param type the type of the relationship that quotes them; null for an entity
	 * @param otherId the end node of that relationship; null for an entity
	 * @param property the property that quotes them
	 * @param words the words
	 * @param passageIds the ids of the cited passages
	 */
	@Schema(name = "AuditQuotation")
	record Quotation(String id, @Nullable String type, @Nullable String otherId, String property, String words,
			List<String> passageIds) {

	}

	/** A figure as printed in a passage. */
	@Schema(name = "AuditFigure")
	record Figure(String passageId, String figure) {

	}

}
