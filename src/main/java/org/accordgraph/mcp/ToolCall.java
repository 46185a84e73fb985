package org.accordgraph.mcp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.support.request.BadParameter;
import org.accordgraph.support.request.RequestValues;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call, read as the parameters of an HTTP request are.
 *
 * @param values the values of its parameters
 * @param objects those that are objects, as the client sent them
 */
record ToolCall(RequestValues values, Map<String, Map<?, ?>> objects) {

	/**
	 * Reads arguments.
	 * @param tool the tool
	 * @param given the arguments in JSON
	 * @throws BadParameter if one is missing, unknown or invalid
	 * @throws ToolProblem if one has a type that no parameter has
	 */
	static ToolCall of(AgentTool tool, @Nullable Map<String, Object> given) {
		Map<String, List<String>> texts = new LinkedHashMap<>();
		Map<String, Map<?, ?>> objects = new LinkedHashMap<>();
		if (given != null) {
			given.forEach((name, value) -> {
				if (tool.objects().containsKey(name)) {
					if (value != null) {
						objects.put(name, object(name, value));
					}
				}
				else {
					texts(name, value).ifPresent((read) -> texts.put(name, read));
				}
			});
		}
		return new ToolCall(RequestValues.of(texts, tool.accepted()), objects);
	}

	private static Map<?, ?> object(String name, Object value) {
		if (value instanceof Map<?, ?> object) {
			return object;
		}
		throw ToolProblem.argument("The argument %s must be an object.".formatted(name));
	}

	/**
	 * Turns a value into what a query parameter would hold.
	 * @return empty for {@code null}, which clients send for what they leave out
	 */
	static Optional<List<String>> texts(String name, @Nullable Object value) {
		if (value == null) {
			return Optional.empty();
		}
		if (value instanceof List<?> several) {
			List<String> texts = new ArrayList<>();
			several.forEach((each) -> texts.add(text(name, each)));
			return Optional.of(texts);
		}
		return Optional.of(List.of(text(name, value)));
	}

	private static String text(String name, @Nullable Object value) {
		if (value instanceof Double number && number % 1 == 0 && Math.abs(number) < Long.MAX_VALUE) {
			return String.valueOf(number.longValue());
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean) {
			return value.toString();
		}
		throw ToolProblem
			.argument("The argument %s must be text, a number, true or false, or a list of texts.".formatted(name));
	}

	String text(String name) {
		return this.values.text(name);
	}

	Optional<String> optional(String name) {
		return this.values.value(name).map(Object::toString);
	}

	Optional<LocalDate> day(String name) {
		return this.values.value(name).map(LocalDate.class::cast);
	}

	int offset() {
		return this.values.number(AgentTool.OFFSET);
	}

	int size() {
		return this.values.number(AgentTool.SIZE);
	}

}
