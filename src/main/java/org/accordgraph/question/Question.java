package org.accordgraph.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A question that was checked against the database.
 */
record Question(QuestionFile file, List<Parameter> parameters, List<String> columns) {

	String path() {
		return this.file.subject() + "/" + this.file.name();
	}

	Map<String, Object> examples() {
		return this.parameters.stream().collect(Collectors.toMap(Parameter::name, Parameter::example));
	}

}
