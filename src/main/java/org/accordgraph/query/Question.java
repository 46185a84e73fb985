package org.accordgraph.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question that was checked against the database.
 *
 * @param file its file
 * @param parameters what it takes
 * @param columns what stands in its rows
 * @param isDrawn whether its rows come with paths beside their columns
 * @param searchesPaths whether it searches for paths, which is heavy
 */
record Question(QuestionFile file, List<Parameter> parameters, List<String> columns, boolean isDrawn,
		boolean searchesPaths) {

	/** The column that is drawn: a path, or a list of paths, or nothing. */
	static final String PATH = "path";

	String path() {
		return this.file.path();
	}

	Set<String> parameterNames() {
		return this.file.examples().keySet();
	}

	/** The parameters that name a thing. */
	List<Parameter> ids() {
		return this.parameters.stream().filter((parameter) -> parameter.labels() != null).toList();
	}

	/** A statement of one row that says of each of them whether there is such a thing. */
	String existence() {
		return ids().stream()
			.map((id) -> "EXISTS { (:%s {id: $%s}) } AS %2$s".formatted(id.labels(), id.name()))
			.collect(Collectors.joining(", ", "RETURN ", ""));
	}

	Map<String, Object> examples() {
		Map<String, Object> examples = new LinkedHashMap<>();
		this.parameters.forEach((parameter) -> examples.put(parameter.name(), parameter.example()));
		return examples;
	}

}
