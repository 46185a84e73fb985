package org.accordgraph.support.request;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.CollectionUtils;

/**
 * Declares a query parameter of an endpoint. Requests are validated against it, and the
 * API description is generated from it.
 *
 * @param name its name
 * @param description its purpose
 * @param type the type of its value
 * @param values the allowed values, if they are enumerated
 * @param least the smallest number; for a text, the smallest number of characters
 * @param most the largest number; for a text, the largest number of characters
 * @param example an example value
 * @param otherwise the default value
 * @param required whether a value must be given
 */
public record RequestParameter(String name, String description, ParameterType type, List<String> values,
		@Nullable Long least, @Nullable Long most, @Nullable Object example, @Nullable Object otherwise,
		boolean required) {

	/** A parameter that accepts any text. */
	public static RequestParameter text(String name, String description) {
		return of(name, description, ParameterType.STRING, List.of());
	}

	/** A parameter that accepts one of several values. */
	public static RequestParameter oneOf(String name, String description, Collection<String> values) {
		return of(name, description, ParameterType.STRING, List.copyOf(values));
	}

	/** A parameter that accepts any number of several values. */
	public static RequestParameter someOf(String name, String description, Collection<String> values) {
		return of(name, description, ParameterType.LIST, List.copyOf(values)).or(List.of());
	}

	/** A parameter that accepts a date. */
	public static RequestParameter day(String name, String description) {
		return of(name, description, ParameterType.DATE, List.of()).such("2021-12-17");
	}

	/**
	 * A parameter that accepts {@code true} or {@code false}; {@code false} by default.
	 */
	public static RequestParameter yesOrNo(String name, String description) {
		return of(name, description, ParameterType.BOOLEAN, List.of()).or(false);
	}

	/**
	 * A parameter that accepts a whole number.
	 * @param name its name
	 * @param description its purpose
	 * @param least the smallest number
	 * @param most the largest number
	 * @param otherwise the default value
	 */
	public static RequestParameter number(String name, String description, int least, int most, int otherwise) {
		return new RequestParameter(name, description, ParameterType.INTEGER, List.of(), (long) least, (long) most,
				(long) otherwise, (long) otherwise, false);
	}

	private static RequestParameter of(String name, String description, ParameterType type, List<String> values) {
		return new RequestParameter(name, description, type, values, null, null, CollectionUtils.firstElement(values),
				null, false);
	}

	/** Returns a copy with an example. */
	public RequestParameter such(Object value) {
		return new RequestParameter(this.name, this.description, this.type, this.values, this.least, this.most, value,
				this.otherwise, this.required);
	}

	/** Returns a copy with a default value. */
	public RequestParameter or(Object value) {
		return new RequestParameter(this.name, this.description, this.type, this.values, this.least, this.most,
				this.example, value, false);
	}

	/** Returns a copy for texts of at most so many characters. */
	public RequestParameter upTo(int characters) {
		return new RequestParameter(this.name, this.description, this.type, this.values, null, (long) characters,
				this.example, this.otherwise, this.required);
	}

	/** Returns a copy that is required. */
	public RequestParameter needed() {
		return new RequestParameter(this.name, this.description, this.type, this.values, this.least, this.most,
				this.example, null, true);
	}

	/**
	 * Parses and validates the value.
	 * @param given the values in the request
	 * @return the value or its default; {@code null} if there is none
	 * @throws BadParameter if the value is missing or invalid
	 */
	@Nullable Object read(List<String> given) {
		boolean blank = given.stream().allMatch(String::isBlank);
		if (given.isEmpty() || (this.required && blank)) {
			if (this.required) {
				throw BadParameter.missing(this);
			}
			return this.otherwise;
		}
		if (given.size() > 1 && this.type != ParameterType.LIST) {
			throw BadParameter.repeated(this, given);
		}
		if (blank && this.values.isEmpty() && this.otherwise instanceof String) {
			// A form field that was left empty.
			return this.otherwise;
		}
		return allowed(parsed(given), String.join(", ", given));
	}

	private Object parsed(List<String> given) {
		try {
			Object value = this.type.parse(given);
			if (!value.equals("") && !value.equals(List.of())) {
				return value;
			}
		}
		catch (ArithmeticException ex) {
			throw BadParameter.outOfRange(this, String.join(", ", given));
		}
		catch (RuntimeException ex) {
			// Rejected below, as an empty value is.
		}
		throw BadParameter.unreadable(this, String.join(", ", given));
	}

	private Object allowed(Object value, String given) {
		Collection<?> each = (value instanceof Collection<?> several) ? several : List.of(value);
		if (!this.values.isEmpty() && !each.stream().map(String::valueOf).allMatch(this.values::contains)) {
			throw BadParameter.notAllowed(this, given);
		}
		for (Object one : each) {
			Long size = (one instanceof String text) ? Long.valueOf(text.length())
					: (one instanceof Long number) ? number : null;
			if (size != null && (this.least != null && size < this.least || this.most != null && size > this.most)) {
				throw BadParameter.outOfRange(this, given);
			}
		}
		return value;
	}

	/** The allowed values, as the object of a sentence. */
	String takes() {
		if (!this.values.isEmpty()) {
			return ((this.type == ParameterType.LIST) ? "one or more of: " : "one of: ")
					+ String.join(", ", this.values);
		}
		if (this.type == ParameterType.STRING && this.most != null) {
			return "text of up to %d characters".formatted(this.most);
		}
		return this.type.phrase()
				+ ((this.least != null && this.most != null) ? " from %d to %d".formatted(this.least, this.most) : "");
	}

	/** The example, as written in a URL. */
	@Nullable String shown() {
		return (this.example == null) ? null : this.name + "=" + ((this.example instanceof Collection<?> several)
				? String.join(",", several.stream().map(String::valueOf).toList()) : this.example);
	}

}
