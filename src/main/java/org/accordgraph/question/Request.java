package org.accordgraph.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.accordgraph.request.BadParameter;
import org.accordgraph.request.Given;
import org.accordgraph.request.RequestParameter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * A request for an answer, read and found good before the database is asked.
 *
 * @param values the values for the question's parameters
 * @param limit how many rows at the most
 * @param format the form of the answer that is asked for by name
 */
record Request(Map<String, Object> values, int limit, @Nullable String format) {

	private static final String LIMIT = "limit";

	private static final String FORMAT = "format";

	static final int DEFAULT_LIMIT = 1_000;

	static final int LARGEST_LIMIT = 10_000;

	/**
	 * Reads it.
	 * @param question what is asked
	 * @param formats the forms in which the question can be answered
	 * @param given what stands in the request
	 * @throws BadParameter if something is missing, unknown or not as it has to be
	 */
	static Request of(Question question, List<String> formats, MultiValueMap<String, String> given) {
		Given read = Given.of(given, parameters(question.parameters(), formats));
		Map<String, Object> values = new LinkedHashMap<>();
		question.parameters()
			.forEach((each) -> read.value(each.name()).ifPresent((value) -> values.put(each.name(), value)));
		return new Request(values, read.number(LIMIT), read.value(FORMAT).map(Object::toString).orElse(null));
	}

	/**
	 * All that a request for a question can say.
	 * @param own what the question takes itself
	 * @param formats the forms in which it can be answered
	 */
	static List<RequestParameter> parameters(List<Parameter> own, List<String> formats) {
		return Stream.concat(own.stream().map(Parameter::asked),
				Stream.of(RequestParameter.number(LIMIT, "How many rows at the most", 1, LARGEST_LIMIT, DEFAULT_LIMIT),
						RequestParameter.oneOf(FORMAT, "The form of the answer", formats).such("json")))
			.toList();
	}

}
