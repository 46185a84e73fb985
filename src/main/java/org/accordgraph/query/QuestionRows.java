package org.accordgraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Runs questions of the catalogue for what is made of several answers. A date that is not
 * given is the present one.
 */
@Component
public class QuestionRows {

	private final Questions questions;

	private final QuestionRunner runner;

	QuestionRows(Questions questions, QuestionRunner runner) {
		this.questions = questions;
		this.runner = runner;
	}

	/**
	 * Returns the rows of an answer, at most as many as any answer may have.
	 * @param path the path of the question, such as {@code agreements/in-full}
	 * @param values the values of its parameters by name; others are ignored
	 * @throws IllegalArgumentException if there is no such question
	 */
	public List<Map<String, Object>> of(String path, Map<String, Object> values) {
		Question question = this.questions.find(path)
			.orElseThrow(() -> new IllegalArgumentException("There is no question " + path));
		Map<String, Object> own = new HashMap<>();
		question.parameters().forEach((parameter) -> {
			Object value = values.get(parameter.name());
			if (value != null || parameter.today()) {
				own.put(parameter.name(), (value != null) ? value : parameter.example());
			}
		});
		return this.runner.rows(question, own, AnswerRequest.LARGEST_LIMIT).rows();
	}

}
