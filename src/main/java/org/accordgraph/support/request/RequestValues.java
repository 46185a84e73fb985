package org.accordgraph.support.request;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The parsed query parameters of a request. Invalid values are rejected, not replaced by
 * a default: after a typo in a filter, the whole list would look like the answer.
 */
public final class RequestValues {

	private final Map<String, Object> values;

	private RequestValues(Map<String, Object> values) {
		this.values = values;
	}

	/**
	 * Parses and validates the parameters of a request.
	 * @param given the parameters in the request
	 * @param possible the parameters that the endpoint accepts
	 * @throws BadParameter if a parameter is unknown, missing or invalid
	 */
	public static RequestValues of(Map<String, List<String>> given, Collection<RequestParameter> possible) {
		TreeSet<String> unknown = new TreeSet<>(given.keySet());
		possible.forEach((parameter) -> unknown.remove(parameter.name()));
		if (!unknown.isEmpty()) {
			throw BadParameter.unknown(unknown.first(), possible);
		}
		Map<String, Object> values = new LinkedHashMap<>();
		for (RequestParameter parameter : possible) {
			Object value = parameter.read(given.getOrDefault(parameter.name(), List.of()));
			if (value != null) {
				values.put(parameter.name(), value);
			}
		}
		return new RequestValues(values);
	}

	/** The value of a parameter or its default, if there is one. */
	public Optional<Object> value(String name) {
		return Optional.ofNullable(this.values.get(name));
	}

	/** The text of a parameter that is required or has a default. */
	public String text(String name) {
		return certain(name).toString();
	}

	/** The number of a parameter that is required or has a default. */
	public int number(String name) {
		return Math.toIntExact((Long) certain(name));
	}

	/** Whether a parameter is {@code true}. */
	public boolean isTrue(String name) {
		return certain(name).equals(true);
	}

	/** The texts of a list parameter that is required or has a default. */
	public List<String> texts(String name) {
		return ((List<?>) certain(name)).stream().map(String::valueOf).toList();
	}

	private Object certain(String name) {
		return Objects.requireNonNull(this.values.get(name), name);
	}

}
