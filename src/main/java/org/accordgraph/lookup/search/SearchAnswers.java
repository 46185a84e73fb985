package org.accordgraph.lookup.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.accordgraph.links.BrowserLinks;
import org.accordgraph.links.EntityBrowserLinks;

import org.springframework.stereotype.Component;

/** Answers searches page by page, whichever way somebody asks. */
@Component
public class SearchAnswers {

	private static final String HITS = """
			UNWIND $ids AS id
			MATCH (hit:Entity {id: id})
			RETURN hit
			""";

	private final Search search;

	private final EntityLabels labels;

	private final BrowserLinks browser;

	SearchAnswers(Search search, EntityLabels labels, BrowserLinks browser) {
		this.search = search;
		this.labels = labels;
		this.browser = browser;
	}

	/** Returns the labels by which results can be narrowed, in alphabetical order. */
	public List<String> types() {
		return this.labels.known();
	}

	/**
	 * Answers a search.
	 * @param text a name, words from it, pinyin, initials or a figure
	 * @param types the labels of which results must have one; empty for any
	 * @param page the page number, from 0
	 * @param size the number of results per page
	 */
	public SearchAnswer of(String text, List<String> types, int page, int size) {
		List<Hit> hits = this.search.find(text);
		Map<String, Long> kinds = hits.stream()
			.collect(Collectors.groupingBy((hit) -> hit.entity().kind(), TreeMap::new, Collectors.counting()));
		List<Hit> wanted = hits.stream().filter((hit) -> hit.isOneOf(types)).toList();
		List<SearchAnswer.Item> items = wanted.stream()
			.skip((long) page * size)
			.limit(size)
			.map(SearchAnswer.Item::of)
			.toList();
		return new SearchAnswer(text, items, SearchAnswer.Page.of(page, size, wanted.size()), kinds,
				new EntityBrowserLinks(
						this.browser.to(HITS, Map.of("ids", items.stream().map(SearchAnswer.Item::id).toList()))));
	}

}
