package org.accordgraph.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question that was checked against the database.
 *
 * @param file its file
 * @param parameters what it takes
 * @param columns what it returns
 * @param searchesPaths whether it searches for paths, which is heavy
 */
record Question(QuestionFile file, List<Parameter> parameters, List<String> columns, boolean searchesPaths) {

	String path() {
		return this.file.path();
	}

	/** Whether it returns paths, to be drawn. */
	boolean isPicture() {
		return this.columns.contains("path");
	}

	Set<String> parameterNames() {
		return this.file.examples().keySet();
	}

	Map<String, Object> examples() {
		Map<String, Object> examples = new LinkedHashMap<>();
		this.parameters.forEach((parameter) -> examples.put(parameter.name(), parameter.example()));
		return examples;
	}

}
