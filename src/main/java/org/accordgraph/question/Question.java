package org.accordgraph.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question that was checked against the database.
 */
record Question(QuestionFile file, List<Parameter> parameters, List<String> columns) {

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
