package org.accordgraph.support.request;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The type of a parameter.
 */
public enum ParameterType {

	STRING("string", String.class, Function.identity()),

	INTEGER("whole number", Long.class, ParameterType::wholeNumber),

	NUMBER("number", Double.class, ParameterType::number),

	BOOLEAN("true or false", Boolean.class, ParameterType::strictBoolean),

	DATE("date (yyyy-mm-dd)", LocalDate.class, LocalDate::parse),

	LIST("list of strings (comma-separated or repeated)", List.class, Function.identity());

	/**
	 * Stricter than Java, which also parses NaN, 1d, 0x1p3 and digits of any script.
	 */
	private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,40}");

	private static final Pattern DECIMAL = Pattern
		.compile("[+-]?[0-9]{1,40}(?:\\.[0-9]{1,40})?(?:[eE][+-]?[0-9]{1,2})?");

	private final String words;

	private final Class<?> type;

	private final Function<String, Object> parser;

	ParameterType(String words, Class<?> type, Function<String, ? extends Object> parser) {
		this.words = words;
		this.type = type;
		this.parser = parser::apply;
	}

	/** The type of an example value. */
	public static Optional<ParameterType> of(Object example) {
		return Arrays.stream(values()).filter((candidate) -> candidate.type.isInstance(example)).findFirst();
	}

	/**
	 * Reads a value from a request.
	 * @param values the value or values given for one parameter
	 * @return the value for the database
	 * @throws RuntimeException if it is not a value of this type
	 * @throws ArithmeticException if it is a whole number that is out of range
	 */
	Object parse(List<String> values) {
		if (this == LIST) {
			return values.stream()
				.flatMap((value) -> Stream.of(value.split(",")))
				.map(String::strip)
				.filter((value) -> !value.isEmpty())
				.toList();
		}
		return this.parser.apply(values.get(0).strip());
	}

	private static Long wholeNumber(String value) {
		if (!WHOLE.matcher(value).matches()) {
			throw new IllegalArgumentException(value);
		}
		return new BigInteger(value).longValueExact();
	}

	private static Double number(String value) {
		if (!DECIMAL.matcher(value).matches()) {
			throw new IllegalArgumentException(value);
		}
		return Double.valueOf(value);
	}

	private static Boolean strictBoolean(String value) {
		return switch (value) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new IllegalArgumentException(value);
		};
	}

	@JsonValue
	public String words() {
		return this.words;
	}

	/** The words as the object of a sentence. */
	String phrase() {
		return (this == BOOLEAN) ? this.words : "a " + this.words;
	}

}
