package org.accordgraph.query.brief;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Numbers passages in the order in which a brief cites them first. */
class Evidence {

	private final Map<String, Integer> numbers = new LinkedHashMap<>();

	/**
	 * Returns the numbers of passages.
	 * @param passages their ids, or null for none
	 */
	List<Integer> cite(@Nullable Object passages) {
		Stream<?> ids = (passages instanceof Collection<?> several) ? several.stream() : Stream.empty();
		return ids.map((id) -> this.numbers.computeIfAbsent(String.valueOf(id), (each) -> this.numbers.size() + 1))
			.sorted()
			.toList();
	}

	/** The cited passages and their numbers, in the order of the numbers. */
	Map<String, Integer> numbers() {
		return this.numbers;
	}

}
