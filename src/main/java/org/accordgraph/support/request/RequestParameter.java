package org.accordgraph.request;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.CollectionUtils;

/**
 * A query parameter that an endpoint takes. Requests are read by it, and the description
 * of the interface is written from it.
 *
 * @param name its name
 * @param description what it does
 * @param type what it takes
 * @param values the values that it takes, if they are enumerated
 * @param least the smallest number; for a text, of characters
 * @param most the largest number; for a text, of characters
 * @param example a value that it takes
 * @param otherwise what stands for a value where none is given
 * @param required whether one has to be given
 */
public record RequestParameter(String name, String description, ParameterType type, List<String> values,
		@Nullable Long least, @Nullable Long most, @Nullable Object example, @Nullable Object otherwise,
		boolean required) {

	/** One that takes any text. */
	public static RequestParameter text(String name, String description) {
		return of(name, description, ParameterType.STRING, List.of());
	}

	/** One that takes one of a few values. */
	public static RequestParameter oneOf(String name, String description, Collection<String> values) {
		return of(name, description, ParameterType.STRING, List.copyOf(values));
	}

	/** One that takes any number of a few values. */
	public static RequestParameter someOf(String name, String description, Collection<String> values) {
		return of(name, description, ParameterType.LIST, List.copyOf(values)).or(List.of());
	}

	/** One that takes a day. */
	public static RequestParameter day(String name, String description) {
		return of(name, description, ParameterType.DATE, List.of()).such("2021-12-17");
	}

	/** One that takes {@code true} or {@code false}. */
	public static RequestParameter yesOrNo(String name, String description) {
		return of(name, description, ParameterType.BOOLEAN, List.of()).or(false);
	}

	/**
	 * One that takes a whole number.
	 * @param name its name
	 * @param description what it does
	 * @param least the smallest
	 * @param most the largest
	 * @param otherwise what stands for it where none is given
	 */
	public static RequestParameter number(String name, String description, int least, int most, int otherwise) {
		return new RequestParameter(name, description, ParameterType.INTEGER, List.of(), (long) least, (long) most,
				(long) otherwise, (long) otherwise, false);
	}

	private static RequestParameter of(String name, String description, ParameterType type, List<String> values) {
		return new RequestParameter(name, description, type, values, null, null, CollectionUtils.firstElement(values),
				null, false);
	}

	/** The same with an example. */
	public RequestParameter such(Object value) {
		return new RequestParameter(this.name, this.description, this.type, this.values, this.least, this.most, value,
				this.otherwise, this.required);
	}

	/** The same with a value that stands where none is given. */
	public RequestParameter or(Object value) {
		return new RequestParameter(this.name, this.description, this.type, this.values, this.least, this.most,
				this.example, value, false);
	}

	/** The same with at most so many characters. */
	public RequestParameter upTo(int characters) {
		return new RequestParameter(this.name, this.description, this.type, this.values, null, (long) characters,
				this.example, this.otherwise, this.required);
	}

	/** The same that has to be given. */
	public RequestParameter needed() {
		return new RequestParameter(this.name, this.description, this.type, this.values, this.least, this.most,
				this.example, null, true);
	}

	/**
	 * Reads it.
	 * @param given what stands in the request
	 * @return the value, what stands for it, or nothing
	 * @throws BadParameter if it cannot be that
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
			// A field of a form that was left empty.
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
			// It is refused like nothing.
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

	/** What it takes, as the object of a sentence. */
	String takes() {
		if (!this.values.isEmpty()) {
			return ((this.type == ParameterType.LIST) ? "some of: " : "one of: ") + String.join(", ", this.values);
		}
		if (this.type == ParameterType.STRING && this.most != null) {
			return "up to %d characters".formatted(this.most);
		}
		return this.type.phrase()
				+ ((this.least != null && this.most != null) ? " from %d to %d".formatted(this.least, this.most) : "");
	}

	/** How it can be given, as it stands in an address. */
	@Nullable String shown() {
		return (this.example == null) ? null : this.name + "=" + ((this.example instanceof Collection<?> several)
				? String.join(",", several.stream().map(String::valueOf).toList()) : this.example);
	}

}
