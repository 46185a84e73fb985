package org.accordgraph.thing;

import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.request.Given;
import org.accordgraph.request.RequestParameter;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Which page of a list a request asks for, and in which order. */
final class Pages {

	private static final String PAGE = "page";

	private static final String SIZE = "size";

	private static final String SORT = "sort";

	private static final int LARGEST_PAGE = 1_000_000;

	private static final int LARGEST_SIZE = 100;

	private static final int DEFAULT_SIZE = 20;

	static final List<RequestParameter> PARAMETERS = List.of(
			RequestParameter.number(PAGE, "Which page, from 0", 0, LARGEST_PAGE, 0),
			RequestParameter.number(SIZE, "How many a page", 1, LARGEST_SIZE, DEFAULT_SIZE));

	private Pages() {
	}

	/** What a list can be sorted by, either way. */
	static RequestParameter sort(List<String> keys) {
		return RequestParameter
			.oneOf(SORT, "What to sort by; the id decides between equals",
					keys.stream().flatMap((key) -> Stream.of(key, key + ",asc", key + ",desc")).toList())
			.or("id");
	}

	/** Which page is asked for. */
	static PageRequest page(Given given) {
		return PageRequest.of(given.number(PAGE), given.number(SIZE));
	}

	/**
	 * Which page of a sorted list is asked for. The id comes last, so that no thing
	 * stands on two pages or on none.
	 */
	static PageRequest sortedPage(Given given) {
		String[] parts = given.text(SORT).split(",");
		Sort sort = Sort.by((parts.length > 1 && parts[1].equals("desc")) ? Sort.Direction.DESC : Sort.Direction.ASC,
				parts[0]);
		return page(given).withSort(parts[0].equals("id") ? sort : sort.and(Sort.by("id")));
	}

}
