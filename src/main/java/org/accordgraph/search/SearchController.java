package org.accordgraph.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.browser.BrowserLinks;
import org.accordgraph.browser.ShownInBrowser;
import org.accordgraph.request.Given;
import org.accordgraph.request.RequestParameter;
import org.accordgraph.request.Takes;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "Finding", description = "A thing by any of its names: Chinese, English, short forms, pinyin, initials")
@ApiResponse(responseCode = "200", description = "What was found, the best first; nothing found is an empty list")
class SearchController implements Takes {

	private static final String Q = "q";

	private static final String TYPE = "type";

	private static final String PAGE = "page";

	private static final String SIZE = "size";

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
	@ApiResponse(responseCode = "400",
			description = "A parameter is missing, unknown or out of range; the problem says what is possible")
	SearchAnswer search(Given given) {
		String q = given.text(Q);
		List<String> type = given.texts(TYPE);
		int page = given.number(PAGE);
		int size = given.number(SIZE);
		List<Hit> hits = this.search.find(q);
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
	@ApiResponse(responseCode = "400",
			description = "A parameter is missing, unknown or out of range; the problem says what is possible")
	List<Suggestion> suggest(Given given) {
		List<String> type = given.texts(TYPE);
		return this.search.find(given.text(Q))
			.stream()
			.filter((hit) -> hit.isOneOf(type))
			.limit(given.number(SIZE))
			.map(Suggestion::of)
			.toList();
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		RequestParameter type = RequestParameter
			.someOf(TYPE, "Only things with one of these labels", this.labels.known())
			.such(List.of("Institution"));
		return Map.of("GET /api/search",
				List.of(q("A name or words of it", "文旅局"), type,
						RequestParameter.number(PAGE, "Which page, from 0", 0, LAST_PAGE, 0),
						RequestParameter.number(SIZE, "Hits a page", 1, LARGEST_SIZE, 20)),
				"GET /api/suggest", List.of(q("What is typed so far", "重庆市科"), type,
						RequestParameter.number(SIZE, "How many", 1, LARGEST_SIZE, 8)));
	}

	private static RequestParameter q(String description, String example) {
		return RequestParameter.text(Q, description).upTo(LONGEST_QUERY).such(example).needed();
	}

}
