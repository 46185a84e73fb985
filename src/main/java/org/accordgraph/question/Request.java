package org.accordgraph.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * A request for an answer, read and found good before the database is asked.
 *
 * @param values the values for the question's parameters
 * @param limit how many rows at the most
 */
record Request(Map<String, Object> values, int limit) {

	private static final String LIMIT = "limit";

	private static final String FORMAT = "format";

	static final int DEFAULT_LIMIT = 1_000;

	static final int LARGEST_LIMIT = 10_000;

	static Request of(Question question, MultiValueMap<String, String> given) {
		Set<String> unknown = new TreeSet<>(given.keySet());
		unknown.remove(LIMIT);
		unknown.remove(FORMAT);
		Map<String, Object> values = new LinkedHashMap<>();
		for (Parameter parameter : question.parameters()) {
			unknown.remove(parameter.name());
			values.put(parameter.name(), value(parameter, given.get(parameter.name())));
		}
		if (!unknown.isEmpty()) {
			throw BadParameter.unknown(unknown.iterator().next(), question);
		}
		return new Request(values, limit(given.getFirst(LIMIT)));
	}

	private static Object value(Parameter parameter, @Nullable List<String> given) {
		if (given == null || given.stream().allMatch(String::isBlank)) {
			throw BadParameter.missing(parameter);
		}
		Object value;
		try {
			value = parameter.type().parse(given);
		}
		catch (RuntimeException ex) {
			throw BadParameter.unreadable(parameter, String.join(", ", given));
		}
		if (!parameter.allows(value)) {
			throw BadParameter.notAllowed(parameter, String.join(", ", given));
		}
		return value;
	}

	private static int limit(@Nullable String given) {
		if (given == null) {
			return DEFAULT_LIMIT;
		}
		Parameter limit = new Parameter(LIMIT, ParameterType.INTEGER, DEFAULT_LIMIT, List.of(), null);
		try {
			int rows = Integer.parseInt(given.strip());
			if (rows < 1 || rows > LARGEST_LIMIT) {
				throw BadParameter.outOfRange(limit, given, 1, LARGEST_LIMIT);
			}
			return rows;
		}
		catch (NumberFormatException ex) {
			throw BadParameter.unreadable(limit, given);
		}
	}

}
