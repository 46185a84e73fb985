package org.accordgraph.query;

import java.util.Map;

import org.accordgraph.support.problem.Problem;

import org.springframework.http.HttpStatus;

class QuestionNotFound extends Problem {

	QuestionNotFound(String path) {
		super(HttpStatus.NOT_FOUND, "unknown-question", "Unknown question",
				"There is no question " + path + ". GET /api/questions lists the available ones.",
				Map.of("question", path));
	}

}
