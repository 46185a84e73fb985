package org.accordgraph.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;

import org.springframework.beans.factory.annotation.Autowired;

/** Asks questions of the catalogue on the real seed. */
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
	 * Asks a question.
	 * @param path such as {@code ownership/co-owners}
	 * @param namesAndValues of its parameters, in turns
	 * @return all rows
	 */
	final List<Map<String, Object>> ask(String path, Object... namesAndValues) {
		return answer(path, namesAndValues).rows();
	}

	/** Asks a question as {@link #ask} does, for its nodes and edges as well. */
	final Rows answer(String path, Object... namesAndValues) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			values.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return this.runner.ask(this.questions.find(path).orElseThrow(), values, 1000);
	}

	/** All values of one column, row by row. */
	final List<Object> column(String column, String path, Object... namesAndValues) {
		return ask(path, namesAndValues).stream().map((row) -> row.get(column)).toList();
	}

}
