package org.accordgraph.lookup.search;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.support.request.AcceptedParameters;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "Search",
		description = "Finds entities by any of their names: Chinese, English, short forms, pinyin, initials; and by their figures")
@ApiResponse(responseCode = "200", description = "Results, best first; an empty list if there are none")
class SearchController implements AcceptedParameters {

	private static final String Q = "q";

	private static final String TYPE = "type";

	private static final String PAGE = "page";

	private static final String SIZE = "size";

	private static final int LONGEST_QUERY = 200;

	private static final int LARGEST_SIZE = 100;

	private static final int LAST_PAGE = 1_000;

	private final Search search;

	private final EntityLabels labels;

	private final SearchAnswers answers;

	SearchController(Search search, EntityLabels labels, SearchAnswers answers) {
		this.search = search;
		this.labels = labels;
		this.answers = answers;
	}

	@GetMapping("/search")
	@Operation(summary = "Search for entities by name",
			description = """
					Exact names come first, then entities that state the figure (300万辆, 600 billion, 394.2), then names that start \
					with the text, then names that contain it or all its words, then commitments that contain the words, then \
					short forms (金融局). near marks results whose name is only similar. A word with a digit takes no typos, and a \
					figure that nothing states finds nothing. Traditional characters, pinyin with or without tones, and v, u or ü \
					are accepted. Among equals, entities come before what is reported of them and before sections of a source. kinds counts the best thousand results; items are those of the requested types.""")
	SearchAnswer search(RequestValues given) {
		return this.answers.of(given.text(Q), given.texts(TYPE), given.number(PAGE), given.number(SIZE));
	}

	@GetMapping("/suggest")
	@Operation(summary = "Suggest entities while typing",
			description = "The first results of a search for the text typed so far.")
	List<Suggestion> suggest(RequestValues given) {
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
			.someOf(TYPE, "Only entities with one of these labels", this.labels.known())
			.such(List.of("Institution"));
		return Map.of("GET /api/search",
				List.of(q("A name or words from it", "文旅局"), type,
						RequestParameter.number(PAGE, "Page number, from 0", 0, LAST_PAGE, 0),
						RequestParameter.number(SIZE, "Results per page", 1, LARGEST_SIZE, 20)),
				"GET /api/suggest", List.of(q("The text typed so far", "重庆市科"), type,
						RequestParameter.number(SIZE, "Number of suggestions", 1, LARGEST_SIZE, 8)));
	}

	private static RequestParameter q(String description, String example) {
		return RequestParameter.text(Q, description).upTo(LONGEST_QUERY).such(example).needed();
	}

}
