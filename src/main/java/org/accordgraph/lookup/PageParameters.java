package org.accordgraph.lookup;

import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Reads the page, the page size and the sort order of a list from a request. */
final class PageParameters {

	private static final String PAGE = "page";

	private static final String SIZE = "size";

	private static final String SORT = "sort";

	private static final int LARGEST_PAGE = 1_000_000;

	private static final int LARGEST_SIZE = 100;

	private static final int DEFAULT_SIZE = 20;

	static final List<RequestParameter> PARAMETERS = List.of(
			RequestParameter.number(PAGE, "Page number, from 0", 0, LARGEST_PAGE, 0),
			RequestParameter.number(SIZE, "Items per page", 1, LARGEST_SIZE, DEFAULT_SIZE));

	private PageParameters() {
	}

	/** Returns the sort parameter: each key in ascending or descending order. */
	static RequestParameter sort(List<String> keys) {
		return RequestParameter
			.oneOf(SORT, "Property to sort by; ties are sorted by id",
					keys.stream().flatMap((key) -> Stream.of(key, key + ",asc", key + ",desc")).toList())
			.or("id");
	}

	/** Reads the requested page. */
	static PageRequest page(RequestValues given) {
		return PageRequest.of(given.number(PAGE), given.number(SIZE));
	}

	/**
	 * Reads the requested page of a sorted list. The id is the last sort key, so that
	 * every entity is on exactly one page.
	 */
	static PageRequest sortedPage(RequestValues given) {
		String[] parts = given.text(SORT).split(",");
		Sort sort = Sort.by((parts.length > 1 && parts[1].equals("desc")) ? Sort.Direction.DESC : Sort.Direction.ASC,
				parts[0]);
		return page(given).withSort(parts[0].equals("id") ? sort : sort.and(Sort.by("id")));
	}

}
