package org.accordgraph.lookup.search;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.accordgraph.links.EntityBrowserLinks;

/**
 * The response to a search.
 *
 * @param query the text of the search
 * @param items the results of this page, best first
 * @param page the page number (from 0), the page size, and the total number of results
 * and pages
 * @param kinds the number of results of each kind, before the filter by type
 * @param links a link that opens the results of this page in Neo4j Browser
 */
public record SearchAnswer(String query, List<Item> items, Page page, Map<String, Long> kinds,
		EntityBrowserLinks links) {

	/**
	 * A result.
	 *
	 * @param exact whether a name, its pinyin or its initials equal the text
	 * @param near whether the text is only similar to a name: a short form, a typo, or
	 * some of the words
	 */
	@Schema(name = "SearchItem")
	public record Item(String id, String kind, List<String> labels, String name, String nameEn, boolean exact,
			boolean near, MatchedOn matchedOn, String match, List<TextPart> highlight) {

		static Item of(Hit hit) {
			Candidate entity = hit.entity();
			return new Item(entity.id(), entity.kind(), entity.labels(), entity.name(), entity.nameEn(), hit.isExact(),
					hit.isNear(), hit.match().on(), hit.match().text(), hit.highlight());
		}

	}

	@Schema(name = "SearchPage")
	public record Page(int number, int size, int totalElements, int totalPages) {

		static Page of(int number, int size, int totalElements) {
			return new Page(number, size, totalElements, (totalElements + size - 1) / size);
		}

	}

}
