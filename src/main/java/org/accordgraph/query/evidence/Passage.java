package org.accordgraph.query.evidence;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.accordgraph.links.EntityBrowserLinks;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a source.
 *
 * @param id its id
 * @param document the id of its document
 * @param documentName the name of the document
 * @param segment the id of its segment
 * @param segmentName the Chinese name of the segment
 * @param segmentNameEn the English name of the segment
 * @param article the article of the document that contains the segment
 * @param ordinal its position in the segment, from 1
 * @param kind HEADING or TEXT
 * @param carriesNone the reason why it supports no fact; null if it does
 * @param sha256 the SHA-256 of its text in UTF-8, 64 hexadecimal digits
 * @param supports the number of entities that it supports
 * @param text its text; null unless {@code textStatus} is SHOWN
 * @param textStatus whether the text is included, and why
 * @param marks the names of entities in the text, in order; empty without text
 * @param links a link that opens the passage and everything that it supports in Neo4j
 * Browser
 */
record Passage(String id, String document, @Nullable String documentName, String segment, @Nullable String segmentName,
		@Nullable String segmentNameEn, @Nullable String article, int ordinal, @Nullable String kind,
		@Nullable String carriesNone, String sha256, long supports, @Nullable String text,
		@Schema(description = TEXT_STATUS) TextStatus textStatus, List<Mark> marks, EntityBrowserLinks links) {

	private static final String TEXT_STATUS = "SHOWN: the text is included, and its SHA-256 matches the passage. NOT_HELD: this service does not store the text of this passage. DIFFERS: the text in the file set by accord.source does not match the SHA-256 of the passage, so it is not shown.";

	/**
	 * A name in a text.
	 *
	 * @param start its start, in UTF-16 units from 0
	 * @param end its end, exclusive
	 * @param id the id of the entity
	 * @param name the name of that entity
	 */
	record Mark(int start, int end, String id, String name) {

	}

}
