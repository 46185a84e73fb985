package org.accordgraph.thing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.util.MultiValueMap;

/**
 * The query parameters of a request. What cannot be read is refused, not replaced by a
 * default: whoever mistypes a filter would take the whole list for its answer.
 */
record Parameters(MultiValueMap<String, String> given) {

	static final String PAGE = "page";

	static final String SIZE = "size";

	static final String SORT = "sort";

	static final int DEFAULT_SIZE = 20;

	static final int LARGEST_SIZE = 100;

	static final int LARGEST_PAGE = 1_000_000;

	/**
	 * Refuses all parameters but some.
	 * @throws BadRequest if there is another one
	 */
	void requireOnly(Collection<String> possible) {
		this.given.keySet()
			.stream()
			.sorted()
			.filter((name) -> !possible.contains(name))
			.findFirst()
			.ifPresent((name) -> {
				throw BadRequest.unknownParameter(name, possible);
			});
	}

	/**
	 * The value of a parameter, if it is given.
	 * @throws BadRequest if it is given twice or empty
	 */
	Optional<String> value(String name) {
		List<String> values = this.given.getOrDefault(name, List.of());
		if (values.isEmpty()) {
			return Optional.empty();
		}
		if (values.size() > 1 || values.get(0).isBlank()) {
			throw BadRequest.unreadable(name, String.join(", ", values), "one value");
		}
		return Optional.of(values.get(0).strip());
	}

	/**
	 * The value of a parameter that takes one of a few.
	 * @throws BadRequest if it is none of them
	 */
	Optional<String> oneOf(String name, Collection<String> possible) {
		Optional<String> value = value(name);
		value.filter((given) -> !possible.contains(given)).ifPresent((given) -> {
			throw BadRequest.notOneOf(name, given, possible);
		});
		return value;
	}

	/** Which page is asked for. */
	PageRequest page() {
		return PageRequest.of(number(PAGE, 0, 0, LARGEST_PAGE), number(SIZE, DEFAULT_SIZE, 1, LARGEST_SIZE));
	}

	/**
	 * Which page is asked for, and in which order.
	 * @param keys what can be sorted by
	 */
	PageRequest page(List<String> keys) {
		return page().withSort(sort(keys));
	}

	/** The id comes last, so that no thing stands on two pages or on none. */
	private Sort sort(List<String> keys) {
		Sort total = Sort.by("id");
		String given = value(SORT).orElse("id");
		String[] parts = given.split(",", -1);
		if (parts.length > 2 || !keys.contains(parts[0])) {
			throw BadRequest.notOneOf(SORT, given, keys);
		}
		Sort sort = Sort.by(parts[0]);
		if (parts.length == 2) {
			sort = switch (parts[1]) {
				case "asc" -> sort;
				case "desc" -> sort.descending();
				default -> throw BadRequest.notOneOf(SORT, given, List.of(parts[0] + ",asc", parts[0] + ",desc"));
			};
		}
		return parts[0].equals("id") ? sort : sort.and(total);
	}

	private int number(String name, int otherwise, int least, int most) {
		return value(name).map((given) -> {
			try {
				int number = Integer.parseInt(given);
				if (number >= least && number <= most) {
					return number;
				}
			}
			catch (NumberFormatException ex) {
				// It is refused like one out of range.
			}
			throw BadRequest.unreadable(name, given, "a whole number from %d to %d".formatted(least, most));
		}).orElse(otherwise);
	}

}
