package org.accordgraph.evidence;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.accordgraph.browser.ShownInBrowser;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a source.
 *
 * @param id its id
 * @param document the document it is of
 * @param documentName what that is called
 * @param segment the segment it stands in
 * @param segmentName what that is called
 * @param segmentNameEn the same in English
 * @param article the article of the document that the segment belongs to
 * @param ordinal its place in the segment, from 1
 * @param kind HEADING or TEXT
 * @param carriesNone why no fact rests on it, if none does
 * @param sha256 the SHA-256 of its text in UTF-8, 64 hexadecimal digits
 * @param supports how many things rest on it
 * @param text its text; null unless {@code textStatus} is SHOWN
 * @param textStatus why the text is there, or is not
 * @param marks where the text names things of the graph, in its order; none without text
 * @param links the passage and all that rests on it, in Neo4j Browser
 */
record Passage(String id, String document, @Nullable String documentName, String segment, @Nullable String segmentName,
		@Nullable String segmentNameEn, @Nullable String article, int ordinal, @Nullable String kind,
		@Nullable String carriesNone, String sha256, long supports, @Nullable String text,
		@Schema(description = TEXT_STATUS) TextStatus textStatus, List<Mark> marks, ShownInBrowser links) {

	private static final String TEXT_STATUS = "SHOWN: the text is here, and its SHA-256 is that of the passage. NOT_HELD: this service has no text of this passage. DIFFERS: the text that the file of accord.source gives for it has another SHA-256, so it is not shown.";

	/**
	 * A name in a text.
	 *
	 * @param start where it begins, in UTF-16 units from 0
	 * @param end where it ends, exclusive
	 * @param id the thing that is named
	 * @param name the name of that thing
	 */
	record Mark(int start, int end, String id, String name) {

	}

}
