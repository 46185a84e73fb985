package org.accordgraph.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.browser.BrowserLinks;
import org.accordgraph.browser.ShownInBrowser;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "Finding", description = "A thing by any of its names: Chinese, English, short forms, pinyin, initials")
@ApiResponse(responseCode = "200", description = "What was found, the best first; nothing found is an empty list")
class SearchController {

	private static final int LONGEST_QUERY = 200;

	private static final int LARGEST_SIZE = 100;

	private static final int LAST_PAGE = 1_000;

	private static final String HITS = """
			UNWIND $ids AS id
			MATCH (hit:Entity {id: id})
			RETURN hit
			""";

	private final Search search;

	private final Labels labels;

	private final BrowserLinks browser;

	SearchController(Search search, Labels labels, BrowserLinks browser) {
		this.search = search;
		this.labels = labels;
		this.browser = browser;
	}

	@GetMapping("/search")
	@Operation(summary = "Which things go by a name?",
			description = """
					Exact names come first, then names that begin with the text, then those that hold it or all its words; \
					promises that hold the words come last. Of the best thousand, kinds counts all, items are those of the types.""")
	@ApiResponse(responseCode = "400", description = "q is blank or too long, or a parameter has no such value")
	SearchAnswer search(
			@Parameter(description = "A name or words of it, up to 200 characters",
					example = "文旅局") @RequestParam(defaultValue = "") String q,
			@Parameter(description = "Only things with one of these labels",
					example = "[\"Institution\"]") @RequestParam(defaultValue = "") List<String> type,
			@Parameter(description = "Which page, from 0") @RequestParam(defaultValue = "0") int page,
			@Parameter(description = "Hits a page, 1 to 100") @RequestParam(defaultValue = "20") int size) {
		require("page", page, 0, LAST_PAGE);
		require("size", size, 1, LARGEST_SIZE);
		List<Hit> hits = find(q, type);
		Map<String, Long> kinds = hits.stream()
			.collect(Collectors.groupingBy((hit) -> hit.thing().kind(), TreeMap::new, Collectors.counting()));
		List<Hit> wanted = hits.stream().filter((hit) -> hit.isOneOf(type)).toList();
		List<SearchAnswer.Item> items = wanted.stream()
			.skip((long) page * size)
			.limit(size)
			.map(SearchAnswer.Item::of)
			.toList();
		return new SearchAnswer(q, items, SearchAnswer.Page.of(page, size, wanted.size()), kinds, new ShownInBrowser(
				this.browser.to(HITS, Map.of("ids", items.stream().map(SearchAnswer.Item::id).toList()))));
	}

	@GetMapping("/suggest")
	@Operation(summary = "What may somebody be about to type?",
			description = "The first hits of a search for what is typed so far.")
	@ApiResponse(responseCode = "400", description = "q is blank or too long, or a parameter has no such value")
	List<Suggestion> suggest(
			@Parameter(description = "What is typed so far, up to 200 characters",
					example = "重庆市科") @RequestParam(defaultValue = "") String q,
			@Parameter(description = "Only things with one of these labels",
					example = "[\"Institution\"]") @RequestParam(defaultValue = "") List<String> type,
			@Parameter(description = "How many, 1 to 100") @RequestParam(defaultValue = "8") int size) {
		require("size", size, 1, LARGEST_SIZE);
		return find(q, type).stream().filter((hit) -> hit.isOneOf(type)).limit(size).map(Suggestion::of).toList();
	}

	private List<Hit> find(String q, List<String> types) {
		if (q.isBlank()) {
			throw BadSearch.blank();
		}
		if (q.length() > LONGEST_QUERY) {
			throw BadSearch.tooLong(q.length(), LONGEST_QUERY);
		}
		this.labels.requireKnown(types);
		return this.search.find(q);
	}

	private static void require(String parameter, int given, int least, int most) {
		if (given < least || given > most) {
			throw BadSearch.outOfRange(parameter, given, least, most);
		}
	}

}
