package org.accordgraph.search;

import java.util.List;
import java.util.Map;

import org.accordgraph.browser.ShownInBrowser;

/**
 * An answer to a search.
 *
 * @param query what was asked
 * @param items the hits of this page, the best first
 * @param page which page this is, of how many
 * @param kinds how many hits there are of each kind, before types are left out
 * @param links the hits of this page in Neo4j Browser
 */
record SearchAnswer(String query, List<Item> items, Page page, Map<String, Long> kinds, ShownInBrowser links) {

	record Item(String id, String kind, List<String> labels, String name, String nameEn, boolean exact,
			MatchedOn matchedOn, String match, List<Part> highlight) {

		static Item of(Hit hit) {
			Candidate thing = hit.thing();
			return new Item(thing.id(), thing.kind(), thing.labels(), thing.name(), thing.nameEn(), hit.isExact(),
					hit.match().on(), hit.match().text(), hit.highlight());
		}

	}

	record Page(int number, int size, int totalElements, int totalPages) {

		static Page of(int number, int size, int totalElements) {
			return new Page(number, size, totalElements, (totalElements + size - 1) / size);
		}

	}

}
