package org.accordgraph.format;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What a value looks like in a cell of a table. */
public final class Cell {

	private Cell() {
	}

	/** Lists are joined by semicolons, maps are {@code key: value}, nothing is empty. */
	public static String text(@Nullable Object value) {
		if (value instanceof Collection<?> values) {
			return values.stream().map(Cell::text).collect(Collectors.joining("; "));
		}
		if (value instanceof Map<?, ?> map) {
			return map.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + ": " + text(entry.getValue()))
				.collect(Collectors.joining(", "));
		}
		return (value != null) ? value.toString() : "";
	}

}
