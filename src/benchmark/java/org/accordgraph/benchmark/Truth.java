package org.accordgraph.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * What an answer has to be, and how it is read from what was answered.
 *
 * @param expected computes the lines of an answer without a database
 * @param told reads the same lines from the rows of an answer
 */
record Truth(Function<Map<String, Object>, List<String>> expected, Function<JsonNode, List<String>> told) {

	/** An answer is compared in these columns. */
	static Truth of(Function<Map<String, Object>, List<String>> expected, String... columns) {
		return new Truth(expected, (rows) -> {
			List<String> lines = new ArrayList<>();
			rows.forEach((row) -> lines
				.add(String.join(" ", Stream.of(columns).map((column) -> text(row.get(column))).toList())));
			return lines;
		});
	}

	/** Each column is told by itself. */
	@SafeVarargs
	static Truth by(Function<Map<String, Object>, List<String>> expected, Function<JsonNode, String>... columns) {
		return new Truth(expected, (rows) -> {
			List<String> lines = new ArrayList<>();
			rows.forEach((row) -> lines
				.add(String.join(" ", Stream.of(columns).map((column) -> column.apply(row)).toList())));
			return lines;
		});
	}

	static String text(JsonNode value) {
		return value.isArray() ? value.valueStream().map(Truth::text).toList().toString() : value.asString();
	}

	/** Lists of the same order: the first of each, the second of each, and so on. */
	static Function<JsonNode, String> sideBySide(String... columns) {
		return (row) -> IntStream.range(0, row.get(columns[0]).size())
			.mapToObj((i) -> String.join(" ",
					Stream.of(columns).map((column) -> row.get(column).get(i).asString()).toList()))
			.toList()
			.toString();
	}

}
