package org.accordgraph.query;

import java.util.Map;

import org.accordgraph.support.problem.Problem;

import org.springframework.http.HttpStatus;

class ParameterEntityNotFound extends Problem {

	ParameterEntityNotFound(Parameter parameter, Object id) {
		super(HttpStatus.NOT_FOUND, "unknown-id", "Unknown id",
				"There is no %s with the id '%s'. An example of %s is '%s'.".formatted(words(parameter), id,
						parameter.name(), parameter.example()),
				Map.of("parameter", parameter, "value", id));
	}

	private static String words(Parameter parameter) {
		return String.valueOf(parameter.labels()).replace("|", " or ").replace("&", " and ");
	}

}
