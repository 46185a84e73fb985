package org.accordgraph.request;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The query parameters of a request, read as the endpoint takes them. What cannot be read
 * is refused, not replaced by a default: whoever mistypes a filter would take the whole
 * list for its answer.
 */
public final class Given {

	private final Map<String, Object> values;

	private Given(Map<String, Object> values) {
		this.values = values;
	}

	/**
	 * Reads them.
	 * @param given what stands in the request
	 * @param possible what the endpoint takes
	 * @throws BadParameter if there is something else, or something is not as it has to
	 * be
	 */
	public static Given of(Map<String, List<String>> given, Collection<RequestParameter> possible) {
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
		return new Given(values);
	}

	/** The value of a parameter, if it is given or something stands for it. */
	public Optional<Object> value(String name) {
		return Optional.ofNullable(this.values.get(name));
	}

	/** The text that a parameter has for certain. */
	public String text(String name) {
		return certain(name).toString();
	}

	/** The number that a parameter has for certain. */
	public int number(String name) {
		return Math.toIntExact((Long) certain(name));
	}

	/** Whether a parameter is {@code true}. */
	public boolean isTrue(String name) {
		return certain(name).equals(true);
	}

	/** The texts of a parameter that takes any number of them. */
	public List<String> texts(String name) {
		return ((List<?>) certain(name)).stream().map(String::valueOf).toList();
	}

	private Object certain(String name) {
		return Objects.requireNonNull(this.values.get(name), name);
	}

}
