package org.accordgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;

import org.springframework.beans.factory.annotation.Autowired;

/** Runs questions of the catalogue on the built-in dataset. */
@AccordTest
abstract class Asking {

	static final String SCIENCE_CITY = "cqcd-2021-science-city";

	static final String INNOVATION_CENTRE = "cqcd-2021-innovation-centre";

	static final String AUTO_CLUSTER = "cqcd-2021-auto-cluster";

	static final String CULTURE_TOURISM = "cqcd-2021-culture-tourism";

	static final String FINANCIAL_CENTRE = "cqcd-2021-financial-centre";

	@Autowired
	private Questions questions;

	@Autowired
	private QuestionRunner runner;

	/**
	 * Runs a question.
	 * @param path the path of the question, such as {@code ownership/co-owners}
	 * @param namesAndValues names and values of its parameters, alternating
	 * @return all rows
	 */
	final List<Map<String, Object>> ask(String path, Object... namesAndValues) {
		return answer(path, namesAndValues).rows();
	}

	/** Runs a question like {@link #ask}, and returns its nodes and edges as well. */
	final Rows answer(String path, Object... namesAndValues) {
		Question question = this.questions.find(path).orElseThrow();
		Map<String, Object> values = new LinkedHashMap<>();
		question.parameters()
			.stream()
			.filter(Parameter::today)
			.forEach((parameter) -> values.put(parameter.name(), parameter.example()));
		for (int i = 0; i < namesAndValues.length; i += 2) {
			values.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return this.runner.ask(question, values, 1000);
	}

	/** Returns the values of one column, row by row. */
	final List<Object> column(String column, String path, Object... namesAndValues) {
		return ask(path, namesAndValues).stream().map((row) -> row.get(column)).toList();
	}

}
