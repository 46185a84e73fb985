package org.accordgraph.support.table;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Formats a value for a cell of a table. */
public final class Cell {

	/** Numbers beyond these have more digits than anybody reads. */
	private static final double LARGEST = 1e18;

	private static final double SMALLEST = 1e-6;

	private Cell() {
	}

	/**
	 * Formats a list with semicolons, a map as {@code key: value}, a number without an
	 * exponent, null as empty text.
	 */
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
		if (value instanceof Double number && Math.abs(number) < LARGEST && Math.abs(number) >= SMALLEST) {
			String text = number.toString();
			return text.contains("E") ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text;
		}
		if (value instanceof ZonedDateTime time) {
			return OffsetDateTime.from(time).toString();
		}
		return (value != null) ? value.toString() : "";
	}

}
