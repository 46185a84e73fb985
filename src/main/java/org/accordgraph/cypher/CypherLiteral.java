package org.accordgraph.cypher;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads and writes values as Cypher literals.
 */
public final class CypherLiteral {

	private CypherLiteral() {
	}

	/**
	 * Parses a value.
	 * @param expression a Cypher expression
	 * @return its value; empty if it is not a literal, or null
	 */
	public static Optional<Object> read(String expression) {
		LiteralReader reader = new LiteralReader(expression, 0);
		try {
			Object value = reader.read();
			return (reader.position() == expression.length()) ? Optional.ofNullable(value) : Optional.empty();
		}
		catch (LiteralReader.NotALiteral ex) {
			return Optional.empty();
		}
	}

	/**
	 * Formats a value.
	 * @param value a string, number, boolean, date, or a list or map of these
	 * @return the literal, such as {@code 'it\'s'}, {@code 3},
	 * {@code date('2021-12-17')}, {@code ['a', 'b']}
	 */
	public static String of(Object value) {
		if (value instanceof Number || value instanceof Boolean) {
			return value.toString();
		}
		if (value instanceof LocalDate) {
			return "date('" + value + "')";
		}
		if (value instanceof Collection<?> values) {
			return values.stream().map(CypherLiteral::of).collect(Collectors.joining(", ", "[", "]"));
		}
		if (value instanceof Map<?, ?> map) {
			return map.entrySet()
				.stream()
				.map((entry) -> "`" + entry.getKey() + "`: " + of(entry.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
		}
		return "'"
				+ value.toString().replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\r", "\\r")
				+ "'";
	}

}
