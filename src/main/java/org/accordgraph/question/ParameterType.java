package org.accordgraph.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a parameter takes, read from its example.
 */
enum ParameterType {

	STRING("string", String.class, Function.identity()),

	INTEGER("whole number", Long.class, Long::valueOf),

	NUMBER("number", Double.class, Double::valueOf),

	BOOLEAN("true or false", Boolean.class, ParameterType::strictBoolean),

	DATE("date (yyyy-mm-dd)", LocalDate.class, LocalDate::parse),

	LIST("list of strings (comma-separated or repeated)", List.class, Function.identity());

	private final String words;

	private final Class<?> type;

	private final Function<String, Object> parser;

	ParameterType(String words, Class<?> type, Function<String, ? extends Object> parser) {
		this.words = words;
		this.type = type;
		this.parser = parser::apply;
	}

	static Optional<ParameterType> of(Object example) {
		return Arrays.stream(values()).filter((candidate) -> candidate.type.isInstance(example)).findFirst();
	}

	/**
	 * Reads a value from a request.
	 * @param values the value or values given for one parameter
	 * @return the value for the database
	 * @throws RuntimeException if it cannot be read as this type
	 */
	Object parse(List<String> values) {
		if (this == LIST) {
			return values.stream().flatMap((value) -> Stream.of(value.split(","))).map(String::strip).toList();
		}
		if (values.size() > 1) {
			throw new IllegalArgumentException("given more than once");
		}
		return this.parser.apply(values.get(0).strip());
	}

	private static Boolean strictBoolean(String value) {
		return switch (value) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new IllegalArgumentException(value);
		};
	}

	@JsonValue
	String words() {
		return this.words;
	}

	/** The words as the object of a sentence. */
	String phrase() {
		return (this == BOOLEAN) ? this.words : "a " + this.words;
	}

}
