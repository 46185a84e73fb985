package org.accordgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question that the database has checked.
 *
 * @param file its file
 * @param parameters its parameters
 * @param columns the columns of its rows, without {@code path}
 * @param isDrawn whether its rows have a column {@code path}
 * @param searchesPaths whether it searches for paths, which is expensive
 */
record Question(QuestionFile file, List<Parameter> parameters, List<String> columns, boolean isDrawn,
		boolean searchesPaths) {

	/** The column with the graph: a path, a list of paths, or null. */
	static final String PATH = "path";

	String path() {
		return this.file.path();
	}

	Set<String> parameterNames() {
		return this.file.examples().keySet();
	}

	/** Returns the parameters that are ids of entities. */
	List<Parameter> ids() {
		return this.parameters.stream().filter((parameter) -> parameter.labels() != null).toList();
	}

	/**
	 * Returns a statement with one row, and one column per id that says whether the
	 * entity exists.
	 */
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
