package org.accordgraph.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.accordgraph.model.Language;
import org.accordgraph.support.request.BadParameter;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * A validated request for an answer.
 *
 * @param values the values for the question's parameters
 * @param limit the maximum number of rows
 * @param format the parameter {@code format}; null if it is absent
 * @param language the language of the words of a workbook or Markdown table; null if it
 * is that of the {@code Accept-Language} header
 * @param isRaw whether these have the names and values of the API instead
 * @param parts the parts of a JSON answer
 */
record AnswerRequest(Map<String, Object> values, int limit, @Nullable String format, @Nullable Language language,
		boolean isRaw, Set<AnswerPart> parts) {

	private static final String LIMIT = TopLevelClauses.LIMIT;

	private static final String FORMAT = "format";

	private static final String LANGUAGE = "lang";

	private static final String RAW = "raw";

	private static final String PARTS = "parts";

	/** The names of the parameters that every question has. */
	static final Set<String> NAMES = Set.of(LIMIT, FORMAT, LANGUAGE, RAW, PARTS);

	static final int DEFAULT_LIMIT = 1_000;

	static final int LARGEST_LIMIT = 10_000;

	/**
	 * Validates a request.
	 * @param question the requested question
	 * @param formats the formats in which the question can be answered
	 * @param given the query parameters of the request
	 * @throws BadParameter if a parameter is missing, unknown or invalid
	 */
	static AnswerRequest of(Question question, List<String> formats, MultiValueMap<String, String> given) {
		RequestValues read = RequestValues.of(given, parameters(question.parameters(), formats));
		Map<String, Object> values = new LinkedHashMap<>();
		question.parameters()
			.forEach((each) -> read.value(each.name()).ifPresent((value) -> values.put(each.name(), value)));
		return new AnswerRequest(values, read.number(LIMIT), read.value(FORMAT).map(Object::toString).orElse(null),
				read.value(LANGUAGE).flatMap((code) -> Language.of(code.toString())).orElse(null), read.isTrue(RAW),
				AnswerPart.of((Collection<?>) read.value(PARTS).orElseThrow()));
	}

	/**
	 * Returns all query parameters of a question.
	 * @param own the question's own parameters
	 * @param formats the formats in which it can be answered
	 */
	static List<RequestParameter> parameters(List<Parameter> own, List<String> formats) {
		return Stream.concat(own.stream().map(Parameter::asked), Stream.of(
				RequestParameter.number(LIMIT, "Maximum number of rows", 1, LARGEST_LIMIT, DEFAULT_LIMIT),
				RequestParameter.oneOf(FORMAT, "Format of the answer", formats).such("json"),
				RequestParameter.oneOf(LANGUAGE,
						"Language of headings and words in a workbook or Markdown table; by default that of Accept-Language",
						Stream.of(Language.values()).map(Language::code).toList()),
				RequestParameter.yesOrNo(RAW,
						"Whether a workbook or Markdown table has the column names and values of the JSON answer"),
				RequestParameter.someOf(PARTS,
						"Parts of a JSON answer, which always has its rows: the graph (nodes and edges), the positions of passages, links, and what the question is about; by default all",
						AnswerPart.allowed())
					.or(AnswerPart.allowed())
					.such(List.of(AnswerPart.ROWS.value()))))
			.toList();
	}

}
